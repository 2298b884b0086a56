import { type OrganizationId, organizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { type Draft, setAsideRow } from './draft.ts';
import { foldText } from './fold.ts';
import { mergeOrganization } from './mergeRecords.ts';
import { addToIndex, codeIn } from './organizationIndex.ts';
import { readOrganization } from './readOrganization.ts';
import { addIssue, lineIn, type RowView, textIn } from './rowView.ts';
import { meansEmpty } from './words/emptyWords.ts';

/** What the rows read so far call their organisations. */
export interface SeenOrganizations {
  readonly codes: Set<string>;
  readonly names: Set<string>;
}

/** One row of a file of organisations: a new one, a change of one on the map, or a row set aside. */
export function planOrganization(draft: Draft, view: RowView, seen: SeenOrganizations): void {
  const code = textIn(view, 'id').trim();
  const name = foldText(lineIn(view, 'name'));
  const title = (field: 'id' | 'name') => view.columns.get(field)?.title ?? null;
  if (meansEmpty(code) && meansEmpty(name)) {
    setAsideRow(draft, view, 'noNameOrId', lineIn(view, 'name'), title('name'));
    return;
  }
  if (code === '' ? seen.names.has(name) : seen.codes.has(code)) {
    const field = code === '' ? 'name' : 'id';
    setAsideRow(draft, view, 'duplicateOrganization', textIn(view, field), title(field));
    return;
  }
  if (name !== '' && seen.names.has(name)) {
    addIssue(view, 'warning', 'sameName', { column: title('name'), found: lineIn(view, 'name') });
  }
  if (code !== '') seen.codes.add(code);
  if (name !== '') seen.names.add(name);
  const onMap = organizationOnMap(draft, code, name);
  if (onMap === null) addOrganization(draft, readOrganization(view, nextId(draft)));
  else changeOrganization(draft, view, onMap);
  draft.rowsImported += 1;
}

/** Adds an organisation that only a tie names. */
export function addOrganization(draft: Draft, organization: Organization): void {
  draft.organizations.push(organization);
  addToIndex(draft.index, organization);
}

export function nextId(draft: Draft): OrganizationId {
  return organizationId(draft.current.nextOrganization + draft.organizations.length);
}

/** The one on the map that the row speaks of: of the same id, or of the same name where one of the two has no id. */
function organizationOnMap(draft: Draft, code: string, name: string): Organization | null {
  const byCode = code === '' ? undefined : codeIn(draft.index, code);
  const id = byCode ?? onlyOne(draft.index.byName.get(name));
  const organization = id === undefined ? undefined : draft.index.byId.get(id);
  if (organization === undefined || !draft.onMap.has(organization.id)) return null;
  if (byCode === undefined && code !== '' && organization.code !== null) return null;
  return organization;
}

function onlyOne(ids: readonly OrganizationId[] | undefined): OrganizationId | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}

function changeOrganization(draft: Draft, view: RowView, before: Organization): void {
  draft.metOrganizations.add(before.id);
  const row = readOrganization(view, before.id);
  const after = mergeOrganization(before, row);
  if (lineIn(view, 'name') !== '' && foldText(before.name) !== foldText(row.name)) {
    addIssue(view, 'warning', 'nameChanged', { found: row.name, expected: before.name });
  }
  if (after === before) return;
  draft.changedOrganizations.set(before.id, after);
  addToIndex(draft.index, after);
}
