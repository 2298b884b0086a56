import type { Adjacency } from '../adjacency.ts';

/** What the distances towards every vertex come to, along the arcs, in steps. By index; nought for whoever nobody reaches. */
export interface DistanceSums {
  /** How many others have a path to it. */
  readonly reached: Float64Array;
  /** Σ of their distances, and of one over each. */
  readonly total: Float64Array;
  readonly inverse: Float64Array;
  /** The longest distance of all; 0 without arcs. */
  readonly longest: number;
}

const sourcesAtOnce = 32;

/** Breadth-first from 32 sources at once, one bit each: all that is needed of a level is how many sources reach each vertex. */
export function distanceSums(adjacency: Adjacency): DistanceSums {
  const size = adjacency.offsets.length - 1;
  const sums = {
    reached: new Float64Array(size),
    total: new Float64Array(size),
    inverse: new Float64Array(size),
    longest: 0,
  };
  const seen = new Int32Array(size);
  let frontier = new Int32Array(size);
  let arriving = new Int32Array(size);
  for (let first = 0; first < size; first += sourcesAtOnce) {
    seen.fill(0);
    frontier.fill(0);
    for (let bit = 0; bit < sourcesAtOnce && first + bit < size; bit++) {
      seen[first + bit] = 1 << bit;
      frontier[first + bit] = 1 << bit;
    }
    for (let distance = 1, moving = true; moving; distance++) {
      arriving.fill(0);
      spread(adjacency, frontier, arriving);
      moving = settle(arriving, seen, distance, sums);
      if (moving) sums.longest = Math.max(sums.longest, distance);
      [frontier, arriving] = [arriving, frontier];
    }
  }
  return sums;
}

function spread({ offsets, neighbours }: Adjacency, frontier: Int32Array, arriving: Int32Array): void {
  for (let v = 0; v < frontier.length; v++) {
    const sources = frontier[v] as number;
    if (sources === 0) continue;
    const end = offsets[v + 1] as number;
    for (let at = offsets[v] as number; at < end; at++) {
      const w = neighbours[at] as number;
      arriving[w] = (arriving[w] as number) | sources;
    }
  }
}

/** Keeps of each vertex's arrivals those that came for the first time, and counts them; says whether any did. */
function settle(
  arriving: Int32Array,
  seen: Int32Array,
  distance: number,
  { reached, total, inverse }: DistanceSums,
): boolean {
  let moving = false;
  for (let v = 0; v < arriving.length; v++) {
    const fresh = (arriving[v] as number) & ~(seen[v] as number);
    arriving[v] = fresh;
    if (fresh === 0) continue;
    moving = true;
    seen[v] = (seen[v] as number) | fresh;
    const many = countBits(fresh);
    reached[v] = (reached[v] as number) + many;
    total[v] = (total[v] as number) + many * distance;
    inverse[v] = (inverse[v] as number) + many / distance;
  }
  return moving;
}

function countBits(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
