import type { FieldMap } from '../model/fieldMap.ts';
import { passes } from '../model/filter.ts';
import type { OrganizationId } from '../model/ids.ts';
import { newOrganization } from '../model/organization.ts';
import { pairKey, type WhatIf } from '../model/whatIf.ts';
import type { NetworkAnalysis } from '../network/networkAnalysis.ts';
import { fillsOf } from './encoding/fillState.ts';
import { sectorMarks, unknownMark } from './encoding/sectorMarks.ts';
import { radiiBy, radiusByTies, type SizeFacts, smallestRadius } from './encoding/sizeBy.ts';
import { type TieKind, tieKind } from './encoding/tieKind.ts';
import { lesserKinds, type TieStyle, tieStyles, tieWidth } from './encoding/tieStyle.ts';
import { componentsOf, layoutGraph } from './layout/layoutGraph.ts';
import { type PairTies, pairTies } from './pairTies.ts';
import type { MapView, Scene, SceneNode, SceneTie } from './scene.ts';
import { sceneLegend } from './sceneLegend.ts';
import { strengthScale } from './strengthScale.ts';
import {
  imaginedPlaces,
  shownWhatIf,
  suggestedStyle,
  suggestedWidth,
  triedStyle,
  triedWidth,
  unrecordedPairs,
} from './triedScene.ts';

/**
 * What to draw for a field map. Organisations without a place (before the first layout) are left at the origin.
 * `analysis` is null until it is computed; sizes by a figure then rest at the smallest.
 */
export function buildScene(fieldMap: FieldMap, analysis: NetworkAnalysis | null, view: MapView): Scene {
  const ids = fieldMap.organizations.map((organization) => organization.id);
  const pairs = pairTies(ids, fieldMap.ties);
  const whatIf = shownWhatIf(fieldMap, view);
  const listed = sceneNodes(fieldMap, sizeFacts(ids, pairs, analysis), view, whatIf);
  const nodes = [...listed, ...imaginedNodes(fieldMap, view, whatIf)];
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const recorded = sceneTies(pairs, places, nodes, view, whatIf);
  const ties = [...recorded, ...unrecordedTies(fieldMap, pairs, places, nodes, view, whatIf)];
  const components = componentsOf(
    layoutGraph(
      ids.length,
      recorded.map((tie) => [tie.a, tie.b] as const),
    ),
  );
  const shown = listed.filter((node) => node.visible).length;
  const pairsShown = recorded.filter((tie) => tie.visible).length;
  const tied = components.filter((members) => members.length > 1);
  return {
    nodes,
    ties,
    groups: tied.slice(1).map((members) => ({ members })),
    isolates: components.filter((members) => members.length === 1).flat(),
    main: tied[0] ?? listed.map((_, index) => index),
    legend: sceneLegend(nodes, pairs, ties),
    shown,
    listed: listed.length,
    pairsShown,
    tiesShown: countTies(pairs, recorded, view),
    meanTies: shown === 0 ? 0 : (2 * pairsShown) / shown,
  };
}

function sizeFacts(
  ids: readonly OrganizationId[],
  pairs: readonly PairTies[],
  analysis: NetworkAnalysis | null,
): ReadonlyMap<OrganizationId, SizeFacts> {
  const ties = new Map(ids.map((id) => [id, 0]));
  const strength = new Map(ids.map((id) => [id, 0]));
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      ties.set(id, (ties.get(id) ?? 0) + 1);
      strength.set(id, (strength.get(id) ?? 0) + (pair.strength ?? 0));
    }
  }
  return new Map(
    ids.map((id) => [
      id,
      { ties: ties.get(id) ?? 0, strength: strength.get(id) ?? 0, metrics: analysis?.metrics.get(id) ?? null },
    ]),
  );
}

function sceneNodes(
  fieldMap: FieldMap,
  facts: ReadonlyMap<OrganizationId, SizeFacts>,
  view: MapView,
  { withoutOrganizations }: WhatIf,
): readonly SceneNode[] {
  const marks = sectorMarks(fieldMap.organizations.map((organization) => organization.sector));
  const radii = radiiBy(view.sizeBy, facts);
  const gone = new Set(withoutOrganizations);
  const fillOf = fillsOf(fieldMap.organizations.map((organization) => organization.stage));
  return fieldMap.organizations.map((organization) => ({
    id: organization.id,
    name: organization.name,
    sector: organization.sector,
    stage: organization.stage,
    mark: marks.get(organization.sector) ?? unknownMark,
    fill: view.coming?.has(organization.id) === true ? ('coming' as const) : fillOf(organization.stage),
    position: fieldMap.positions[organization.id] ?? { x: 0, y: 0 },
    radius: radii.get(organization.id) ?? smallestRadius,
    ties: facts.get(organization.id)?.ties ?? 0,
    visible: passes(organization, view.filter),
    standing: gone.has(organization.id) ? 'leftOut' : 'listed',
    beside: null,
  }));
}

