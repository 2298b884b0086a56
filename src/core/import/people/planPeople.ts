import type { OrganizationId } from '../../model/ids.ts';
import { newOrganization } from '../../model/organization.ts';
import type { Origin } from '../../model/origin.ts';
import type { Person } from '../../model/person.ts';
import { isKnownSector } from '../../model/sector.ts';
import { type Draft, replaceOrganization, setAsideRow } from '../draft.ts';
import { sectorIn } from '../fieldValues.ts';
import { foldText } from '../fold.ts';
import { namedBy } from '../organizationIndex.ts';
import { addOrganization, nextId } from '../planOrganizations.ts';
import type { Missing } from '../planTies.ts';
import { addIssue, lineIn, meaningIn, type RowView, textIn } from '../rowView.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { sectorOf } from '../words/sectorWords.ts';
import { originOf } from '../writtenTexts.ts';
import { addPerson, peopleNamed } from './knownPeople.ts';
import { personKey } from './personKey.ts';

/** One row of a file of persons: a new one, one on the map, or a row set aside. */
export function planPerson(draft: Draft, view: RowView, missing: Missing): void {
  const name = lineIn(view, 'person');
  const body = meaningIn(view, 'organization').replace(/\s+/g, ' ');
  if (meansEmpty(name) || meansEmpty(body)) {
    const empty = view.columns.get(meansEmpty(name) ? 'person' : 'organization')?.title ?? null;
    setAsideRow(draft, view, 'incompletePerson', meansEmpty(name) ? body : name, empty);
    return;
  }
  const organization = organizationOf(draft, view, body, missing);
  if (organization === null) {
    setAsideRow(draft, view, 'organizationOfPerson', body, view.columns.get('organization')?.title ?? null);
    return;
  }
  const person = { name, organization };
  const row = { person, file: view.table.file, row: view.row };
  const key = personKey(person);
  if (draft.people.rows.has(key)) {
    setAsideRow(draft, view, 'duplicatePerson', name, view.columns.get('person')?.title ?? null);
    return;
  }
  warnOfTwo(draft, view, person);
  draft.people.rows.set(key, row);
  if (!peopleNamed(draft.people.known, name).some((one) => one.organization === organization)) {
    draft.people.added.push(person);
    addPerson(draft.people.known, person);
  }
  draft.rowsImported += 1;
}

function organizationOf(draft: Draft, view: RowView, text: string, missing: Missing): OrganizationId | null {
  const [id, ...others] = namedBy(draft.index, text, 'code');
  if (others.length > 0) return null;
  if (id !== undefined) {
    if (draft.onMap.has(id)) draft.metOrganizations.add(id);
    addSector(draft, view, id);
    return id;
  }
  if (missing === 'setAside') return null;
  const added = nextId(draft);
  const sector = sectorIn(view);
  const origin = originOf(view.table.file, view.row, view.written);
  addOrganization(draft, { ...newOrganization(added, text), sector, origin });
  if (missing === 'create') {
    const column = view.columns.get('organization')?.title ?? null;
    addIssue(view, 'note', 'organizationAdded', { column, found: text });
  }
  return added;
}

/** The sector where nobody gave one; a row that gives another is told of, and the first stays. */
function addSector(draft: Draft, view: RowView, id: OrganizationId): void {
  const before = draft.index.byId.get(id);
  const written = meaningIn(view, 'sector');
  if (before === undefined || meansEmpty(written)) return;
  if (before.sector === null) {
    const sector = sectorIn(view);
    replaceOrganization(draft, { ...before, sector, origin: withSector(before.origin, view) }, before);
    return;
  }
  const other = isKnownSector(written) ? written : (sectorOf(written) ?? written);
  if (other === before.sector) return;
  addIssue(view, 'warning', 'differentValue', {
    column: view.columns.get('sector')?.title ?? null,
    found: textIn(view, 'sector'),
    expected: before.sector,
  });
}

/** How the sector is written, beside what is known of where the organisation comes from. */
function withSector(origin: Origin | null, { written }: RowView): Origin | null {
  const texts = written.filter(([field]) => field === 'sector');
  return origin === null || texts.length === 0 ? origin : { ...origin, written: [...(origin.written ?? []), ...texts] };
}

/** The same person in two organisations may be two of one name: both are kept, and a tie has to say whom it means. */
function warnOfTwo(draft: Draft, view: RowView, { name }: Person): void {
  const before = [...draft.people.rows.values()].filter(({ person }) => foldText(person.name) === foldText(name));
  if (before.length === 0) return;
  const expected = before.map(({ person }) => draft.index.byId.get(person.organization)?.name ?? '–').join(' | ');
  addIssue(view, 'warning', 'personOfTwo', {
    column: view.columns.get('person')?.title ?? null,
    found: name,
    expected,
  });
}
