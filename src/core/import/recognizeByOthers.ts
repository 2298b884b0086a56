import { shareOf } from './columnValues.ts';
import type { ColumnUse } from './fields.ts';
import { foldText } from './fold.ts';
import { type MatchedTable, withRole } from './readTable.ts';

/** The share of a column's cells that must be known from the other files before it is taken for an endpoint or a name. */
const enough = 0.6;

/**
 * Files whose titles say nothing, understood from the other files: two columns full of known ids or names are a tie's endpoints,
 * and a column that holds most endpoints of the ties is what organisations are called. Always a guess.
 */
export function recognizeByOthers(tables: readonly MatchedTable[]): readonly MatchedTable[] {
  const known = organizationTexts(tables);
  const withTies = tables.map((table) => asTies(table, known));
  const endpoints = endpointTexts(withTies);
  return withTies.map((table) => asOrganizations(table, endpoints));
}

function asTies(table: MatchedTable, known: ReadonlySet<string>): MatchedTable {
  if (table.roleChosen || known.size === 0 || !isDoubtful(table)) return table;
  const own = organizationTexts([table]);
  const others = [...known].filter((text) => !own.has(text)).length > 0 || table.role.role === 'unknown';
  const ends = table.columns.filter(
    ({ values, chosen }) =>
      chosen === null && values.filled.length > 0 && shareOf(values, (text) => known.has(foldText(text))) >= enough,
  );
  const [from, to] = ends;
  if (!others || from === undefined || to === undefined) return table;
  const ties = withRole(table, { role: 'ties', confidence: 'guess' });
  return withGuess(ties, [
    ['from', from.values.index],
    ['to', to.values.index],
  ]);
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

/** A table that nobody recognised, or one of organisations in which most names come twice. */
function isDoubtful(table: MatchedTable): boolean {
  if (table.role.role === 'unknown') return true;
  if (table.role.role !== 'organizations') return false;
  const name = table.columns[table.matches.findIndex((match) => match.field === 'name')];
  return name !== undefined && name.values.distinct.length < name.values.filled.length * 0.7;
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

function organizationTexts(tables: readonly MatchedTable[]): ReadonlySet<string> {
  const texts = tables
    .filter((table) => table.role.role === 'organizations')
    .flatMap((table) => textsOf(table, ['id', 'name', 'otherNames']));
  return new Set(texts);
}

function endpointTexts(tables: readonly MatchedTable[]): ReadonlySet<string> {
  const fields = ['from', 'fromId', 'fromName', 'to', 'toId', 'toName'];
  return new Set(tables.filter((table) => table.role.role === 'ties').flatMap((table) => textsOf(table, fields)));
}

function textsOf(table: MatchedTable, fields: readonly string[]): readonly string[] {
  return table.columns
    .filter((_, index) => fields.includes(table.matches[index]?.field ?? ''))
    .flatMap((column) => column.values.distinct.map(foldText));
}
