import type { Issue } from '../../model/issue.ts';
import type { Person } from '../../model/person.ts';
import type { Draft } from '../draft.ts';
import { foldText } from '../fold.ts';
import { namedBy } from '../organizationIndex.ts';
import type { TableReading } from '../reading.ts';
import { personKey } from './personKey.ts';

/**
 * What is seen only when all persons are read: those who are called like an organisation, and those on the map whom the files now
 * place in another one, who go over to it.
 */
export function afterPeople(draft: Draft): void {
  const rows = [...draft.people.rows.values()];
  for (const { person, file, row } of rows) {
    const body = namedBy(draft.index, person.name, 'name').find((id) => id !== person.organization);
    if (body === undefined) continue;
    const about = { file, row, column: null, found: person.name, expected: draft.index.byId.get(body)?.name ?? null };
    draft.issues.push({ code: 'personNamedAsOrganization', severity: 'warning', ...about });
  }
  const now = new Map(rows.map((one) => [foldText(one.person.name), one]));
  for (const before of draft.current.people) {
    const moved = now.get(foldText(before.name));
    if (moved === undefined || draft.people.rows.has(personKey(before))) continue;
    leave(draft, before);
    const expected = draft.index.byId.get(before.organization)?.name ?? null;
    const about = { file: moved.file, row: moved.row, column: null, found: before.name, expected };
    draft.issues.push({ code: 'personMoved', severity: 'note', ...about });
  }
}

function leave({ people }: Draft, person: Person): void {
  people.left.push(person);
  const key = foldText(person.name);
  people.known.set(
    key,
    (people.known.get(key) ?? []).filter((one) => one !== person),
  );
}

/** Says which columns of a table of persons are not kept: of persons nothing is but who they are and where. */
export function columnsOfPersonsLeftOut({ role, file, columns }: TableReading): readonly Issue[] {
  const titles = columns.filter(({ field }) => field === 'extra').map(({ title }) => title);
  if (role !== 'people' || titles.length === 0) return [];
  const about = { file, row: null, column: null, found: titles.join(', '), expected: null };
  return [{ code: 'personColumnsLeftOut', severity: 'note', ...about }];
}
