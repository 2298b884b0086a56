import type { Organization } from '../model/organization.ts';
import { shareOf } from './columnValues.ts';
import type { ColumnUse } from './fields.ts';
import { foldText } from './fold.ts';
import type { TitledColumn } from './matchColumns.ts';
import { type MatchedTable, withRole } from './matchTable.ts';

/** The share of a column's cells that must be known from the other files before it is taken for an endpoint or a name. */
const enough = 0.6;

const naming: readonly string[] = ['id', 'name', 'otherNames'];
const namesOrNothing: readonly string[] = [...naming, 'extra', 'connectedTo'];

/** What organisations are called elsewhere: folded text → which organisation. */
type KnownTexts = ReadonlyMap<string, string>;

/**
 * Files whose titles say nothing, understood from the other files and from the map: two columns full of known ids or names of
 * different organisations are a tie's endpoints, and a column that holds most endpoints of the ties is what organisations are
 * called. Always a guess.
 */
export function recognizeByOthers(
  tables: readonly MatchedTable[],
  onMap: readonly Organization[],
): readonly MatchedTable[] {
  const withTies = tables.map((table) => asTies(table, knownTexts(tables, table, onMap)));
  const endpoints = endpointTexts(withTies);
  return withTies.map((table) => withIdOfTies(asOrganizations(table, endpoints), endpoints));
}

function asTies(table: MatchedTable, known: KnownTexts): MatchedTable {
  if (table.roleChosen || known.size === 0 || !isDoubtful(table)) return table;
  const rows = dataRows(table);
  const ends = table.columns.filter(
    ({ values, chosen }, index) =>
      chosen === null &&
      namesOrNothing.includes(table.matches[index]?.field ?? 'extra') &&
      rows.filter((cells) => known.has(foldText(cells[values.index] ?? ''))).length >=
        Math.max(1, rows.length * enough),
  );
  const [from] = ends;
  // An organisation's id and its name stand side by side too; the ends of a tie are two organisations.
  const to = ends.find((end) => from !== undefined && end !== from && differ(table, from, end, known));
  if (from === undefined || to === undefined) return table;
  const ties = withRole(table, { role: 'ties', confidence: 'guess' });
  return withGuess(ties, [
    ['from', from.values.index],
    ['to', to.values.index],
  ]);
}

/** Of several columns that might be the id, the one that the ties speak of, where neither the id chosen nor the name is it. */
function withIdOfTies(table: MatchedTable, endpoints: ReadonlySet<string>): MatchedTable {
  if (table.role.role !== 'organizations' || endpoints.size === 0) return table;
  const covers = (column: TitledColumn) =>
    column.values.distinct.filter((text) => endpoints.has(foldText(text))).length >= endpoints.size * enough;
  const named = table.columns.some(
    (column, index) => naming.includes(table.matches[index]?.field ?? '') && covers(column),
  );
  const spoken = table.columns.find(
    (column, index) => table.matches[index]?.field === 'extra' && column.chosen === null && covers(column),
  );
  return named || spoken === undefined ? table : withGuess(table, [['id', spoken.values.index]]);
}

/** A table that nobody recognised, or one of names without anything that only organisations have. */
function isDoubtful({ role, matches }: MatchedTable): boolean {
  if (role.role === 'unknown') return true;
  const partners = matches.filter(({ field }) => field === 'connectedTo').length;
  return role.role === 'organizations' && partners < 2 && matches.every(({ field }) => namesOrNothing.includes(field));
}

/** Whether two columns speak of different organisations in most of the rows in which both are known. */
function differ(table: MatchedTable, a: TitledColumn, b: TitledColumn, known: KnownTexts): boolean {
  const keyAt = (cells: readonly string[], column: TitledColumn) =>
    known.get(foldText(cells[column.values.index] ?? ''));
  const rows = dataRows(table).map((cells) => [keyAt(cells, a), keyAt(cells, b)]);
  const both = rows.filter(([first, second]) => first !== undefined && second !== undefined);
  return both.filter(([first, second]) => first !== second).length * 2 > both.length;
}

function asOrganizations(table: MatchedTable, endpoints: ReadonlySet<string>): MatchedTable {
  if (table.roleChosen || table.role.role !== 'unknown' || endpoints.size === 0) return table;
  const covering = table.columns.find(
    ({ values }) => values.filled.length > 0 && shareOf(values, (text) => endpoints.has(foldText(text))) >= enough,
  );
  if (covering === undefined) return table;
  const organizations = withRole(table, { role: 'organizations', confidence: 'guess' });
  const codes = covering.values.distinct.every((text) => text.length <= 12 && !text.includes(' '));
  const name = codes ? nameLike(table, covering.values.index) : covering.values.index;
  const guesses: [ColumnUse, number][] = codes ? [['id', covering.values.index]] : [];
  return withGuess(organizations, name === null ? guesses : [...guesses, ['name', name]]);
}

/** The column besides `except` whose texts are the most different and the longest. */
function nameLike(table: MatchedTable, except: number): number | null {
  const candidates = table.columns
    .filter(({ values }) => values.index !== except && values.distinct.length > values.filled.length * 0.8)
    .map(({ values }) => ({ index: values.index, length: Math.min(40, averageLength(values.distinct)) }))
    .sort((a, b) => b.length - a.length);
  return candidates[0]?.index ?? null;
}

function averageLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}

function withGuess(table: MatchedTable, guesses: readonly (readonly [ColumnUse, number])[]): MatchedTable {
  const matches = table.matches.map((match, index) => {
    const column = table.columns[index];
    const guess = guesses.find(([, at]) => at === column?.values.index);
    if (guess !== undefined && column?.chosen === null) {
      return { field: guess[0], confidence: 'guess' as const, rival: null };
    }
    const taken = guesses.some(([field]) => field === match.field);
    return taken ? { field: 'extra' as const, confidence: 'none' as const, rival: null } : match;
  });
  return { ...table, matches };
}

/** The ids and names of organisations on the map and in every table but `except`. */
function knownTexts(tables: readonly MatchedTable[], except: MatchedTable, onMap: readonly Organization[]): KnownTexts {
  const known = new Map<string, string>();
  const add = (text: string, key: string) => {
    const folded = foldText(text);
    if (folded !== '' && !known.has(folded)) known.set(folded, key);
  };
  for (const { id, code, name, otherNames } of onMap) {
    for (const text of [code ?? '', name, ...otherNames]) add(text, id);
  }
  for (const table of tables) {
    if (table === except || (table.role.role !== 'organizations' && table.role.role !== 'people')) continue;
    const named = table.role.role === 'people' ? ['person'] : naming;
    const columns = table.columns.filter((_, index) => named.includes(table.matches[index]?.field ?? ''));
    dataRows(table).forEach((cells, row) => {
      for (const { values } of columns) add(cells[values.index] ?? '', `${table.text.file}:${row}`);
    });
  }
  return known;
}

function dataRows(table: MatchedTable): readonly (readonly string[])[] {
  return table.text.rows.slice(table.header.row);
}

function endpointTexts(tables: readonly MatchedTable[]): ReadonlySet<string> {
  const fields = ['from', 'fromId', 'fromName', 'fromPerson', 'to', 'toId', 'toName', 'toPerson'];
  return new Set(tables.filter((table) => table.role.role === 'ties').flatMap((table) => textsOf(table, fields)));
}

function textsOf(table: MatchedTable, fields: readonly string[]): readonly string[] {
  return table.columns
    .filter((_, index) => fields.includes(table.matches[index]?.field ?? ''))
    .flatMap((column) => column.values.distinct.map(foldText));
}
