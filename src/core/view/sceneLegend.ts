import { compareSectors } from '../model/sector.ts';
import { type FillState, fillStates } from './encoding/fillState.ts';
import { compareTieKinds } from './encoding/tieKind.ts';
import { lesserKinds, tieStyles } from './encoding/tieStyle.ts';
import type { PairTies } from './pairTies.ts';
import type { SceneLegend, SceneNode, SceneTie } from './scene.ts';

/** Sectors, fills and kinds of tie that occur, with how many organisations or ties each has. */
export function sceneLegend(
  all: readonly SceneNode[],
  pairs: readonly PairTies[],
  ties: readonly SceneTie[],
): SceneLegend {
  const nodes = all.filter(({ standing }) => standing !== 'imagined');
  const tally = (standing: SceneTie['standing']) => ties.filter((tie) => tie.standing === standing).length;
  return {
    sectors: sectorEntries(nodes),
    fills: fillEntries(nodes),
    ...tieEntries(pairs),
    unrecorded: {
      suggested: tally('suggested'),
      tried: tally('tried') + all.length - nodes.length,
      leftOut: tally('leftOut') + nodes.filter(({ standing }) => standing === 'leftOut').length,
    },
  };
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
  return [...fillStates, 'coming' as const]
    .filter((key) => counts.has(key))
    .map((key) => ({ key, count: counts.get(key) ?? 0 }));
}

/** A leading mark is a full one with a thicker outline: one entry speaks of both. */
function legendFill(fill: FillState): FillState {
  return fill === 'leading' ? 'full' : fill;
}

function tieEntries(pairs: readonly PairTies[]): Pick<SceneLegend, 'tieKinds' | 'lesserTieKinds'> {
  const kinds = pairs.flatMap((pair) => pair.kinds);
  const counts = tally(kinds);
  const lesser = lesserKinds(kinds);
  const entries = [...tieStyles(kinds)]
    .map(([key, style]) => ({ key, style, count: counts.get(key) ?? 0 }))
    .sort((one, other) => compareTieKinds(one.key, other.key));
  const style = entries.find(({ key }) => lesser.includes(key))?.style ?? null;
  return {
    tieKinds: entries.filter(({ key }) => !lesser.includes(key)),
    lesserTieKinds: style === null ? null : { keys: lesser, style },
  };
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
