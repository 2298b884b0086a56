import { type Core, ownCover } from './coreState.ts';

/** What can be done to a core; −1, or null, where one side is empty. */
export interface CoreChanges {
  /** The member that covers least, and the outsider that would cover most. */
  readonly outs: number;
  readonly ins: number;
  /** A member and an outsider whose exchange covers the most ties. */
  readonly exchange: readonly [member: number, other: number] | null;
}

/**
 * Of as many members, the more ties are covered the better: the best of each kind of change is the one that covers most. For an
 * exchange these are the member that covers least and the outsider that would cover most, up to the tie between the two: whether
 * there is one decides among equals.
 */
export function bestChanges(core: Core): CoreChanges {
  const { is } = core;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let members: number[] = [];
  let others: number[] = [];
  for (let v = 0; v < is.length; v++) {
    const cover = ownCover(core, v);
    if (is[v]) {
      if (cover < lowest) [lowest, members] = [cover, []];
      if (cover === lowest) members.push(v);
    } else {
      if (cover > highest) [highest, others] = [cover, []];
      if (cover === highest) others.push(v);
    }
  }
  const [outs = -1] = members;
  const [ins = -1] = others;
  return { outs, ins, exchange: outs < 0 || ins < 0 ? null : exchangeAmong(core, members, new Set(others)) };
}

function exchangeAmong(core: Core, members: readonly number[], others: ReadonlySet<number>): readonly [number, number] {
  const find = core.ideal === 'or' ? tiedOne : untiedOne;
  for (const member of members) {
    const other = find(core, member, others);
    if (other >= 0) return [member, other];
  }
  return [members[0] as number, [...others][0] as number];
}

function tiedOne({ either: { offsets, neighbours } }: Core, member: number, others: ReadonlySet<number>): number {
  for (const w of neighbours.subarray(offsets[member], offsets[member + 1])) if (others.has(w)) return w;
  return -1;
}

function untiedOne({ either: { offsets, neighbours } }: Core, member: number, others: ReadonlySet<number>): number {
  const tied = new Set(neighbours.subarray(offsets[member], offsets[member + 1]));
  for (const w of others) if (!tied.has(w)) return w;
  return -1;
}
