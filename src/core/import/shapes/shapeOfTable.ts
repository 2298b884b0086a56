import type { TableChoice } from '../choices.ts';
import { type ColumnValues, shareOf } from '../columnValues.ts';
import type { ColumnUse } from '../fields.ts';
import { foldHeader, foldText } from '../fold.ts';
import { type ColumnMatch, matchColumns, type TitledColumn } from '../matchColumns.ts';
import type { RoleGuess } from '../tableRole.ts';
import { namesConnections, saysWhenAnswered, saysWhoAnswers } from '../words/connectionTitles.ts';
import { namesEvents } from '../words/eventTitles.ts';
import { numberedColumns } from './connectionColumns.ts';
import { eventColumns, isColumnOfMarks, totalColumns } from './eventColumns.ts';
import { peopleList } from './peopleList.ts';
import type { Shape } from './shape.ts';

type Rows = readonly (readonly string[])[];

/** So many events beside each other, or so many organisations of several rows, are no chance. */
const fewestEvents = 2;
const fewestRepeated = 2;
const repeatedShare = 0.2;
const mostly = 0.8;
const enough = 0.6;
/** More rows would not change what they look like. */
const sampled = 5_000;

/**
 * What a table's titles and rows show together: organisations with numbered partners, answers to a survey, who took part in what,
 * persons of organisations, or organisations of several rows each. Null where `role` says all.
 */
export function shapeOfTable(columns: readonly TitledColumn[], rows: Rows, role: RoleGuess): Shape | null {
  const free = columns.map((column) => ({ ...column, chosen: null }));
  const named = matchColumns(free, 'organizations');
  const organizations = role.role === 'organizations' || role.role === 'unknown';
  return (
    (role.role === 'ties' && columns.every(({ chosen }) => chosen === null) ? withPartners(columns, named) : null) ??
    (organizations ? attendanceList(columns, named, role) : null) ??
    (organizations ? attendanceMarks(columns, named, rows) : null) ??
    (organizations ? peopleList(columns, named) : null) ??
    (role.role === 'organizations' ? longList(columns, named, rows) : null) ??
    (role.role === 'unknown' ? survey(columns) : null)
  );
}

/** The same where a person says that the rows tell who took part in what. */
export function shapeAsTold(columns: readonly TitledColumn[], rows: Rows, choice: TableChoice): Shape | null {
  if (choice.shape !== 'attendance') return null;
  const named = matchColumns(columns, 'organizations');
  const found =
    attendanceList(columns, named, { role: 'unknown', confidence: 'none' }) ?? attendanceMarks(columns, named, rows);
  if (found !== null) return { ...found, confidence: 'certain' };
  const name = nameColumn(columns, named);
  const totals = totalColumns(columns);
  const others = columns.filter((column) => column !== name && column.chosen === null && !totals.includes(column));
  const marked = others.filter(({ values }) => isColumnOfMarks(values));
  const [event] = others.filter(({ values }) => repeats(values));
  if (marked.length >= fewestEvents) return shape('attendance', 'certain', withMarks(columns, name, marked));
  const uses: [number, ColumnUse][] = name === undefined ? [] : [[name.values.index, 'name']];
  if (event !== undefined) uses.push([event.values.index, 'event']);
  return shape('attendance', 'certain', uses);
}

function shape(role: Shape['role'], confidence: Shape['confidence'], uses: readonly [number, ColumnUse][]): Shape {
  return { role, confidence, headerRow: null, uses: new Map(uses) };
}

/** `name, partner 1, partner 2, partner 3`: the first two partners are no ends of one tie. */
function withPartners(columns: readonly TitledColumn[], named: readonly ColumnMatch[]): Shape | null {
  const numbered = numberedColumns(columns);
  const name = named.findIndex(
    ({ field }, index) => field === 'name' || saysWhoAnswers(foldHeader(columns[index]?.title ?? '').words),
  );
  const asTies = matchColumns(columns, 'ties');
  const ofTies = asTies.some(({ field, confidence }) => /type|strength/.test(field) && confidence === 'certain');
  if (name < 0 || numbered.has(name) || numbered.size < 2 || (ofTies && numbered.size === 2)) return null;
  const { index } = columns[name]?.values ?? { index: -1 };
  return shape('organizations', 'certain', [[index, 'name']]);
}

/** One row for each organisation at each event: both come again and again. */
function attendanceList(
  columns: readonly TitledColumn[],
  named: readonly ColumnMatch[],
  role: RoleGuess,
): Shape | null {
  const name = nameColumn(columns, named);
  const events = columns.filter((column) => column !== name && repeats(column.values) && isEventTitle(column.title));
  const event = events.find(({ title }) => !/date|תאריך/.test(foldHeader(title).words)) ?? events[0];
  if (name === undefined || event === undefined || !repeats(name.values)) return null;
  if (event.values.distinct.length < fewestEvents) return null;
  const known = role.role === 'organizations';
  return shape('attendance', 'guess', [
    [event.values.index, 'event'],
    ...(known ? [] : ([[name.values.index, 'name']] as [number, ColumnUse][])),
  ]);
}

