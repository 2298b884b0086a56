import type { ImportedFile } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Tie } from '../model/tie.ts';

export type SetAsideCode =
  | 'noNameOrId'
  | 'duplicateOrganization'
  | 'idOfAnother'
  | 'emptyEndpoint'
  | 'endedTie'
  | 'unknownOrganization'
  | 'ambiguousName'
  | 'incompletePerson'
  | 'organizationOfPerson'
  | 'duplicatePerson'
  | 'unknownPerson'
  | 'ambiguousPerson'
  | 'notARecord'
  | 'cellTooLong';

/** A row that was not imported, whole, with the reason. */
export interface SetAside {
  readonly code: SetAsideCode;
  readonly file: string;
  readonly row: number;
  /** The text that is the reason: the unknown name, the repeated id. Empty where the reason is that nothing is written. */
  readonly reason: string;
  readonly cells: readonly string[];
  /** The titles of the columns, in the order of the cells. */
  readonly titles: readonly string[];
}

export interface ImportCounts {
  readonly rowsRead: number;
  readonly rowsImported: number;
  readonly rowsSetAside: number;
  readonly rowsIgnored: number;
  /** New organisations, those that only ties name included. */
  readonly organizations: number;
  /** New ties. */
  readonly ties: number;
  /** Distinct unordered pairs that the new ties join; self-ties make none. */
  readonly pairs: number;
  /** New persons, those who go over to another organisation among them. */
  readonly people: number;
  /** Organisations and ties on the map to which the files add or which they correct. */
  readonly organizationsChanged: number;
  readonly tiesChanged: number;
}

/** A value of an organisation on the map that the newer file leaves empty: nothing is emptied by an empty cell. */
export interface KeptValue {
  readonly id: OrganizationId;
  /** The field's name; `extra` for a column without a field of its own. */
  readonly field: string;
  /** The title of that column; null for a field. */
  readonly title: string | null;
  readonly value: unknown;
}

/** What an import would do, as data. `rowsRead = rowsImported + rowsSetAside + rowsIgnored`, always. */
export interface ImportPlan {
  /** Organisations to add. */
  readonly organizations: readonly Organization[];
  /** Ties to add. */
  readonly ties: readonly Tie[];
  /** Persons to add. */
  readonly people: readonly Person[];
  /** How many of them each table of persons brings. */
  readonly peopleOfTables: ReadonlyMap<string, number>;
  /** Persons on the map whom the files now place in another organisation; they go. */
  readonly leftPeople: readonly Person[];
  /** Organisations on the map as they will be. */
  readonly changedOrganizations: readonly Organization[];
  /** Ties on the map as they will be. */
  readonly changedTies: readonly Tie[];
  /** Those on the map that the files name, changed or not. */
  readonly met: { readonly organizations: readonly OrganizationId[]; readonly ties: readonly TieId[] };
  /** What a newer version of a file no longer says of organisations on the map: it stays. */
  readonly keptValues: readonly KeptValue[];
  readonly counts: ImportCounts;
  readonly setAside: readonly SetAside[];
  /** Imported rows of which a part was left out (one of several ties), once for each part; they count as imported. */
  readonly partsAside: readonly SetAside[];
  readonly issues: readonly Issue[];
  readonly files: readonly ImportedFile[];
  /** The counters of the field map for which it was made. */
  readonly base: { readonly nextOrganization: number; readonly nextTie: number };
}
