/** What a column can be: a field of an organisation, of a tie or of a person, an extra field under its own title, or nothing. */

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
] as const;

/**
 * `from` and `to` hold an id or a name; `fromId` with `fromName` (and `toId` with `toName`) are two fields of one endpoint, and
 * `fromPerson` says through whom of it the tie runs. `directed` answers yes or no or names a direction.
 */
export const tieFields = [
  'fromId',
  'from',
  'fromName',
  'toId',
  'to',
  'toName',
  'fromPerson',
  'toPerson',
  'type',
  'strength',
  'directed',
  'status',
  'assertedBy',
  'since',
  'evidence',
  'confidence',
  'notes',
] as const;

/** Of a person: who it is, and the organisation, by its id or name, with its sector. Nothing else is kept of persons. */
export const personFields = ['person', 'organization', 'sector'] as const;

export type OrganizationField = (typeof organizationFields)[number];
export type TieField = (typeof tieFields)[number];
export type PersonField = (typeof personFields)[number];

/**
 * Columns that hold ties of the row's organisation; several columns of a table may be one of them. `connectedTo`: the cell names
 * organisations; `tieTo`: the title names one, and the cell marks the tie; `event`: the cell names what the organisation took part
 * in; `attended`: the title names it, and the cell marks that it did.
 */
export const tieColumns = ['connectedTo', 'tieTo', 'event', 'attended'] as const;

export type TieColumn = (typeof tieColumns)[number];
export type Field = OrganizationField | TieField | TieColumn | PersonField;

/** `extra` keeps the column under its own title; `ignore` leaves it out because a person said so. */
export type ColumnUse = Field | 'extra' | 'ignore';

/**
 * What one row of a table is. `longList`: an organisation that has several rows. `matrix`: an organisation whose ties stand in a
 * column for each other one. `attendance`: an organisation that took part in something. `people`: a person. `unknown` asks; `ignore` leaves the file out
 * because a person said so.
 */
export type TableRole =
  | 'organizations'
  | 'ties'
  | 'people'
  | 'longList'
  | 'matrix'
  | 'attendance'
  | 'unknown'
  | 'ignore';

/** The roles that a person can choose, the commonest first. */
export const chosenRoles = ['organizations', 'ties', 'people', 'longList', 'matrix', 'attendance', 'ignore'] as const;

/** Fields that hold several values in one cell. */
export const listFields = [
  'otherNames',
  'topics',
  'regions',
  'workingGroups',
  'targetGroups',
  'connectedTo',
  'event',
] as const;

export function fieldsOf(role: TableRole): readonly Field[] {
  switch (role) {
    case 'organizations':
    case 'longList':
      return [...organizationFields, 'connectedTo', 'type', 'directed'];
    case 'matrix':
      return [...organizationFields, 'tieTo', 'type', 'directed'];
    case 'attendance':
      return [...organizationFields, 'event', 'attended', 'type'];
    case 'ties':
      return tieFields;
    case 'people':
      return personFields;
    case 'unknown':
    case 'ignore':
      return [];
  }
}

/** Whether a row stands for an organisation, alone or among others of its own. */
export function rowsAreOrganizations(role: TableRole): boolean {
  return role === 'organizations' || role === 'longList' || role === 'matrix' || role === 'attendance';
}

/** Whether the rows say which organisations there are; the others speak of organisations that are listed elsewhere, if anywhere. */
export function listsOrganizations(role: TableRole): boolean {
  return role === 'organizations' || role === 'longList';
}

export function isTieColumn(use: string): use is TieColumn {
  return (tieColumns as readonly string[]).includes(use);
}
