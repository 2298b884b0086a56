import { type KeyPlayerGoal, type Score, scorers, type Ties } from './keyPlayerScores.ts';

export interface KeyPlayers {
  readonly value: number;
  /** How many sets reach the value, and the first ten of them. */
  readonly sets: number;
  readonly examples: readonly (readonly number[])[];
}

const asGood = 1e-9;
const mostExamples = 10;
const mostSets = 200_000;
const setsBetweenReports = 2_000;

/** Whether all the sets of `size` among so many are few enough to be looked at one by one. */
export function canLookAtAll(count: number, size: number): boolean {
  return setsAmong(count, size) <= mostSets;
}

/**
 * The best sets of `size`, all sets looked at. Null where there are too few organisations, and where there are more than `mostSets`
 * sets to look at. `onShare` is told how much of them is done.
 */
export function keyPlayers(
  graph: Ties,
  goal: KeyPlayerGoal,
  size: number,
  onShare: (share: number) => void = () => {},
): KeyPlayers | null {
  const count = graph.either.offsets.length - 1;
  if (count < size || !canLookAtAll(count, size)) return null;
  const score = scorers[goal](graph);
  const all = setsAmong(count, size);
  let value = Number.NEGATIVE_INFINITY;
  let sets = 0;
  let looked = 0;
  let examples: (readonly number[])[] = [];
  for (const set of setsOf(count, size)) {
    const reached = score(set);
    if (reached === null) return null;
    looked += 1;
    if (looked % setsBetweenReports === 0) onShare(looked / all);
    if (reached > value + asGood) {
      value = reached;
      sets = 0;
      examples = [];
    }
    if (reached < value - asGood) continue;
    sets += 1;
    if (examples.length < mostExamples) examples.push([...set]);
  }
  return { value, sets, examples };
}

/**
 * A good set of `size`, where there are too many to look at all: one after the other whoever helps most, then each exchanged for
 * whoever is better as long as that helps. Null where the value is undefined. Ascending.
 */
export function foundKeyPlayers(
  graph: Ties,
  goal: KeyPlayerGoal,
  size: number,
): { readonly set: readonly number[]; readonly value: number } | null {
  const count = graph.either.offsets.length - 1;
  if (count < size) return null;
  const score = scorers[goal](graph);
  let set: readonly number[] = [];
  while (set.length < size) set = [...set, bestWith(set, count, score).member];
  let value = score(set);
  for (let helped = true; helped && value !== null; ) {
    helped = false;
    for (const member of set) {
      const others = set.filter((one) => one !== member);
      const better = bestWith(others, count, score);
      if (better.value <= value + asGood) continue;
      set = [...others, better.member];
      value = better.value;
      helped = true;
      break;
    }
  }
  return value === null ? null : { set: set.toSorted((a, b) => a - b), value };
}

function bestWith(set: readonly number[], count: number, score: Score): { member: number; value: number } {
  let best = { member: -1, value: Number.NEGATIVE_INFINITY };
  for (let member = 0; member < count; member++) {
    if (set.includes(member)) continue;
    const value = score([...set, member]) ?? Number.NEGATIVE_INFINITY;
    if (best.member < 0 || value > best.value + asGood) best = { member, value };
  }
  return best;
}

/** n over k. */
function setsAmong(count: number, size: number): number {
  let sets = 1;
  for (let at = 1; at <= size; at++) sets = (sets * (count - size + at)) / at;
  return sets;
}

/** All sets of so many of the first `count` numbers, ascending. The array is used again. */
function* setsOf(count: number, size: number): Generator<readonly number[]> {
  const set = Array.from({ length: size }, (_, at) => at);
  for (;;) {
    yield set;
    let at = size - 1;
    while (at >= 0 && set[at] === count - size + at) at -= 1;
    if (at < 0) return;
    set[at] = (set[at] as number) + 1;
    for (let next = at + 1; next < size; next++) set[next] = (set[next - 1] as number) + 1;
  }
}
