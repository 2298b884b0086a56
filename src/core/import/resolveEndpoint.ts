import type { OrganizationId } from '../model/ids.ts';
import type { TieField } from './fields.ts';
import { foldText } from './fold.ts';
import { namedBy, type OrganizationIndex } from './organizationIndex.ts';
import { addIssue, keepText, meaningIn, type RowView } from './rowView.ts';
import { meansEmpty } from './words/emptyWords.ts';

/** What one end of a tie turned out to be. `code` and `name` are what a new organisation would be called. */
export type Endpoint =
  /** `person`: through whom, where the end names a person and no organisation. */
  | { readonly kind: 'found'; readonly id: OrganizationId; readonly person?: string }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ambiguous' | 'unknownPerson' | 'ambiguousPerson';
      readonly text: string;
      readonly column: string | null;
    }
  | {
      readonly kind: 'unknown';
      readonly text: string;
      readonly column: string | null;
      readonly code: string | null;
      readonly name: string;
    };

/**
 * Finds one end by its id, by a text that may be either, or by its name, in this order; all three are fields of one endpoint.
 * Where id and name point at different organisations the id wins, and it is said.
 */
export function resolveEndpoint(view: RowView, end: 'from' | 'to', index: OrganizationIndex): Endpoint {
  const byId = namedIn(view, `${end}Id`);
  const either = namedIn(view, end);
  const byName = namedIn(view, `${end}Name`);
  const tries = [
    [byId, 'code', `${end}Id`],
    [either, 'code', end],
    [byName, 'name', `${end}Name`],
  ] as const satisfies readonly (readonly [string, 'code' | 'name', TieField])[];
  let ambiguous: Endpoint | null = null;
  for (const [text, first, field] of tries) {
    if (text === '') continue;
    const [id, ...others] = namedBy(index, text, first);
    if (id === undefined) continue;
    if (others.length === 0) {
      warnOfMismatch(view, end, index, id);
      if (field !== `${end}Id` && !meansEmpty(byId)) warnOfId(view, end, index, id);
      if (field === end) warnOfTwo(view, end, index, id, text);
      return { kind: 'found', id };
    }
    ambiguous ??= { kind: 'ambiguous', text, column: view.columns.get(field)?.title ?? null };
  }
  if (ambiguous !== null) return ambiguous;
  const given = tries.find(([text]) => !meansEmpty(text));
  if (given === undefined) return { kind: 'empty' };
  const code = byId || (byName === '' ? '' : either);
  return {
    kind: 'unknown',
    text: meansEmpty(byName) ? given[0] : byName,
    column: view.columns.get(given[2])?.title ?? null,
    code: code === '' ? null : code,
    name: [byName, either, byId].find((text) => !meansEmpty(text)) ?? given[0],
  };
}

/** Keeps a text about an end that its id or its name decided otherwise, where the text names nobody or somebody else. */
export function keepOtherText(view: RowView, end: 'from' | 'to', index: OrganizationIndex, id: OrganizationId): void {
  const text = namedIn(view, end);
  if (text !== '' && !namedBy(index, text, 'code').includes(id)) keepText(view, end, text);
}

/** What is written, or whom a person said that it means. */
function namedIn(view: RowView, field: TieField): string {
  return meaningIn(view, field).replace(/\s+/g, ' ');
}

/** An id that nobody lists, beside a name that is listed. Where nothing that is listed has an id there is nothing to doubt. */
function warnOfId(view: RowView, end: 'from' | 'to', index: OrganizationIndex, id: OrganizationId): void {
  if (index.byCode.size === 0) return;
  const column = view.columns.get(`${end}Id`)?.title ?? null;
  const expected = index.byId.get(id)?.name ?? null;
  addIssue(view, 'warning', 'idNotListed', { column, found: namedIn(view, `${end}Id`), expected });
}

/** A text that is the id of one organisation and the name of another. */
function warnOfTwo(
  view: RowView,
  end: 'from' | 'to',
  index: OrganizationIndex,
  id: OrganizationId,
  text: string,
): void {
  const named = index.byName.get(foldText(text)) ?? [];
  if (named.length === 0 || named.includes(id)) return;
  const column = view.columns.get(end)?.title ?? null;
  addIssue(view, 'warning', 'endpointMismatch', { column, found: text, expected: index.byId.get(id)?.name ?? null });
}

function warnOfMismatch(view: RowView, end: 'from' | 'to', index: OrganizationIndex, id: OrganizationId): void {
  const name = namedIn(view, `${end}Name`);
  const organization = index.byId.get(id);
  if (name === '' || organization === undefined || organization.name === name) return;
  if (foldText(organization.name) === foldText(name) || namedBy(index, name, 'name').includes(id)) return;
  const column = view.columns.get(`${end}Name`)?.title ?? null;
  addIssue(view, 'warning', 'endpointMismatch', { column, found: name, expected: organization.name });
}
