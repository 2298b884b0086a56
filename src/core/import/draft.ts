import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import type { Person } from '../model/person.ts';
import type { Tie } from '../model/tie.ts';
import { addToIndex, type OrganizationIndex, organizationIndex } from './organizationIndex.ts';
import { type KnownPeople, knownPeople } from './people/knownPeople.ts';
import type { SetAside, SetAsideCode } from './plan.ts';
import { addIssue, type RowView } from './rowView.ts';

export interface FurtherRow {
  readonly organization: Organization;
  readonly view: RowView;
}

/** What the files say of persons. */
export interface DraftPeople {
  /** Those on the map and those of the files. */
  readonly known: KnownPeople;
  readonly added: Person[];
  /** Those on the map who are in another organisation now. */
  readonly left: Person[];
  /** The rows of persons, by `personKey`. */
  readonly rows: Map<string, { readonly person: Person; readonly file: string; readonly row: number }>;
  /** By table of ties: whether its ends are mostly persons. */
  readonly tables: Map<string, boolean>;
  /** Whether some list says which persons there are. */
  listed: boolean;
}

/** A plan while it is being made; nothing outside it changes. */
export interface Draft {
  readonly current: FieldMap;
  /** The organisations that are on the map already. */
  readonly onMap: ReadonlySet<OrganizationId>;
  readonly index: OrganizationIndex;
  readonly organizations: Organization[];
  readonly ties: Tie[];
  readonly changedOrganizations: Map<OrganizationId, Organization>;
  readonly changedTies: Map<TieId, Tie>;
  /** Those on the map that some row names. */
  readonly metOrganizations: Set<OrganizationId>;
  readonly metTies: Set<TieId>;
  readonly setAside: SetAside[];
  /** Rows of which a part could not be imported, once for each part. */
  readonly partsAside: SetAside[];
  /** Those about whom respondents were asked or whom they named. */
  readonly asked: Set<OrganizationId>;
  /** Which respondents said that a tie is there. */
  readonly claims: Map<TieId, Set<OrganizationId>>;
  /** Whose row each is, by file and row. */
  readonly rowOwners: Map<string, Map<number, OrganizationId>>;
  /** Rows about an organisation after its first one. */
  readonly furtherRows: Map<OrganizationId, FurtherRow[]>;
  readonly people: DraftPeople;
  readonly issues: Issue[];
  rowsRead: number;
  rowsImported: number;
  rowsIgnored: number;
}

export function newDraft(current: FieldMap): Draft {
  return {
    current,
    onMap: new Set(current.organizations.map((organization) => organization.id)),
    index: organizationIndex(current.organizations),
    organizations: [],
    ties: [],
    changedOrganizations: new Map(),
    changedTies: new Map(),
    metOrganizations: new Set(),
    metTies: new Set(),
    setAside: [],
    partsAside: [],
    asked: new Set(),
    claims: new Map(),
    rowOwners: new Map(),
    furtherRows: new Map(),
    people: {
      known: knownPeople(current.people),
      added: [],
      left: [],
      rows: new Map(),
      tables: new Map(),
      listed: current.people.length > 0,
    },
    issues: [],
    rowsRead: 0,
    rowsImported: 0,
    rowsIgnored: 0,
  };
}

/** Keeps the whole row with the reason, and lists it among the issues. */
export function setAsideRow(
  draft: Draft,
  view: RowView,
  code: SetAsideCode,
  reason: string,
  column: string | null,
  expected: string | null = null,
): void {
  draft.setAside.push({ code, file: view.table.file, row: view.row, reason, cells: view.cells, titles: view.titles });
  addIssue(view, 'warning', code, { column, found: reason === '' ? null : reason, expected });
}

/** Puts what is known of an organisation now in place of what was known before. */
export function replaceOrganization(draft: Draft, after: Organization, before: Organization): void {
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  if (draft.onMap.has(after.id)) draft.changedOrganizations.set(after.id, after);
  else draft.organizations[placeOf(draft, after.id)] = after;
  addToIndex(draft.index, after);
}

/** New organisations have the numbers that follow the last one of the map. */
function placeOf({ current, organizations }: Draft, id: OrganizationId): number {
  const place = Number(id.slice(1)) - current.nextOrganization;
  return organizations[place]?.id === id ? place : organizations.findIndex((one) => one.id === id);
}
