import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import { usualTop } from '../../model/usualScale.ts';

/** How far an organisation's view agrees with the initiative's, as the team sees it. */
export type Alignment = 'supports' | 'between' | 'opposes';

export const alignments: readonly Alignment[] = ['supports', 'between', 'opposes'];

/**
 * Reads alignment at the middle of its scale: above it, on it, or below it; null where nobody rated it. A scale with ratings below
 * zero has its middle there.
 */
export function alignmentReader({
  organizations,
}: Pick<FieldMap, 'organizations'>): (one: Pick<Organization, 'alignment'>) => Alignment | null {
  const ratings = organizations.flatMap(({ alignment }) => alignment ?? []);
  const low = ratings.reduce((least, rating) => Math.min(least, rating), 1);
  const middle = low < 0 ? 0 : (low + usualTop(ratings)) / 2;
  return ({ alignment }) => {
    if (alignment === null) return null;
    if (alignment === middle) return 'between';
    return alignment > middle ? 'supports' : 'opposes';
  };
}
