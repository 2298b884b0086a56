import type { FieldMap, Position } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import { isRecorded, type Tie } from '../model/tie.ts';
import { noWhatIf, pairKey, type TriedPair, type WhatIf } from '../model/whatIf.ts';
import { radiusByTies } from './encoding/sizeBy.ts';
import { tieKind } from './encoding/tieKind.ts';
import type { TieStyle } from './encoding/tieStyle.ts';
import { layoutGraph } from './layout/layoutGraph.ts';
import { placeNewcomers } from './layout/newcomers.ts';
import type { PairTies } from './pairTies.ts';
import type { MapView } from './scene.ts';

/** How lines are drawn that are no records, in the accent colour: by no strength and no kind. */
export const suggestedStyle: TieStyle = { dash: [3, 5], round: true, widen: 1, double: false };
export const triedStyle: TieStyle = { dash: [0.1, 6], round: true, widen: 1.4, double: false };
/** In a legend alone: the line of a pair that is left out keeps its own, faded. */
export const leftOutStyle: TieStyle = { dash: [], round: false, widen: 1, double: false };
export const suggestedWidth = 2.2;
export const triedWidth = 3.2;

/** A pair that has a line and no recorded tie. */
export interface UnrecordedPair {
  readonly a: OrganizationId;
  readonly b: OrganizationId;
  readonly standing: 'suggested' | 'tried';
  /** Of whose kinds one is wanted, or which no kind has. */
  readonly isWanted: boolean;
}

/** What is tried, where the map is to show it. */
export function shownWhatIf({ whatIf }: Pick<FieldMap, 'whatIf'>, { tried = false }: MapView): WhatIf {
  return tried ? whatIf : noWhatIf;
}

/** The pairs of those in `places` that a suggestion or a trial joins, and no recorded tie; each once, a trial before a suggestion. */
export function unrecordedPairs(
  ties: readonly Tie[],
  whatIf: WhatIf,
  recorded: readonly PairTies[],
  places: ReadonlyMap<OrganizationId, number>,
  { tieKinds }: MapView,
): readonly UnrecordedPair[] {
  const known = new Set(recorded.map(({ a, b }) => pairKey({ source: a, target: b })));
  const found: UnrecordedPair[] = [];
  const add = (pair: TriedPair, standing: UnrecordedPair['standing'], isWanted: boolean) => {
    const key = pairKey(pair);
    const [from, to] = [places.get(pair.source), places.get(pair.target)];
    if (from === undefined || to === undefined || from === to || known.has(key)) return;
    known.add(key);
    const [a, b] = from < to ? [pair.source, pair.target] : [pair.target, pair.source];
    found.push({ a, b, standing, isWanted });
  };
  for (const pair of whatIf.ties) add(pair, 'tried', true);
  for (const tie of ties) {
    if (!isRecorded(tie)) add(tie, 'suggested', tieKinds.length === 0 || tieKinds.includes(tieKind(tie.type)));
  }
  return found;
}

/** Where an imagined organisation stands, and beside whom, by place among those listed; null beside nobody. */
export interface ImaginedPlace {
  readonly position: Position;
  readonly beside: number | null;
}

const below = 90;
const apart = 110;

/**
 * Places for the imagined organisations: amid those with whom a tie is tried, or under the map. Nobody else moves. In the order
 * of `whatIf.organizations`; `listed` are the organisations that have a place.
 */
export function imaginedPlaces(fieldMap: FieldMap, whatIf: WhatIf): readonly ImaginedPlace[] {
  const { organizations, positions } = fieldMap;
  const count = organizations.length;
  const places = new Map([...organizations, ...whatIf.organizations].map(({ id }, index) => [id, index]));
  const tried = whatIf.ties.map(({ source, target }) => [places.get(source) ?? -1, places.get(target) ?? -1] as const);
  const recorded = fieldMap.ties
    .filter(isRecorded)
    .map(({ source, target }) => [places.get(source) ?? -1, places.get(target) ?? -1] as const);
  const graph = layoutGraph(places.size, [...recorded, ...tried]);
  const at = organizations.map(({ id }) => positions[id] ?? { x: 0, y: 0 });
  const points = {
    x: Float64Array.from({ length: places.size }, (_, index) => at[index]?.x ?? 0),
    y: Float64Array.from({ length: places.size }, (_, index) => at[index]?.y ?? 0),
  };
  const radii = Array.from({ length: places.size }, (_, index) => radiusByTies(graph.neighbours[index]?.length ?? 0));
  const placed = Uint8Array.from({ length: places.size }, (_, index) => (index < count ? 1 : 0));
  const imagined = whatIf.organizations.map((_, index) => count + index);
  placeNewcomers(graph, points, radii, placed, imagined);
  const left = Math.min(...at.map(({ x }) => x), ...(count === 0 ? [0] : []));
  const foot = Math.max(...at.map(({ y }) => y), ...(count === 0 ? [0] : []));
  let alone = 0;
  return imagined.map((index) => {
    const beside = [...(graph.neighbours[index] ?? [])].find((next) => next < count) ?? null;
    const position =
      placed[index] === 1
        ? { x: points.x[index] ?? 0, y: points.y[index] ?? 0 }
        : { x: left + apart * alone++, y: foot + below };
    return { position, beside };
  });
}
