/** What a column can be: a field of an organisation, a field of a tie, an extra field under its own title, or nothing. */

export const organizationFields = [
  'id',
  'name',
  'otherNames',
  'sector',
  'topics',
  'regions',
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
  'source',
  'confidence',
  'updated',
  'notes',
  'consent',
] as const;

/**
 * `from` and `to` hold an id or a name; `fromId` with `fromName` (and `toId` with `toName`) are two fields of one endpoint.
 * `directed` answers yes or no or names a direction.
 */
export const tieFields = [
  'fromId',
  'from',
  'fromName',
  'toId',
  'to',
  'toName',
  'type',
  'strength',
  'directed',
  'since',
  'evidence',
  'confidence',
  'notes',
] as const;

export type OrganizationField = (typeof organizationFields)[number];
export type TieField = (typeof tieFields)[number];
export type Field = OrganizationField | TieField;

/** `extra` keeps the column under its own title; `ignore` leaves it out because a person said so. */
export type ColumnUse = Field | 'extra' | 'ignore';

/** What one row of a table is. `unknown` asks; `ignore` leaves the file out because a person said so. */
export type TableRole = 'organizations' | 'ties' | 'unknown' | 'ignore';

/** Fields that hold several values in one cell. */
export const listFields = ['otherNames', 'topics', 'regions', 'workingGroups', 'targetGroups'] as const;

export function fieldsOf(role: TableRole): readonly Field[] {
  switch (role) {
    case 'organizations':
      return organizationFields;
    case 'ties':
      return tieFields;
    case 'unknown':
    case 'ignore':
      return [];
  }
}
