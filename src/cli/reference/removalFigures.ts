import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { distanceFragmentation, fragmentation } from '../../core/network/measures/fragmentation.ts';
import type { KeyPlayerGoal } from '../../core/network/measures/keyPlayerScores.ts';
import { keyPlayers } from '../../core/network/measures/keyPlayers.ts';
import { record } from '../fieldCounts.ts';
import { byName, type Names, namesOf } from './named.ts';

/** Sets of three are looked at one by one up to so many organisations, sets of two always. */
const mostForThree = 40;
/** Distances are worked out anew for each set: beyond so many organisations that takes minutes, for each alone and for sets. */
const mostAlone = 300;
const mostByDistance = 40;

/** What happens when organisations leave, and who reaches the others. */
export function removalFigures(graph: AnalysisGraph, names: Names) {
  const whole = fragmentation(graph);
  const without = graph.ids.map((_, v) => fragmentation(graph, [v]));
  const sizes = graph.ids.length <= mostForThree ? [1, 2, 3] : [1, 2];
  return {
    fragmentation_F: whole.share,
    distance_fragmentation_DF: distanceFragmentation(graph),
    node_removal: byName(
      names,
      without.map(({ share, pieces }) => ({
        F_after: share,
        delta_F: share === null || whole.share === null ? null : share - whole.share,
        largest_component_after: pieces[0] ?? 0,
        components_after: pieces.length,
      })),
    ),
    key_player: record(sizes.map((size) => [`k=${size}`, record(goals.map(([key, goal]) => [key, best(goal, size)]))])),
  };

  function best(goal: KeyPlayerGoal, size: number) {
    if (goal === 'distance' && graph.ids.length > (size === 1 ? mostAlone : mostByDistance)) return null;
    const found = keyPlayers(graph, goal, size);
    if (found === null) return null;
    return {
      value: found.value,
      n_optimal_sets: found.sets,
      optimal_sets: found.examples.map((set) => namesOf(names, set)),
    };
  }
}

const goals: readonly (readonly [string, KeyPlayerGoal])[] = [
  ['kpp_neg_F_after_removal', 'fragment'],
  ['kpp_neg_DF_after_removal', 'distance'],
  ['kpp_pos_DR', 'reach'],
  ['kpp_pos_reach_1step_count_incl_members', 'neighbours'],
];
