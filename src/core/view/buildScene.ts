import type { FieldMap } from '../model/fieldMap.ts';
import { passes } from '../model/filter.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { NetworkAnalysis } from '../network/networkAnalysis.ts';
import { fillsOf } from './encoding/fillState.ts';
import { sectorMarks, unknownMark } from './encoding/sectorMarks.ts';
import { radiiBy, type SizeFacts, smallestRadius } from './encoding/sizeBy.ts';
import { type TieKind, tieKind } from './encoding/tieKind.ts';
import { lesserKinds, type TieStyle, tieStyles, tieWidth } from './encoding/tieStyle.ts';
import { componentsOf, layoutGraph } from './layout/layoutGraph.ts';
import { type PairTies, pairTies } from './pairTies.ts';
import type { MapView, Scene, SceneNode, SceneTie } from './scene.ts';
import { sceneLegend } from './sceneLegend.ts';
import { strengthScale } from './strengthScale.ts';

/**
 * What to draw for a field map. Organisations without a place (before the first layout) are left at the origin.
 * `analysis` is null until it is computed; sizes by a figure then rest at the smallest.
 */
export function buildScene(fieldMap: FieldMap, analysis: NetworkAnalysis | null, view: MapView): Scene {
  const ids = fieldMap.organizations.map((organization) => organization.id);
  const pairs = pairTies(ids, fieldMap.ties);
  const nodes = sceneNodes(fieldMap, sizeFacts(ids, pairs, analysis), view);
  const places = new Map(ids.map((id, index) => [id, index]));
  const ties = sceneTies(pairs, places, nodes, view);
  const components = componentsOf(
    layoutGraph(
      ids.length,
      ties.map((tie) => [tie.a, tie.b] as const),
    ),
  );
  const shown = nodes.filter((node) => node.visible).length;
  const pairsShown = ties.filter((tie) => tie.visible).length;
  const tied = components.filter((members) => members.length > 1);
  return {
    nodes,
    ties,
    groups: tied.slice(1).map((members) => ({ members })),
    isolates: components.filter((members) => members.length === 1).flat(),
    main: tied[0] ?? nodes.map((_, index) => index),
    legend: sceneLegend(nodes, pairs),
    shown,
    pairsShown,
    tiesShown: countTies(pairs, ties, view),
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
): readonly SceneNode[] {
  const marks = sectorMarks(fieldMap.organizations.map((organization) => organization.sector));
  const radii = radiiBy(view.sizeBy, facts);
  const fillOf = fillsOf(fieldMap.organizations.map((organization) => organization.stage));
  return fieldMap.organizations.map((organization) => ({
    id: organization.id,
    name: organization.name,
    sector: organization.sector,
    stage: organization.stage,
    mark: marks.get(organization.sector) ?? unknownMark,
    fill: fillOf(organization.stage),
    position: fieldMap.positions[organization.id] ?? { x: 0, y: 0 },
    radius: radii.get(organization.id) ?? smallestRadius,
    ties: facts.get(organization.id)?.ties ?? 0,
    visible: passes(organization, view.filter),
  }));
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
): readonly SceneTie[] {
  const kinds = pairs.flatMap((pair) => pair.kinds);
  const styles = tieStyles(kinds);
  const lesser = new Set(lesserKinds(kinds));
  const scaled = strengthScale(pairs.map((pair) => pair.strength));
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
    };
  });
}
