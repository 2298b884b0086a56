import { type OrganizationId, tieId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import { newTie } from '../../model/tie.ts';
import type { Draft } from '../draft.ts';
import { foldText } from '../fold.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { putTie, type SeenTies } from '../planTies.ts';
import type { TableView } from '../rowView.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { separateNames } from './separateNames.ts';
import { tookPart } from './tookPart.ts';

/** An event of so many is told, since all of them are tied to each other; one of more is not made into ties at all. */
const many = 30;
const most = 400;
/** So many shared events are named on a tie; the strength counts all. */
const named = 20;

interface Event {
  readonly title: string;
  /** Who took part, with the row that says so. */
  readonly members: Map<OrganizationId, number>;
}

interface Shared {
  readonly events: string[];
  readonly row: number;
}

/**
 * Ties between organisations that took part in the same: one without direction for each pair, as strong as the number of events
 * that they share, which are its evidence. The rule is told with the number of ties.
 */
export function planAttendance(draft: Draft, view: TableView, seen: SeenTies): void {
  const { file } = view.table;
  const pairs = new Map<string, Shared>();
  for (const { title, members } of eventsOf(draft, view)) {
    const count = String(members.size);
    if (members.size > most) draft.issues.push(issue(file, 'eventTooLarge', 'warning', title, String(most)));
    else if (members.size > many) draft.issues.push(issue(file, 'largeEvent', 'note', title, count));
    if (members.size <= most) addPairs(pairs, title, [...members]);
  }
  for (const [pair, { events, row }] of pairs) {
    const [source, target] = pair.split(' ') as [OrganizationId, OrganizationId];
    const more = events.length > named ? ' | …' : '';
    const tie = {
      ...newTie(tieId(draft.current.nextTie + draft.ties.length), source, target),
      type: view.choice.constants?.type ?? null,
      strength: events.length,
      evidence: `${events.slice(0, named).join(' | ')}${more}`,
      origin: { file, row },
    };
    putTie(draft, tie, seen);
  }
  draft.issues.push(issue(file, 'tiesFromEvents', 'note', String(pairs.size), null));
}

function eventsOf(draft: Draft, { table, choice }: TableView): readonly Event[] {
  const events = new Map<string, Event>();
  const owners = draft.rowOwners.get(table.file) ?? new Map<number, OrganizationId>();
  const took = tookPart(table, owners.keys());
  draft.issues.push(...took.issues);
  const attend = (title: string, id: OrganizationId, row: number) => {
    const event = events.get(foldText(title)) ?? { title, members: new Map() };
    events.set(foldText(title), event);
    if (!event.members.has(id)) event.members.set(id, row);
  };
  for (const [row, id] of owners) {
    const cells = table.rows[row - 1] ?? [];
    for (const { field, index, title } of table.columns) {
      const cell = cells[index] ?? '';
      if (field === 'attended' && took.of(cell)) attend(title, id, row);
      if (field !== 'event') continue;
      for (const name of separateNames(cell, choice.split?.event ?? table.listSeparator, () => false)) {
        if (!meansEmpty(name)) attend(name, id, row);
      }
    }
  }
  return [...events.values()];
}

function addPairs(pairs: Map<string, Shared>, title: string, members: readonly (readonly [OrganizationId, number])[]) {
  members.forEach(([first], place) => {
    for (const [second, row] of members.slice(place + 1)) {
      const pair = first < second ? `${first} ${second}` : `${second} ${first}`;
      const shared = pairs.get(pair);
      if (shared === undefined) pairs.set(pair, { events: [title], row });
      else shared.events.push(title);
    }
  });
}

function issue(
  file: string,
  code: ImportIssueCode,
  severity: Issue['severity'],
  found: string,
  expected: string | null,
): Issue {
  return { code, severity, file, row: null, column: null, found, expected };
}
