import { type Core, ownCover } from './coreState.ts';

/**
 * A member and one outside whose exchange covers the most ties; null where one side is empty. The member that covers least and the
 * outsider that would cover most are a pair of best ones, up to the tie between the two: whether there is one decides among equals.
 */
export function bestExchange(core: Core): readonly [member: number, other: number] | null {
  const { is } = core;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < is.length; v++) {
    if (is[v]) lowest = Math.min(lowest, ownCover(core, v));
    else highest = Math.max(highest, ownCover(core, v));
  }
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return null;
  const members: number[] = [];
  const others = new Set<number>();
  for (let v = 0; v < is.length; v++) {
    if (is[v] && ownCover(core, v) === lowest) members.push(v);
    if (!is[v] && ownCover(core, v) === highest) others.add(v);
  }
  const wantTie = core.ideal === 'or';
  for (const member of members) {
    const other = wantTie ? tiedOne(core, member, others) : untiedOne(core, member, others);
    if (other >= 0) return [member, other];
  }
  const [member = -1] = members;
  const [other = -1] = others;
  return [member, other];
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
