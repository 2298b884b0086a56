import type { Adjacency } from '../adjacency.ts';

/** A core, and what is known of it so that a change is weighed at once. */
export interface Core {
  readonly either: Adjacency;
  /** Whether the ideal ties pairs with one end in the core, `or`, or only those with both, `and`. */
  readonly ideal: 'or' | 'and';
  /** 1 for each member, by index. */
  readonly is: Uint8Array;
  /** Of each vertex, its ties into the core. */
  readonly inside: Int32Array;
  readonly counts: Counts;
}

export interface Counts {
  members: number;
  /** Ties that the ideal asks for and that exist. */
  covered: number;
}

export function emptyCore(either: Adjacency, ideal: Core['ideal']): Core {
  const size = either.offsets.length - 1;
  return {
    either,
    ideal,
    is: new Uint8Array(size),
    inside: new Int32Array(size),
    counts: { members: 0, covered: 0 },
  };
}

/** What one vertex adds to the covered ties as a member, as many of the others being members as are now. */
export function ownCover({ either: { offsets }, ideal, inside }: Core, v: number): number {
  const within = inside[v] as number;
  return ideal === 'and' ? within : (offsets[v + 1] as number) - (offsets[v] as number) - within;
}

/** The counts with one vertex on the other side. */
export function flippedCounts(core: Core, v: number): Counts {
  const sign = core.is[v] ? -1 : 1;
  return { members: core.counts.members + sign, covered: core.counts.covered + sign * ownCover(core, v) };
}

/** The counts with one that is not a member in place of one that is. A tie between the two is counted once more, or once less. */
export function inPlaceOf(core: Core, member: number, other: number): Counts {
  const tied = areTied(core.either, member, other) ? 1 : 0;
  const { members, covered } = core.counts;
  return {
    members,
    covered: covered - ownCover(core, member) + ownCover(core, other) + (core.ideal === 'or' ? tied : -tied),
  };
}

export function flip(core: Core, v: number): void {
  const { offsets, neighbours } = core.either;
  Object.assign(core.counts, flippedCounts(core, v));
  const sign = core.is[v] ? -1 : 1;
  core.is[v] = core.is[v] ? 0 : 1;
  for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
    const w = neighbours[at] as number;
    core.inside[w] = (core.inside[w] as number) + sign;
  }
}

/** Of two lists of noughts and ones over all pairs: whether they are tied, and whether the ideal ties them. */
export function correlationOfCounts({ either, ideal }: Core, { members, covered }: Counts): number {
  const size = either.offsets.length - 1;
  const ties = either.neighbours.length / 2;
  const pairs = (size * (size - 1)) / 2;
  const inner = (members * (members - 1)) / 2;
  const wanted = ideal === 'and' ? inner : inner + members * (size - members);
  if (wanted <= 0 || wanted >= pairs) return Number.NEGATIVE_INFINITY;
  return (pairs * covered - ties * wanted) / Math.sqrt(ties * (pairs - ties)) / Math.sqrt(wanted * (pairs - wanted));
}

function areTied({ offsets, neighbours }: Adjacency, v: number, w: number): boolean {
  return neighbours.subarray(offsets[v], offsets[v + 1]).includes(w);
}