/** Those that a what-if imagines: hollow, of the size that their tried ties give, amid whom they are tied to. */
function imaginedNodes(fieldMap: FieldMap, view: MapView, whatIf: WhatIf): readonly SceneNode[] {
  if (whatIf.organizations.length === 0) return [];
  const places = imaginedPlaces(fieldMap, whatIf);
  return whatIf.organizations.map(({ id, name, sector }, index) => {
    const partners = whatIf.ties.filter(({ source, target }) => source === id || target === id).length;
    return {
      id,
      name,
      sector,
      stage: null,
      mark: sectorMarks([sector]).get(sector) ?? unknownMark,
      fill: 'ghost' as const,
      position: places[index]?.position ?? { x: 0, y: 0 },
      radius: radiusByTies(partners),
      ties: partners,
      visible: passes({ ...newOrganization(id, name), sector }, view.filter),
      standing: 'imagined' as const,
      beside: places[index]?.beside ?? null,
    };
  });
}

/** Ties of the kinds that are shown, in the pairs that are; `ties` are the lines of `pairs`, in their order. */
function countTies(pairs: readonly PairTies[], ties: readonly SceneTie[], { tieKinds }: MapView): number {
  const isShown = (kind: TieKind) => tieKinds.length === 0 || tieKinds.includes(kind);
  return pairs.reduce((sum, pair, index) => {
    if (ties[index]?.visible !== true) return sum;
    return sum + pair.ties.filter((tie) => isShown(tieKind(tie.type))).length;
  }, 0);
}

const plainStyle: TieStyle = { dash: [], round: false, widen: 1, double: false };

function sceneTies(
  pairs: readonly PairTies[],
  places: ReadonlyMap<OrganizationId, number>,
  nodes: readonly SceneNode[],
  view: MapView,
  { withoutTies }: WhatIf,
): readonly SceneTie[] {
  const gone = new Set(withoutTies.map(pairKey));
  const kinds = pairs.flatMap((pair) => pair.kinds);
  const styles = tieStyles(kinds);
  const lesser = new Set(lesserKinds(kinds));
  const scaled = strengthScale(pairs.map((pair) => pair.strength));
  const isGone = ({ a, b }: PairTies) => gone.has(pairKey({ source: a, target: b }));
  const wanted = (kind: PairTies['kinds'][number]) => view.tieKinds.length === 0 || view.tieKinds.includes(kind);
  return pairs.map((pair) => {
    const a = places.get(pair.a) ?? 0;
    const b = places.get(pair.b) ?? 0;
    const shown = pair.kinds.filter(wanted);
    const leading = shown.find((kind) => !lesser.has(kind)) ?? shown[0];
    const style = styles.get(leading ?? pair.kinds[0] ?? null) ?? plainStyle;
    return {
      key: `${pair.a} ${pair.b}`,
      a,
      b,
      kinds: pair.kinds,
      style,
      width: tieWidth(scaled(pair.strength), style),
      towardsA: pair.ties.some((tie) => tie.directed && tie.target === pair.a),
      towardsB: pair.ties.some((tie) => tie.directed && tie.target === pair.b),
      visible: leading !== undefined && nodes[a]?.visible === true && nodes[b]?.visible === true,
      standing:
        isGone(pair) || nodes[a]?.standing === 'leftOut' || nodes[b]?.standing === 'leftOut' ? 'leftOut' : 'recorded',
    };
  });
}

function unrecordedTies(
  { ties }: FieldMap,
  pairs: readonly PairTies[],
  places: ReadonlyMap<OrganizationId, number>,
  nodes: readonly SceneNode[],
  view: MapView,
  whatIf: WhatIf,
): readonly SceneTie[] {
  return unrecordedPairs(ties, whatIf, pairs, places, view).map((pair) => {
    const a = places.get(pair.a) ?? 0;
    const b = places.get(pair.b) ?? 0;
    const isTried = pair.standing === 'tried';
    return {
      key: `${pair.a} ${pair.b}`,
      a,
      b,
      kinds: [],
      style: isTried ? triedStyle : suggestedStyle,
      width: isTried ? triedWidth : suggestedWidth,
      towardsA: false,
      towardsB: false,
      visible: pair.isWanted && nodes[a]?.visible === true && nodes[b]?.visible === true,
      standing: pair.standing,
    };
  });
}
