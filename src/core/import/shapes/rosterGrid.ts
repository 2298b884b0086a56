import { columnValues } from '../columnValues.ts';
import type { ColumnUse } from '../fields.ts';
import { foldHeader, foldText } from '../fold.ts';
import { isBlank } from '../sourceTable.ts';
import { isFigure } from '../titleEvidence.ts';
import { joinedTitles } from '../titleRows.ts';
import { asksAboutTies, asksHowMuch } from '../words/connectionTitles.ts';
import { isKnownTitle } from '../words/titles.ts';
import { isTotal } from '../words/totalWords.ts';
import { numberInName, type RosterTitle, rosterTitles } from './rosterTitles.ts';
import type { Shape } from './shape.ts';
import { surveyTitles } from './surveyTitles.ts';
import { isWideGroup } from './wideGroup.ts';

type Rows = readonly (readonly string[])[];

interface Titles {
  readonly row: number;
  readonly joined: boolean;
  readonly further: readonly number[];
}

const searched = 10;
/** So many of the names asked about that are also those who answered are no chance. */
const fewestKnown = 2;
/** Answers to a closed question have few texts, and short ones. */
const mostAnswers = 20;
const longestAnswer = 80;

/**
 * Answers of organisations about those of a roster, with a column for each: their titles share a question, or stand below one.
 * Certain where the question is about ties and the names are those who answered; a guess where only one of the two holds. Null for any
 * other table. `headerRow`: a person's answer; `told`: a person said that the columns are ties, so that no evidence is asked for.
 */
export function rosterGrid(rows: Rows, headerRow?: number, told = false): Shape | null {
  for (const titles of titleRows(rows, headerRow)) {
    const shape = gridUnder(rows, titles, told);
    if (shape !== null) return shape;
  }
  return null;
}

function titleRows(rows: Rows, headerRow: number | undefined): readonly Titles[] {
  const found = surveyTitles(rows);
  if (found !== null && (headerRow === undefined || headerRow === found.row)) return [found];
  const first = rows.findIndex((cells) => !isBlank(cells)) + 1;
  const candidates = headerRow === undefined ? rowsOfTitles(rows, first) : [headerRow];
  return candidates.flatMap((row) => {
    const single = { row, joined: false, further: [] };
    const isJoined = row > first && isWideGroup(rows[row - 2] ?? [], rows[row - 1] ?? []);
    return isJoined ? [{ ...single, joined: true }, single] : [single];
  });
}

/** Known titles leave no doubt about their row, or that the names of a roster stand in the row below them. */
function rowsOfTitles(rows: Rows, first: number): readonly number[] {
  const all = Array.from({ length: searched }, (_, place) => first + place);
  const isKnown = (row: number) =>
    (rows[row - 1] ?? []).filter((cell) => isKnownTitle(foldHeader(cell).words)).length > 1;
  const known = all.find(isKnown);
  return known === undefined ? all : all.filter((row) => row <= known + 1);
}

function gridUnder(rows: Rows, { row, joined, further }: Titles, told: boolean): Shape | null {
  const lower = rows[row - 1] ?? [];
  const header = joined ? joinedTitles(rows[row - 2] ?? [], lower) : lower;
  const titles = rosterTitles(header);
  if (titles.every((title) => title === null)) return null;
  const data = rows.slice(row).filter((cells, index) => !isBlank(cells) && !further.includes(row + index + 1));
  const asked = new Map(titles.flatMap((title, index) => (title === null || !isAsked(title) ? [] : [[index, title]])));
  const label = respondentColumn(header, data, asked);
  const roster = new Map<number, RosterTitle>();
  let certain = true;
  for (const columns of byQuestion(asked)) {
    const found = evidenceOf(columns, data, label?.names ?? new Set());
    if (found === 'none' || (found === 'form' && !told)) continue;
    if (found !== 'certain') certain = false;
    for (const [index, title] of columns) roster.set(index, title);
  }
  if (roster.size === 0) return null;
  const uses = new Map<number, ColumnUse>([...roster.keys()].map((index) => [index, 'tieTo']));
  const named = label === null ? '' : foldHeader(header[label.index] ?? '').words;
  if (label !== null && !isKnownId(named)) uses.set(label.index, 'name');
  return { role: 'matrix', confidence: certain || told ? 'certain' : 'guess', headerRow: row, joined, uses, roster };
}

/** What a column asks about may be no organisation: `Other (please specify)`, a sum, a number. */
function isAsked({ name }: RosterTitle): boolean {
  const other = /^(other|others|אחר|אחרת|אחרים|none of the above|comments?|הערות)\b|^(אחר|אחרים)(?![\p{L}])/u;
  return name.length < 120 && !other.test(foldText(name)) && !isTotal(name) && !isFigure(name);
}

type Asked = readonly (readonly [index: number, title: RosterTitle])[];

function byQuestion(asked: ReadonlyMap<number, RosterTitle>): readonly Asked[] {
  const questions = new Map<string, [number, RosterTitle][]>();
  for (const [index, title] of asked) {
    questions.set(title.question, [...(questions.get(title.question) ?? []), [index, title]]);
  }
  const isOne = (columns: Asked) => new Set(columns.map(([, { name }]) => foldText(name))).size === columns.length;
  return [...questions.values()].filter((columns) => columns.length > 1 && isOne(columns));
}

/** `form`: nothing but the form of the titles and answers speaks for a roster. */
type Evidence = 'certain' | 'guess' | 'form' | 'none';

function evidenceOf(columns: Asked, data: Rows, names: ReadonlySet<string>): Evidence {
  const titled = columns.filter(([, { name }]) => numberInName(name) === null && isKnownTitle(foldHeader(name).words));
  const answers = new Set(columns.flatMap(([index]) => columnValues(data, index).distinct.map(foldText)));
  const areAnswers = answers.size <= mostAnswers && [...answers].every((text) => text.length <= longestAnswer);
  if (answers.size === 0 || !areAnswers || titled.length * 2 > columns.length) return 'none';
  const written = columns[0]?.[1].question ?? '';
  const question = foldHeader(written).words;
  const isAboutTies = asksAboutTies(question);
  const known = columns.filter(
    ([, { name }]) => names.has(foldText(name)) || names.has(numberInName(name) ?? ''),
  ).length;
  if (known < fewestKnown) return isAboutTies ? 'guess' : 'form';
  if (isAboutTies || asksHowMuch(question)) return 'certain';
  return /[?\u061f:]$/.test(written) ? 'guess' : 'form';
}

/** The column that holds whom the others ask about: those who answered. */
function respondentColumn(header: readonly string[], data: Rows, asked: ReadonlyMap<number, RosterTitle>) {
  const names = new Set([...asked.values()].map(({ name }) => foldText(name)));
  const numbers = [...asked.values()].map(({ name }) => numberInName(name) ?? '');
  let best: { index: number; known: number; names: ReadonlySet<string> } | null = null;
  for (let index = 0; index < header.length; index += 1) {
    if (asked.has(index)) continue;
    const texts = new Set(columnValues(data, index).distinct.map(foldText));
    const sought = isKnownId(foldHeader(header[index] ?? '').words) ? new Set([...names, ...numbers]) : names;
    const known = [...texts].filter((text) => sought.has(text)).length;
    if (known >= Math.max(fewestKnown, (best?.known ?? 0) + 1)) best = { index, known, names: texts };
  }
  return best;
}

function isKnownId(words: string): boolean {
  return /^(id|.* id|code|מזהה|מזהה .*|קוד)$/.test(words);
}
