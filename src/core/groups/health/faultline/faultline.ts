import type { SeatHolder } from '../../../model/group.ts';

/** By what members are compared. */
export const lineAttributes = ['sector', 'regions', 'affected', 'level', 'saidYes'] as const;

export type LineAttribute = (typeof lineAttributes)[number];

/** The split of a group into two along which its members differ most. */
export interface Faultline {
  /** From 0 to 1: the share of all that members differ by which lies between the two sides. */
  readonly fau: number;
  /** Those that run along the line, most first: at least `warnFrom` of what members differ by in them lies between the sides. */
  readonly attributes: readonly LineAttribute[];
  readonly sides: readonly [readonly SeatHolder[], readonly SeatHolder[]];
  /** Whether every split was looked at; else it is the best that was found. */
  readonly exact: boolean;
}

/** From here on a group is warned: a practical rule, not a test. */
export const warnFrom = 0.6;
