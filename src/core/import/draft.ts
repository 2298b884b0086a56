import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import type { Tie } from '../model/tie.ts';
import { type OrganizationIndex, organizationIndex } from './organizationIndex.ts';
import type { SetAside, SetAsideCode } from './plan.ts';
import { addIssue, type RowView } from './rowView.ts';

export interface FurtherRow {
  readonly organization: Organization;
  readonly view: RowView;
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
  /** Whose row each is, by file and row. */
  readonly rowOwners: Map<string, Map<number, OrganizationId>>;
  /** Rows about an organisation after its first one. */
  readonly furtherRows: Map<OrganizationId, FurtherRow[]>;
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
    rowOwners: new Map(),
    furtherRows: new Map(),
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
