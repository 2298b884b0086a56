import type { OrganizationId } from '../../model/ids.ts';
import { newOrganization } from '../../model/organization.ts';
import type { Draft } from '../draft.ts';
import { namedBy } from '../organizationIndex.ts';
import type { SetAsideCode } from '../plan.ts';
import { addOrganization, nextId } from '../planOrganizations.ts';
import type { Missing } from '../planTies.ts';
import { addIssue, type RowView } from '../rowView.ts';

/**
 * The organisation at the other end of a tie that a cell or a title names. One that nobody listed is added, or the tie is kept apart
 * and told while the rest of the row is imported: then null.
 */
export function endNamed(
  draft: Draft,
  view: RowView,
  text: string,
  column: string,
  missing: Missing,
): OrganizationId | null {
  const [id, ...others] = namedBy(draft.index, text, 'code');
  if (id !== undefined && others.length === 0) return id;
  if (id !== undefined || missing === 'setAside') {
    partAside(draft, view, id === undefined ? 'unknownOrganization' : 'ambiguousName', text, column);
    return null;
  }
  const added = nextId(draft);
  addOrganization(draft, { ...newOrganization(added, text), origin: { file: view.table.file, row: view.row } });
  if (missing === 'create') addIssue(view, 'note', 'organizationAdded', { column, found: text });
  return added;
}

/** Keeps a row of which a part could not be imported, with the reason, and lists it among the issues. */
function partAside(draft: Draft, view: RowView, code: SetAsideCode, reason: string, column: string): void {
  const { row, cells, titles } = view;
  draft.partsAside.push({ code, file: view.table.file, row, reason, cells, titles });
  addIssue(view, 'warning', code, { column, found: reason });
}
