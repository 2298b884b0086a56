import { type OrganizationId, organizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { type Draft, setAsideRow } from './draft.ts';
import { formsOf } from './duplicates/nameForms.ts';
import { reasonFor } from './duplicates/reasonFor.ts';
import { foldText } from './fold.ts';
import { hadCode } from './formerCodes.ts';
import { callsItOtherwise, knownAs } from './mergedBefore.ts';
import { mergeOrganization } from './mergeRecords.ts';
import { addToIndex, codeIn, namedBy } from './organizationIndex.ts';
import { codeWritten, readOrganization } from './readOrganization.ts';
import { addIssue, lineIn, type RowView, textIn } from './rowView.ts';
import { addFurtherRow, ownRow } from './shapes/furtherRows.ts';
import { meansEmpty } from './words/emptyWords.ts';

/** What the rows read so far call their organisations. */
export interface SeenOrganizations {
  readonly codes: Map<string, SeenOrganization>;
  readonly names: Map<string, SeenOrganization>;
}

interface SeenOrganization {
  readonly id: OrganizationId;
  readonly file: string;
  /** Whether another file gives this id to a body of another name. */
  readonly elsewhere?: boolean;
}

export function nothingSeen(): SeenOrganizations {
  return { codes: new Map(), names: new Map() };
}

/**
 * One row of a file of organisations: a new one, a change of one on the map, more about one of another file or of a long list, or a
 * row set aside.
 */
export function planOrganization(draft: Draft, view: RowView, seen: SeenOrganizations): void {
  const code = codeWritten(view) ?? '';
  const name = foldText(lineIn(view, 'name'));
  const title = (field: 'id' | 'name') => view.columns.get(field)?.title ?? null;
  if ((code === '' || meansEmpty(code)) && meansEmpty(name)) {
    setAsideRow(draft, view, 'noNameOrId', lineIn(view, 'name'), title('name'));
    return;
  }
  const { file, role } = view.table;
  const same = seenBefore(draft, view, seen, code, name);
  if (same !== null && (same.file !== file || role === 'longList')) {
    addFurtherRow(draft, view, same.id);
    return;
  }
  if (same !== null) {
    const field = code === '' ? 'name' : 'id';
    if (same.elsewhere === true) {
      const holder = draft.index.byId.get(same.id)?.name ?? null;
      setAsideRow(draft, view, 'idOfAnother', textIn(view, 'id'), title('id'), holder);
    } else setAsideRow(draft, view, 'duplicateOrganization', textIn(view, field), title(field));
    return;
  }
  if (name !== '' && seen.names.has(name)) {
    addIssue(view, 'warning', 'sameName', { column: title('name'), found: lineIn(view, 'name') });
  }
  const onMap = organizationOnMap(draft, code, name) ?? onMapByOtherName(draft, view, code, name);
  const id = onMap?.id ?? nextId(draft);
  if (code !== '') seen.codes.set(code, { id, file });
  if (name !== '' && !seen.names.has(name)) seen.names.set(name, { id, file });
  if (onMap !== null && callsItOtherwise({ name, code }, onMap)) {
    addFurtherRow(draft, view, id);
    return;
  }
  if (onMap === null) addOrganization(draft, readOrganization(view, id));
  else changeOrganization(draft, view, onMap);
  ownRow(draft, view, id);
  draft.rowsImported += 1;
}

/**
 * The organisation that an earlier row spoke of. One of another file is the same only if its name does not speak against it: files
 * number their rows, and one number is not one body.
 */
function seenBefore(
  draft: Draft,
  view: RowView,
  { codes, names }: SeenOrganizations,
  code: string,
  name: string,
): SeenOrganization | null {
  const { file } = view.table;
  const byCode = code === '' ? undefined : codes.get(code);
  const byName = name === '' ? undefined : names.get(name);
  if (byCode !== undefined) {
    if (byCode.file === file || name === '' || areOneBody(draft, byCode.id, code, name)) return byCode;
    return { ...byCode, file, elsewhere: true };
  }
  if (byName === undefined) return null;
  if (code !== '') return byName.file !== file && draft.index.byId.get(byName.id)?.code === null ? byName : null;
  const isOnlyOne = draft.index.byName.get(name)?.length === 1;
  return isOnlyOne ? byName : { ...byName, file };
}

/** So many digits are a number in a register, and no count of rows. */
const registered = /^\d{7,}$/;

/** Whether the body that has this id is the one of this name: called so, or almost so, or both in a register under one number. */
function areOneBody(draft: Draft, id: OrganizationId, code: string, name: string): boolean {
  if (registered.test(code) || namedBy(draft.index, name, 'name').includes(id)) return true;
  const known = draft.index.byId.get(id);
  return known !== undefined && reasonFor(formsOf(known), formsOf({ name, otherNames: [] })) !== null;
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
  if (byCode !== undefined || code === '' || organization.code === null) return organization;
  return hadCode(organization, code) ? organization : null;
}

/** The one on the map that has the row's name among its other names, or its id among those of before; of several none, which is told. */
function onMapByOtherName(draft: Draft, view: RowView, code: string, name: string): Organization | null {
  if (draft.index.byName.has(name) || (code !== '' && codeIn(draft.index, code) !== undefined)) return null;
  const [known, ...others] = knownAs(draft, code, name);
  if (known === undefined) return null;
  const column = view.columns.get(name === '' ? 'id' : 'name')?.title ?? null;
  const found = name === '' ? code : lineIn(view, 'name');
  const expected = [known, ...others].map((one) => one.name).join(' | ');
  if (others.length === 0) addIssue(view, 'note', 'foundByOtherName', { column, found, expected });
  else addIssue(view, 'warning', 'otherNameOfSeveral', { column, found, expected });
  return others.length === 0 ? known : null;
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
