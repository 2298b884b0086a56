import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { type Draft, type FurtherRow, replaceOrganization } from '../draft.ts';
import { type Field, listsOrganizations } from '../fields.ts';
import { foldText } from '../fold.ts';
import { asKnown, callsItOtherwise } from '../mergedBefore.ts';
import { mergeOrganization } from '../mergeRecords.ts';
import { readOrganization } from '../readOrganization.ts';
import type { RowView } from '../rowView.ts';
import { joinedExtra, joinOrganization } from './joinOrganization.ts';

/** Says whose row this is, so that its ties can be read when all organisations are known. */
export function ownRow(draft: Draft, view: RowView, id: OrganizationId): void {
  const { file } = view.table;
  const owners = draft.rowOwners.get(file) ?? new Map<number, OrganizationId>();
  draft.rowOwners.set(file, owners.set(view.row, id));
}

/** One more row about an organisation that is known already; it is joined when all rows are read. */
export function addFurtherRow(draft: Draft, view: RowView, id: OrganizationId): void {
  const rows = draft.furtherRows.get(id) ?? [];
  draft.furtherRows.set(id, rows);
  rows.push({ organization: readOrganization(view, id), view });
  ownRow(draft, view, id);
  draft.rowsImported += 1;
}

/** Joins the rows of each organisation. A value that differs is told, and kept under the title of its column. */
export function joinFurtherRows(draft: Draft): void {
  for (const [id, rows] of draft.furtherRows) {
    const before = draft.index.byId.get(id);
    if (before === undefined) continue;
    const isOnMap = draft.onMap.has(id);
    const first = isOnMap && !draft.metOrganizations.has(id) ? corrected(before, rows[0]) : before;
    if (isOnMap) draft.metOrganizations.add(id);
    const { organization, others } = joinOrganization(
      first,
      rows.map((row) => named(row.organization, first, isOnMap)),
    );
    const kept = others.map(({ field, kept: taken, other, row }) => {
      const view = rows[row]?.view;
      const title = (view === undefined ? null : columnTitle(view, field as Field)) ?? field;
      if (view !== undefined) {
        const { file } = view.table;
        const about = { file, row: view.row, column: title, found: other, expected: taken };
        draft.issues.push({ code: 'differentValue', severity: 'warning', ...about });
      }
      return [title, other] as const;
    });
    replaceOrganization(draft, { ...organization, extra: joinedExtra([...organization.extra, ...kept]) }, before);
  }
  draft.furtherRows.clear();
}

/** A list whose row alone speaks of a body on the map, by another of its names, corrects it like any row about it. */
function corrected(before: Organization, row: FurtherRow | undefined): Organization {
  if (row === undefined || !listsOrganizations(row.view.table.role)) return before;
  const { organization } = row;
  return callsItOtherwise(organization, before) ? mergeOrganization(before, asKnown(organization, before)) : before;
}

/** What the row calls the organisation may be its id or another of its names, which is no other name for it. */
function named(row: Organization, before: Organization, isOnMap: boolean): Organization {
  if (isOnMap && callsItOtherwise(row, before)) return asKnown(row, before);
  const known = [before.code ?? '', before.name, ...before.otherNames].map(foldText);
  return known.includes(foldText(row.name)) || row.name === row.code ? { ...row, name: before.name } : row;
}

/** Who was asked about or named, and gave no answer, did not respond; so their silence is no absence of ties. */
export function markSilent(draft: Draft): void {
  for (const id of draft.asked) {
    const before = draft.index.byId.get(id);
    if (before?.respondent === null) replaceOrganization(draft, { ...before, respondent: false }, before);
  }
}

function columnTitle(view: RowView, field: Field): string | null {
  return view.columns.get(field)?.title ?? null;
}