function isEventTitle(title: string): boolean {
  return namesEvents(foldHeader(title).words);
}

/** One row for each organisation and one column for each event, with marks. */
function attendanceMarks(columns: readonly TitledColumn[], named: readonly ColumnMatch[], rows: Rows): Shape | null {
  const name = nameColumn(columns, named);
  if (name === undefined || rows.length < fewestEvents) return null;
  const isKnown = (column: TitledColumn) =>
    column === name || named[columns.indexOf(column)]?.confidence === 'certain' || column.chosen !== null;
  const events = eventColumns(columns, isKnown).filter((column) => column !== name);
  return events.length === 0 ? null : shape('attendance', 'guess', withMarks(columns, name, events));
}

/** Sums of the marks are left out, since the marks are counted anew. */
function withMarks(
  columns: readonly TitledColumn[],
  name: TitledColumn | undefined,
  events: readonly TitledColumn[],
): [number, ColumnUse][] {
  const use = (all: readonly TitledColumn[], as: ColumnUse) =>
    all.filter(({ chosen }) => chosen === null).map(({ values }): [number, ColumnUse] => [values.index, as]);
  return [
    ...use(totalColumns(columns), 'ignore'),
    ...(name === undefined ? [] : use([name], 'name')),
    ...use(events, 'attended'),
  ];
}

/** Organisations that come again with other topics, places or texts, while their sector and stage stay. */
function longList(columns: readonly TitledColumn[], named: readonly ColumnMatch[], rows: Rows): Shape | null {
  const key = columnOf(columns, named, 'id') ?? columnOf(columns, named, 'name');
  if (key === undefined) return null;
  const sample = rows.slice(0, sampled);
  const groups = new Map<string, Rows[number][]>();
  for (const row of sample) {
    const text = foldText(row[key.values.index] ?? '');
    const group = groups.get(text);
    if (group !== undefined) group.push(row);
    else if (text !== '') groups.set(text, [row]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  const further = several.reduce((sum, group) => sum + group.length - 1, 0);
  if (several.length < fewestRepeated || further < sample.length * repeatedShare) return null;
  const isOne = (index: number) => ['name', 'sector', 'stage', 'committee', 'role'].includes(named[index]?.field ?? '');
  const single = columns.flatMap(({ values }, index) => (isOne(index) ? [values.index] : []));
  const agreeing = several.filter((group) => single.every((at) => distinct(group, at) <= 1));
  const differing = several.filter((group) => new Set(group.map((row) => row.join('\u0000'))).size > 1);
  const isLong = [agreeing, differing].every(({ length }) => length >= several.length * enough);
  return isLong ? shape('longList', 'guess', []) : null;
}

/** Answers of organisations about their partners, under questions in place of titles. */
function survey(columns: readonly TitledColumn[]): Shape | null {
  const words = columns.map(({ title }) => foldHeader(title).words);
  if (!words.some(namesConnections) && numberedColumns(columns).size === 0) return null;
  const name = columns.findIndex(
    ({ values }, index) =>
      (saysWhoAnswers(words[index] ?? '') ||
        /organi[sz]ation|agency|name|ארגון|הגוף|עמותה|שם/.test(words[index] ?? '')) &&
      !namesConnections(words[index] ?? '') &&
      !saysWhenAnswered(words[index] ?? '') &&
      values.distinct.length >= values.filled.length * mostly &&
      shareOf(values, (text) => text.includes('@')) === 0,
  );
  const index = columns[name]?.values.index;
  return index === undefined ? null : shape('organizations', 'guess', [[index, 'name']]);
}

function distinct(rows: Rows, column: number): number {
  return new Set(rows.map((row) => foldText(row[column] ?? '')).filter((text) => text !== '')).size;
}

function repeats({ filled, distinct: different }: ColumnValues): boolean {
  return different.length > 1 && different.length < filled.length;
}

function columnOf(columns: readonly TitledColumn[], named: readonly ColumnMatch[], field: ColumnUse) {
  return columns[named.findIndex((match) => match.field === field)];
}

/** The column of the organisations: by its title, else the first one of words. */
function nameColumn(columns: readonly TitledColumn[], named: readonly ColumnMatch[]): TitledColumn | undefined {
  const byTitle = columnOf(columns, named, 'name') ?? columnOf(columns, named, 'id');
  if (byTitle !== undefined) return byTitle;
  return columns.find(({ title, values }) => !isEventTitle(title) && /\p{L}{2}/u.test(values.distinct[0] ?? ''));
}
