import { compareTieKinds, isKnownTieKind, type KnownTieKind, type TieKind } from './tieKind.ts';

/** How a kind of tie is drawn. Lengths in px at the size at which a map fits its screen. */
export interface TieStyle {
  /** Alternating stroke and space; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly round: boolean;
  /** Multiplies the width that the strength gives. */
  readonly widen: number;
  /** Two thin lines side by side. */
  readonly double: boolean;
}

const known: Readonly<Record<KnownTieKind, TieStyle>> = {
  information: { dash: [], round: false, widen: 1, double: false },
  programme: { dash: [], round: false, widen: 1.35, double: false },
  referral: { dash: [7, 4], round: false, widen: 1, double: false },
  funding: { dash: [9, 3, 1.5, 3], round: false, widen: 1, double: false },
  agreement: { dash: [], round: false, widen: 1, double: true },
  membership: { dash: [1.5, 3.5], round: true, widen: 1, double: false },
};

/** Which of those the file's own kinds take first where they are free: the plainest to tell apart. */
const lent: readonly KnownTieKind[] = ['referral', 'membership', 'agreement', 'funding', 'information', 'programme'];

/** More than these nobody tells apart; the rest share one style. */
const most = 6;
const lesser: TieStyle = { dash: [16, 5], round: false, widen: 1, double: false };
/** Kind not known: the plain line, unless another kind has it. */
const plain = known.information;
const plainTaken: TieStyle = { dash: [3, 2, 3, 7], round: false, widen: 1, double: false };

/** Outer and inner width of a double line. */
export const doubleWidth = { outer: 3.4, core: 1.3 } as const;

/**
 * The style of every kind that occurs, each as often as it is given: the six commonest have one of their own, the known ones
 * always the same; the rest share one.
 */
export function tieStyles(kinds: Iterable<TieKind>): ReadonlyMap<TieKind, TieStyle> {
  const all = [...kinds];
  const rest = new Set(lesserKinds(all));
  const present = [...new Set(all)].sort(compareTieKinds);
  const own = present.filter((kind) => !rest.has(kind) && kind !== null);
  const free = lent.filter((kind) => !own.includes(kind)).map((kind) => known[kind]);
  const styles = new Map<TieKind, TieStyle>();
  for (const kind of own) styles.set(kind, isKnownTieKind(kind) ? known[kind] : (free.shift() ?? lesser));
  const isPlainTaken = [...styles.values()].includes(plain);
  for (const kind of rest) styles.set(kind, lesser);
  if (present.includes(null)) styles.set(null, isPlainTaken ? plainTaken : plain);
  return styles;
}

/** The kinds beyond the six commonest, in the order of a legend; each is given as often as it occurs. */
export function lesserKinds(kinds: Iterable<TieKind>): readonly TieKind[] {
  const counts = new Map<TieKind, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const byCount = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareTieKinds(a, b),
  );
  return byCount.slice(most).sort(compareTieKinds);
}

/** Width of a line for a strength of 1 to 3; other scales are brought to it by the caller. Null counts as the weakest. */
export function tieWidth(strength: number | null, style: TieStyle): number {
  if (style.double) return doubleWidth.outer;
  return (0.7 + 0.35 * Math.min(3, Math.max(1, strength ?? 1))) * style.widen;
}
