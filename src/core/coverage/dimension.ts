import { unknownValue } from '../model/filter.ts';
import type { Organization } from '../model/organization.ts';

/** What the matrix of coverage may be laid out by. */
export const dimensionKeys = ['sector', 'topic', 'region', 'population', 'contribution', 'level', 'stage'] as const;

export type DimensionKey = (typeof dimensionKeys)[number];

/** One way of sorting organisations; each has one value of it, several, or `?` where nobody said. */
export interface Dimension {
  readonly key: DimensionKey;
  /** Each value once. */
  readonly valuesOf: (organization: Organization) => readonly string[];
  /** The values that are shown even where nobody has them. */
  readonly always: readonly string[];
  /** The order in which values are shown; `?` is not among them and comes last. */
  readonly compare: (a: string, b: string) => number;
}

/** The values, or `?` where there are none. */
export function orUnknown(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [unknownValue] : values;
}
