import type { Organization } from '../../model/organization.ts';
import type { MergeSide } from './mergeFields.ts';

/** The fields that a person may decide about; `otherNames` is always joined. */
export const mergedFields = [
  'code',
  'name',
  'sector',
  'topics',
  'regions',
  'regionWide',
  'stage',
  'committee',
  'workingGroups',
  'role',
  'level',
  'affected',
  'influence',
  'interest',
  'alignment',
  'contributes',
  'targetGroups',
  'owner',
  'contact',
  'nextStep',
  'nextStepOn',
  'cost',
  'capacity',
  'available',
  'doNotContact',
  'source',
  'confidence',
  'updated',
  'notes',
  'consent',
  'respondent',
] as const satisfies readonly (keyof Organization)[];

export type MergedField = (typeof mergedFields)[number];

export interface MergeChoices {
  /** By field, whose value is taken where the two differ; the kept one's where nothing is said. */
  readonly sides?: Readonly<Partial<Record<MergedField, MergeSide>>>;
  /** Two ties that the merge makes the same in pair, type and direction: both stay, or one is made of them. Absent: both stay. */
  readonly doubled?: 'apart' | 'join';
  /** A tie between the two becomes one of a body to itself: it stays and counts in no figure, or goes. Absent: it stays. */
  readonly selfTies?: 'keep' | 'remove';
  /** What a field is called where a value that gave way is kept. Absent: its key. */
  readonly titleOf?: (field: string) => string;
}
