import { compareSectors } from '../model/sector.ts';
import { type FillState, fillStates } from './encoding/fillState.ts';
import { compareTieKinds } from './encoding/tieKind.ts';
import { tieStyles } from './encoding/tieStyle.ts';
import type { PairTies } from './pairTies.ts';
import type { SceneLegend, SceneNode } from './scene.ts';

/** Sectors, fills and kinds of tie that occur, with how many organisations or ties each has. */
export function sceneLegend(nodes: readonly SceneNode[], pairs: readonly PairTies[]): SceneLegend {
  return { sectors: sectorEntries(nodes), fills: fillEntries(nodes), tieKinds: tieEntries(pairs) };
}

function sectorEntries(nodes: readonly SceneNode[]): SceneLegend['sectors'] {
  const counts = tally(nodes.map((node) => node.sector));
  const marks = new Map(nodes.map((node) => [node.sector, node.mark]));
  return [...marks]
    .map(([key, mark]) => ({ key, mark, count: counts.get(key) ?? 0 }))
    .sort((one, other) => {
      if (one.key === null) return 1;
      return other.key === null ? -1 : compareSectors(one.key, other.key);
    });
}

function fillEntries(nodes: readonly SceneNode[]): SceneLegend['fills'] {
  const counts = tally(nodes.map((node) => legendFill(node.fill)));
  return fillStates.filter((key) => counts.has(key)).map((key) => ({ key, count: counts.get(key) ?? 0 }));
}

/** A leading mark is a full one with a thicker outline: one entry speaks of both. */
function legendFill(fill: FillState): FillState {
  return fill === 'leading' ? 'full' : fill;
}

function tieEntries(pairs: readonly PairTies[]): SceneLegend['tieKinds'] {
  const counts = tally(pairs.flatMap((pair) => pair.kinds));
  const styles = tieStyles(counts.keys());
  return [...styles]
    .map(([key, style]) => ({ key, style, count: counts.get(key) ?? 0 }))
    .sort((one, other) => compareTieKinds(one.key, other.key));
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
