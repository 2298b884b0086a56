import type { Field } from '../fields.ts';

/** Fields whose texts are read as something else than text, by what they are read as. */
export const fieldsOfRatings: readonly Field[] = ['influence', 'interest', 'alignment', 'strength'];
/** Numbers that are on no scale. */
export const fieldsOfAmounts: readonly Field[] = ['cost', 'capacity'];
export const fieldsOfYesAndNo: readonly Field[] = ['committee', 'affected', 'consent', 'available', 'doNotContact'];
export const fieldsOfDates: readonly Field[] = ['since', 'updated', 'nextStepOn'];

/** Fields in which `N/A` and the like say that nothing is known. */
export const fieldsWithEmptyWords: readonly Field[] = [
  'sector',
  'stage',
  'topics',
  'regions',
  'otherNames',
  'workingGroups',
  'targetGroups',
  'directed',
  'status',
  'assertedBy',
  'type',
  'role',
  'level',
  'owner',
  ...fieldsOfRatings,
  ...fieldsOfAmounts,
  ...fieldsOfYesAndNo,
  ...fieldsOfDates,
];
