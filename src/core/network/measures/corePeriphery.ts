import type { Adjacency } from '../adjacency.ts';
import { bestChanges } from './coreChanges.ts';
import { type Core, type Counts, correlationOfCounts, emptyCore, flip, flippedCounts, inPlaceOf } from './coreState.ts';
import { drawnFirst } from './shuffled.ts';

/** Which pairs a perfect core would tie (Borgatti & Everett 1999): those with one end in it, or those with both. */
export type CoreIdeal = 'or' | 'and';

export interface CorePeriphery {
  /** Ascending indices of the core. */
  readonly core: readonly number[];
  /** Pearson correlation of ties and ideal over all pairs; under 0.5 there is no clear core. */
  readonly correlation: number;
}

/** Less than this is no improvement. */
const least = 1e-12;

/**
 * The core whose ideal correlates best with the ties: the best found by exchanging, adding and taking away members from the best
 * connected and from random ones, so many starts in all. Undirected. Null where no division has a correlation (no ties, or all
 * tied). `onStart` is told how many starts are done.
 */
export function corePeriphery(
  either: Adjacency,
  ideal: CoreIdeal,
  random: () => number,
  starts: number,
  onStart: (done: number) => void = () => {},
): CorePeriphery | null {
  const size = either.offsets.length - 1;
  const ties = either.neighbours.length / 2;
  if (ties === 0 || ties === (size * (size - 1)) / 2) return null;
  let best: { core: Uint8Array; correlation: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const core = emptyCore(either, ideal);
    for (const v of startingMembers(either, start, starts, random)) flip(core, v);
    const correlation = climb(core);
    if (best === null || correlation > best.correlation + least) best = { core: core.is, correlation };
    onStart(start + 1);
  }
  if (best === null || best.correlation === Number.NEGATIVE_INFINITY) return null;
  const { core, correlation } = best;
  return { core: [...core.keys()].filter((v) => core[v] === 1), correlation };
}

/** The best connected of a growing number, each number where there are starts enough; then random ones. */
function startingMembers({ offsets }: Adjacency, start: number, starts: number, random: () => number) {
  const size = offsets.length - 1;
  const degree = (v: number) => (offsets[v + 1] as number) - (offsets[v] as number);
  const ordered = Math.min(size - 1, size - 1 <= starts ? size - 1 : Math.ceil(starts / 2));
  if (start >= ordered) return drawnFirst(size, 1 + Math.floor(random() * (size - 1)), random);
  // Small cores are by far the more usual: where not every size can be tried, they are tried closer together.
  const many = ordered === size - 1 ? start + 1 : Math.max(1, Math.round((size - 1) * ((start + 1) / ordered) ** 2));
  return Array.from({ length: size }, (_, v) => v)
    .sort((a, b) => degree(b) - degree(a) || a - b)
    .slice(0, many);
}

/** Goes on with the best single change, one in, one out, or one for another, as long as it helps; answers what it comes to. */
function climb(core: Core): number {
  let reached = correlationOfCounts(core, core.counts);
  for (;;) {
    let value = reached + least;
    let change: readonly number[] = [];
    const { outs, ins, exchange } = bestChanges(core);
    const weigh = (counts: Counts, changed: readonly number[]) => {
      const other = correlationOfCounts(core, counts);
      if (other > value) [value, change] = [other, changed];
    };
    if (outs >= 0) weigh(flippedCounts(core, outs), [outs]);
    if (ins >= 0) weigh(flippedCounts(core, ins), [ins]);
    if (exchange !== null) weigh(inPlaceOf(core, exchange[0], exchange[1]), exchange);
    if (change.length === 0) return reached;
    for (const v of change) flip(core, v);
    reached = value;
  }
}
