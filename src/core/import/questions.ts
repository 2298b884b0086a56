import { type ColumnUse, chosenRoles, fieldsOf } from './fields.ts';
import { foldHeader } from './fold.ts';
import type { ColumnMatch } from './matchColumns.ts';
import type { MatchedTable } from './matchTable.ts';
import type { Question } from './reading.ts';
import { hasEndpoint } from './tableRole.ts';
import { knownDelimiters } from './text/delimiter.ts';
import { fieldsNamed } from './words/titles.ts';

/** What a person must or may say about one table. A table that is certain asks nothing. */
export function questionsOf(table: MatchedTable): readonly Question[] {
  if (table.text.startOnly === true) return table.ignored ? [] : [wholeQuestion(table)];
  if (table.role.role === 'ignore') return table.text.hidden && !table.roleChosen ? [roleQuestion(table)] : [];
  if (table.role.role === 'unknown') return [...textQuestions(table), ...headerQuestion(table), roleQuestion(table)];
  return [
    ...textQuestions(table),
    ...headerQuestion(table),
    ...(table.role.confidence === 'guess' && !table.roleChosen ? [roleQuestion(table)] : []),
    ...missingFields(table),
    ...table.columns.flatMap((_, index) => columnQuestion(table, index)),
  ];
}

function textQuestions(table: MatchedTable): readonly Question[] {
  const { dialect } = table.text;
  if (dialect === null) return [];
  const { encoding, encodings, delimiter, delimiters, quotes, otherQuotes } = dialect;
  const ask = (code: Question['code'], answer: string, candidates: readonly string[]) =>
    question(table, code, { candidates: [...new Set([answer, ...candidates])], answer });
  return [
    ...(dialect.encodingCertain ? [] : [ask('encoding', encoding, encodings)]),
    ...(dialect.delimiterCertain ? [] : [ask('delimiter', delimiter, [...delimiters, ...knownDelimiters])]),
    ...(otherQuotes.length === 0 ? [] : [ask('quotes', quotes, otherQuotes)]),
    ...(dialect.repair?.asked === true ? [ask('repair', 'true', ['false'])] : []),
    ...(dialect.reverseHebrew?.asked === true ? [ask('reverseHebrew', 'true', ['false'])] : []),
  ];
}

/** Of a very large file only the start was read. */
function wholeQuestion(table: MatchedTable): Question {
  return question(table, 'readAll', { candidates: ['true'], answer: null, required: true });
}

function headerQuestion(table: MatchedTable): readonly Question[] {
  if (table.header.confidence === 'certain') return [];
  const { row } = table.header;
  const candidates = [...new Set([row, 1, 2, 3, 0])].map(String);
  return [question(table, 'headerRow', { candidates, answer: String(row) })];
}

function roleQuestion(table: MatchedTable): Question {
  const known = table.role.role === 'unknown' ? null : table.role.role;
  const candidates = [...new Set<string>([known ?? 'organizations', ...chosenRoles])];
  return question(table, 'role', { candidates, answer: known, required: known === null });
}

/** An organisation needs a name or an id; a tie needs two endpoints, from columns or from an answer that holds for all rows. */
function missingFields(table: MatchedTable): readonly Question[] {
  const titles = table.columns.map((column) => column.title);
  const ask = (field: string): Question =>
    question(table, 'missingField', { field, candidates: titles, answer: null, required: true });
  if (table.role.role === 'ties') {
    const ends = ['from', 'to'] as const;
    return ends.filter((end) => !hasEndpoint(table.matches, end) && !table.constants.includes(end)).map(ask);
  }
  const holds = (...uses: readonly ColumnUse[]) => table.matches.some(({ field }) => uses.includes(field));
  if (table.role.role === 'people') {
    return (['person', 'organization'] as const).filter((field) => !holds(field)).map(ask);
  }
  // The rows of a matrix may come in the order of its columns.
  if (table.role.role === 'matrix' && table.roster.size === 0) return holds('tieTo') ? [] : [ask('tieTo')];
  const named = holds('name', 'id') ? [] : [ask('name')];
  return table.role.role === 'attendance' && !holds('event', 'attended') ? [...named, ask('event')] : named;
}

function columnQuestion(table: MatchedTable, index: number): readonly Question[] {
  const column = table.columns[index];
  const match = table.matches[index];
  if (column === undefined || match === undefined || column.chosen !== null) return [];
  const about = { column: column.title, index: column.values.index };
  if (match.rival !== null) {
    const holder = table.columns[table.matches.findIndex((other) => other.field === match.rival)];
    const candidates = [holder?.title ?? '', column.title];
    return [question(table, 'twoColumns', { ...about, field: match.rival, candidates, answer: null, required: true })];
  }
  const split = splitQuestion(table, match, about);
  if (match.confidence !== 'guess') return split;
  const { field } = match;
  // Kept as it is until someone says that the organisations it names are connected.
  const [named] = fieldsNamed(table.role.role, foldHeader(column.title).words);
  const likely = field === 'extra' ? ['extra', named?.field ?? 'connectedTo'] : [field, 'extra'];
  const candidates = [...new Set([...likely, ...fieldsOf(table.role.role)])];
  return [question(table, 'column', { ...about, field, candidates, answer: field }), ...split];
}

function splitQuestion(table: MatchedTable, match: ColumnMatch, about: Pick<Question, 'column' | 'index'>) {
  const { split, field } = match;
  if (split === undefined || table.splits.includes(field)) return [];
  return [
    question(table, 'split', { ...about, field, candidates: [...new Set([split, ',', ';', '\n'])], answer: split }),
  ];
}

function question(
  table: MatchedTable,
  code: Question['code'],
  rest: Pick<Question, 'candidates' | 'answer'> & Partial<Question>,
): Question {
  return { code, file: table.text.file, column: null, index: null, field: null, required: false, ...rest };
}
