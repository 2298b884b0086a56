import type { Organization } from '../model/organization.ts';

/** The cascading levels of an initiative, from those who lead to those it is for; `none`: not in it yet. */
export const levels = ['committee', 'workingGroups', 'partners', 'community', 'none'] as const;

export type Level = (typeof levels)[number];

/**
 * Where an organisation stands: on the steering committee, in a working group, or in both; else a partner where it is engaged; else of
 * the affected communities; else nowhere yet.
 */
export function levelsOf(
  { committee, workingGroups }: Organization,
  engaged: boolean,
  affected: boolean,
): readonly Level[] {
  const seats: readonly Level[] = [
    ...(committee === true ? (['committee'] as const) : []),
    ...(workingGroups.length > 0 ? (['workingGroups'] as const) : []),
  ];
  if (seats.length > 0) return seats;
  if (engaged) return ['partners'];
  return affected ? ['community'] : ['none'];
}
