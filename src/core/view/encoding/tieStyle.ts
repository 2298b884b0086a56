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

/** For the file's own kinds, in turn; none is also a known kind's. */
const further: readonly TieStyle[] = [
  { dash: [], round: false, widen: 1, double: false },
  { dash: [4, 3], round: false, widen: 1, double: false },
  { dash: [12, 4], round: false, widen: 1, double: false },
  { dash: [1.5, 5], round: true, widen: 1.15, double: false },
  { dash: [12, 3, 4, 3], round: false, widen: 1, double: false },
  { dash: [5, 2, 1.5, 2, 1.5, 2], round: false, widen: 1, double: false },
];

const plain: TieStyle = { dash: [], round: false, widen: 1, double: false };

/** Outer and inner width of a double line. */
export const doubleWidth = { outer: 3.4, core: 1.3 } as const;

/** The style of every kind that occurs; the same set of kinds gives the same styles. */
export function tieStyles(kinds: Iterable<TieKind>): ReadonlyMap<TieKind, TieStyle> {
  const styles = new Map<TieKind, TieStyle>();
  const present = [...new Set(kinds)].sort(compareTieKinds);
  // A file that has none of the six needs no reserve of the plain line for "information".
  let next = present.some(isKnownTieKind) ? 1 : 0;
  for (const kind of present) {
    if (kind === null) styles.set(kind, plain);
    else if (isKnownTieKind(kind)) styles.set(kind, known[kind]);
    else {
      styles.set(kind, further[next % further.length] ?? plain);
      next++;
    }
  }
  return styles;
}

/** Width of a line for a strength of 1 to 3; other scales are brought to it by the caller. Null counts as the weakest. */
export function tieWidth(strength: number | null, style: TieStyle): number {
  if (style.double) return doubleWidth.outer;
  return (0.7 + 0.35 * Math.min(3, Math.max(1, strength ?? 1))) * style.widen;
}
