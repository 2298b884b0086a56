import { components } from '../components.ts';
import { connectedPairs, type KeyPlayerGoal } from '../measures/keyPlayerScores.ts';
import { canLookAtAll, foundKeyPlayers, keyPlayers } from '../measures/keyPlayers.ts';
import type { KeyPlayerSet, KeyPlayerStudy } from './study.ts';
import { idsAt, type OnPartShare, type StudyContext } from './studyContext.ts';

const sizes = [1, 2, 3] as const;

/** Direction is ignored. */
export function studyKeyPlayers(
  { graph }: Pick<StudyContext, 'graph'>,
  onShare: OnPartShare = () => {},
): KeyPlayerStudy {
  const steps = 2 * sizes.length;
  let done = 0;
  const separated = pairsSeparated();
  const bestOfEach = (goal: KeyPlayerGoal) =>
    sizes.flatMap((size) => {
      const found = best(goal, size, (share) => onShare((done + share) / steps));
      done += 1;
      onShare(done / steps);
      return found === null ? [] : [found];
    });
  return { reach: bestOfEach('neighbours'), fragment: bestOfEach('fragment') };

  function best(goal: KeyPlayerGoal, size: number, onSizeShare: OnPartShare): KeyPlayerSet | null {
    const exhaustive = canLookAtAll(graph.ids.length, size);
    const all = exhaustive ? keyPlayers(graph, goal, size, onSizeShare) : null;
    const some = exhaustive ? null : foundKeyPlayers(graph, goal, size);
    const set = all?.examples[0] ?? some?.set;
    const value = all?.value ?? some?.value;
    if (set === undefined || value === undefined) return null;
    return {
      organizations: idsAt(graph, set),
      value,
      pairsSeparated: separated(set),
      exhaustive,
      equals: all?.sets ?? 1,
    };
  }

  function pairsSeparated(): (set: readonly number[]) => number {
    const parts = components(graph);
    const connected = connectedPairs(graph.either);
    return (set) => othersConnected(parts, set) - connected(set);
  }
}

/** Pairs with a path, those with a member of the set left out. */
function othersConnected(parts: readonly (readonly number[])[], set: readonly number[]): number {
  return parts.reduce((sum, part) => {
    const others = part.length - set.filter((member) => part.includes(member)).length;
    return sum + (others * (others - 1)) / 2;
  }, 0);
}
