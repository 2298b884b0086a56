import type { OrganizationId } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import type { Field } from '../fields.ts';
import { namedBy } from '../organizationIndex.ts';
import type { Endpoint } from '../resolveEndpoint.ts';
import { addIssue, lineIn, type RowView } from '../rowView.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { addPerson, peopleNamed, personIn } from './knownPeople.ts';

type End = 'from' | 'to';

/** Where the end may be named; beside an organisation the person's own column says only through whom. */
const textsOf = (end: End, isEmpty: boolean): readonly Field[] =>
  isEmpty ? [`${end}Person`] : [end, `${end}Name`, `${end}Id`];

/** A found organisation, and through whom of it the tie runs. */
export interface FoundEnd {
  readonly organization: OrganizationId;
  readonly person: string | null;
}

/** An end that no organisation is called by, as the person who may be; the end as it is where nobody is. */
export function endOfPerson(draft: Draft, view: RowView, end: End, other: Endpoint): Endpoint {
  if (other.kind !== 'unknown' && other.kind !== 'empty') return other;
  for (const field of textsOf(end, other.kind === 'empty')) {
    const [person, ...namesakes] = peopleNamed(draft.people.known, lineIn(view, field));
    if (person === undefined) continue;
    const column = view.columns.get(field)?.title ?? null;
    if (namesakes.length > 0) return { kind: 'ambiguousPerson', text: lineIn(view, field), column };
    return { kind: 'found', id: person.organization, person: person.name };
  }
  if (other.kind === 'unknown') {
    return speaksOfPersons(draft, view) ? { ...other, kind: 'unknownPerson' } : other;
  }
  const named = lineIn(view, `${end}Person`);
  if (meansEmpty(named)) return other;
  return { kind: 'unknownPerson', text: named, column: view.columns.get(`${end}Person`)?.title ?? null };
}

/** The person beside an organisation that is found: as its own column says, or of the same name as the organisation. */
export function personBeside(draft: Draft, view: RowView, end: End, organization: OrganizationId): string | null {
  const written = lineIn(view, `${end}Person`);
  if (meansEmpty(written)) {
    const either = lineIn(view, end);
    const people = peopleNamed(draft.people.known, either);
    const own = people.find((person) => person.organization === organization);
    if (own === undefined && people.length > 0) {
      const expected = draft.index.byId.get(organization)?.name ?? null;
      addIssue(view, 'warning', 'personOrOrganization', {
        column: view.columns.get(end)?.title ?? null,
        found: either,
        expected,
      });
    }
    return own?.name ?? null;
  }
  const known = personIn(draft.people.known, written, organization);
  if (known !== undefined) return known.name;
  if (draft.people.known.size > 0 && draft.people.listed) {
    const column = view.columns.get(`${end}Person`)?.title ?? null;
    addIssue(view, 'note', 'personAdded', { column, found: written });
  }
  const person = { name: written, organization };
  draft.people.added.push(person);
  addPerson(draft.people.known, person);
  return written;
}

/** Whether the ends of a table name more persons than organisations: then who is not known is a person too. */
function speaksOfPersons(draft: Draft, { table }: RowView): boolean {
  if (draft.people.known.size === 0) return false;
  const before = draft.people.tables.get(table.file);
  if (before !== undefined) return before;
  let [persons, bodies] = [0, 0];
  const ends = table.columns.filter(({ field }) => /^(from|to)(Id|Name)?$/.test(field));
  for (const cells of table.rows.slice(table.headerRow)) {
    for (const { index } of ends) {
      const text = cells[index]?.trim() ?? '';
      if (namedBy(draft.index, text, 'code').length > 0) bodies += 1;
      else if (peopleNamed(draft.people.known, text).length > 0) persons += 1;
    }
  }
  draft.people.tables.set(table.file, persons > bodies);
  return persons > bodies;
}
