import type { Adjacency } from '../adjacency.ts';
import { countTies } from './eiIndex.ts';
import type { Groups } from './groups.ts';
import { shuffle } from './shuffled.ts';

/** How the number of ties across groups stands among all, or many, ways to deal the same groups out. */
export interface EiPermutation {
  /** Ways that were looked at. */
  readonly ways: number;
  readonly exact: boolean;
  /** Chance of as few ties across, or fewer; of as many, or more. Of random ways (1 + found) / (1 + ways). */
  readonly pInward: number;
  readonly pOutward: number;
  /** Mean and standard deviation of the index over the ways. */
  readonly mean: number;
  readonly deviation: number;
}

const waysBetweenReports = 250;

/** Every way is looked at where there are at most `mostWays`, else `runs` random ones. */
export interface PermutationPlan {
  readonly runs: number;
  readonly mostWays: number;
}

/**
 * Holds the ties and deals the groups out anew. Null where there are no ties, or nothing is to be looked at. Everybody has to be in
 * a group.
 */
export function eiPermutation(
  either: Adjacency,
  groups: Groups,
  random: () => number,
  { runs, mostWays }: PermutationPlan,
  onShare: (share: number) => void = () => {},
): EiPermutation | null {
  const ties = either.neighbours.length / 2;
  if (ties === 0) return null;
  const observed = countTies(either, groups.of).external;
  const possible = waysToDeal(groups);
  const exact = possible <= mostWays;
  const planned = exact ? possible : runs;
  if (!exact && runs === 0) return null;
  let ways = 0;
  let fewer = 0;
  let more = 0;
  let sum = 0;
  let squares = 0;
  for (const of of exact ? allDeals(groups) : randomDeals(groups, random, runs)) {
    const { external } = countTies(either, of);
    ways += 1;
    if (ways % waysBetweenReports === 0) onShare(ways / planned);
    sum += external;
    squares += external ** 2;
    if (external <= observed) fewer += 1;
    if (external >= observed) more += 1;
  }
  const own = exact ? 0 : 1;
  return {
    ways,
    exact,
    pInward: (fewer + own) / (ways + own),
    pOutward: (more + own) / (ways + own),
    mean: (2 * sum) / ways / ties - 1,
    // Sums of whole numbers: where every way has as many ties across, that is 0 and not what rounding leaves.
    deviation: (2 * Math.sqrt(Math.max(0, ways * squares - sum ** 2))) / ways / ties,
  };
}

function sizesOf({ of, count }: Groups): readonly number[] {
  const sizes = new Array<number>(count).fill(0);
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}

/** n! / Π n_g!, at most a little beyond what is looked at one by one. */
function waysToDeal(groups: Groups): number {
  let ways = 1;
  let dealt = 0;
  for (const size of sizesOf(groups)) {
    for (let at = 1; at <= size; at++) {
      dealt += 1;
      ways = (ways * dealt) / at;
    }
    if (ways > 1e9) return ways;
  }
  return Math.round(ways);
}

function* allDeals(groups: Groups): Generator<Int32Array> {
  const left = [...sizesOf(groups)];
  const of = new Int32Array(groups.of.length);
  function* deal(v: number): Generator<Int32Array> {
    if (v === of.length) {
      yield of;
      return;
    }
    for (let group = 0; group < left.length; group++) {
      if (left[group] === 0) continue;
      left[group] = (left[group] as number) - 1;
      of[v] = group;
      yield* deal(v + 1);
      left[group] = (left[group] as number) + 1;
    }
  }
  yield* deal(0);
}

/** The array is used again. */
function* randomDeals({ of }: Groups, random: () => number, runs: number): Generator<Int32Array> {
  const dealt = of.slice();
  for (let run = 0; run < runs; run++) {
    shuffle(dealt, random);
    yield dealt;
  }
}
