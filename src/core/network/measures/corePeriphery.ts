import type { Adjacency } from '../adjacency.ts';

/** Which pairs a perfect core would tie (Borgatti & Everett 1999): those with one end in it, or those with both. */
export type CoreIdeal = 'or' | 'and';

export interface CorePeriphery {
  /** Ascending indices of the core. */
  readonly core: readonly number[];
  /** Pearson correlation of ties and ideal over all pairs; under 0.5 there is no clear core. */
  readonly correlation: number;
}

/**
 * The core whose ideal correlates best with the ties: the best found by exchanging, adding and taking away members from the best
 * connected and from so many random starts. Undirected. Null where no division has a correlation (no ties, or all tied).
 */
export function corePeriphery(
  either: Adjacency,
  ideal: CoreIdeal,
  random: () => number,
  starts: number,
): CorePeriphery | null {
  const size = either.offsets.length - 1;
  const ties = either.neighbours.length / 2;
  const pairs = (size * (size - 1)) / 2;
  if (ties === 0 || ties === pairs) return null;
  const near = Array.from({ length: size }, (_, v) => {
    const row = new Uint8Array(size);
    for (const w of either.neighbours.subarray(either.offsets[v], either.offsets[v + 1])) row[w] = 1;
    return row;
  });
  const degree = near.map((row) => row.reduce((sum, tied) => sum + tied, 0));
  const field: Field = { near, degree, ties, pairs, ideal };
  const byDegree = Array.from(degree.keys()).sort((a, b) => (degree[b] as number) - (degree[a] as number));
  let best: { core: Uint8Array; correlation: number } = {
    core: new Uint8Array(size),
    correlation: Number.NEGATIVE_INFINITY,
  };
  for (let start = 0; start < starts; start++) {
    const many = start < size - 1 ? start + 1 : 1 + Math.floor(random() * (size - 1));
    const first = start < size - 1 ? byDegree.slice(0, many) : drawn(size, many, random);
    const core = new Uint8Array(size);
    for (const v of first) core[v] = 1;
    const climbed = climb(core, field);
    if (climbed.correlation > best.correlation + 1e-12) best = climbed;
  }
  if (best.correlation === Number.NEGATIVE_INFINITY) return null;
  return {
    core: Array.from(best.core.keys()).filter((v) => best.core[v] === 1),
    correlation: best.correlation,
  };
}

interface Field {
  /** Rows of noughts and ones. */
  readonly near: readonly Uint8Array[];
  readonly degree: readonly number[];
  readonly ties: number;
  readonly pairs: number;
  readonly ideal: CoreIdeal;
}

/** A core, and what is known of it so that a change is weighed at once. */
interface State extends Counts {
  readonly core: Uint8Array;
  /** Of each vertex, its ties into the core. */
  readonly inside: Int32Array;
}

interface Counts {
  members: number;
  /** Ties with both ends in the core, and with one or both. */
  within: number;
  touching: number;
}

/** Goes on with the best single change, one in, one out, or one for another, as long as it helps. */
function climb(core: Uint8Array, field: Field): { core: Uint8Array; correlation: number } {
  const state: State = {
    core: new Uint8Array(core.length),
    inside: new Int32Array(core.length),
    members: 0,
    within: 0,
    touching: 0,
  };
  core.forEach((is, v) => {
    if (is) flip(state, v, field);
  });
  let reached = correlation(state, field);
  for (;;) {
    const { change, value } = bestChange(state, field, reached);
    if (change.length === 0) return { core: state.core, correlation: reached };
    for (const v of change) flip(state, v, field);
    reached = value;
  }
}

function flip(state: State, v: number, field: Field): void {
  const sign = state.core[v] ? -1 : 1;
  const row = field.near[v] as Uint8Array;
  Object.assign(state, flipped(state, v, state.inside[v] as number, field));
  state.core[v] = state.core[v] ? 0 : 1;
  for (let w = 0; w < row.length; w++) if (row[w]) state.inside[w] = (state.inside[w] as number) + sign;
}

function bestChange(state: State, field: Field, reached: number): { change: readonly number[]; value: number } {
  const { core } = state;
  let value = reached + 1e-12;
  let change: readonly number[] = [];
  const weigh = (next: Counts, tried: readonly number[]) => {
    const other = correlation(next, field);
    if (other > value) [value, change] = [other, tried];
  };
  for (let v = 0; v < core.length; v++) {
    const without = flipped(state, v, state.inside[v] as number, field);
    weigh(without, [v]);
    if (!core[v]) continue;
    for (let w = 0; w < core.length; w++) {
      if (core[w]) continue;
      const inside = (state.inside[w] as number) - (field.near[v]?.[w] as number);
      weigh(flipped({ ...without, core }, w, inside, field), [v, w]);
    }
  }
  return { change, value };
}

/** The counts with one vertex, of so many ties into the core, on the other side. */
function flipped(
  { core, ...counts }: Counts & Pick<State, 'core'>,
  v: number,
  inside: number,
  { degree }: Field,
): Counts {
  const sign = core[v] ? -1 : 1;
  return {
    members: counts.members + sign,
    within: counts.within + sign * inside,
    touching: counts.touching + sign * ((degree[v] as number) - inside),
  };
}

/** Of two lists of noughts and ones over all pairs: whether they are tied, and whether the ideal ties them. */
function correlation({ members, within, touching }: Counts, { near, ties, pairs, ideal }: Field): number {
  const covered = ideal === 'or' ? touching : within;
  const inner = (members * (members - 1)) / 2;
  const wanted = ideal === 'and' ? inner : inner + members * (near.length - members);
  if (wanted <= 0 || wanted >= pairs) return Number.NEGATIVE_INFINITY;
  const spread = Math.sqrt(ties * (pairs - ties)) * Math.sqrt(wanted * (pairs - wanted));
  return (pairs * covered - ties * wanted) / spread;
}

function drawn(size: number, many: number, random: () => number): readonly number[] {
  const all = Array.from({ length: size }, (_, v) => v);
  for (let at = 0; at < many; at++) {
    const other = at + Math.floor(random() * (size - at));
    [all[at], all[other]] = [all[other] as number, all[at] as number];
  }
  return all.slice(0, many);
}
