import { foldHeader } from '../fold.ts';
import { isKnownTitle } from '../words/titles.ts';
import { type Quotes, type SplitRows, splitRows } from './splitRows.ts';

export const knownDelimiters: readonly string[] = [',', ';', '\t', '|'];

export interface DelimiterGuess {
  readonly delimiter: string;
  /** Every separator that gives columns, the likeliest first. */
  readonly alternatives: readonly string[];
  readonly split: SplitRows;
}

/**
 * The separator whose rows agree best in length over the whole file; a first line `sep=;` decides, and so does `chosen`.
 * A file without any is one column, and what it holds is not split.
 */
export function splitByBestDelimiter(text: string, quotes: Quotes, chosen?: string): DelimiterGuess {
  const hint = separatorHint(text);
  const body = hint === null ? text : hint.rest;
  const scored = knownDelimiters
    .map((delimiter) => {
      const split = splitRows(body, delimiter, quotes);
      return { delimiter, split, score: consistency(split) };
    })
    .sort((a, b) => b.score - a.score);
  const alternatives = scored.filter((one) => one.score > 0).map((one) => one.delimiter);
  const decided = chosen ?? hint?.delimiter;
  const oneColumn = alternatives.length === 0 || isListOfNames(body, scored[0]?.split);
  const whole = oneColumn ? scored.find(({ split }) => split.rows.every(isOneText)) : undefined;
  const best = scored.find((one) => one.delimiter === decided) ?? whole ?? scored[0];
  const delimiter = decided ?? best?.delimiter ?? ',';
  const split = best?.delimiter === delimiter ? best.split : splitRows(body, delimiter, quotes);
  const shifted = hint === null ? split : belowHint(split);
  return { delimiter, alternatives: alternatives.length > 0 ? alternatives : [delimiter], split: shifted };
}

/**
 * One known title without a separator over rows of which the first holds no title: a list of names with commas in them, which
 * must not be cut. Under a heading the titles follow.
 */
function isListOfNames(text: string, split: SplitRows | undefined): boolean {
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  if (!isKnownTitle(foldHeader(first).words)) return false;
  const below = split?.rows.find((row) => row.join('').trim() !== '' && row.join('').trim() !== first.trim()) ?? [
    second,
  ];
  return !below.some((cell) => isKnownTitle(foldHeader(cell).words));
}

/** A row that its separator leaves whole, or with nothing between the separators. */
function isOneText(row: readonly string[]): boolean {
  return row.length < 2 || row.every((cell) => cell.trim() === '');
}

/** `sep=;`, the line by which a file tells Excel its separator. */
function separatorHint(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const line = /^"?sep=(.)"?(\r\n|\n|\r|$)/i.exec(text);
  const delimiter = line?.[1];
  return line === null || delimiter === undefined ? null : { delimiter, rest: text.slice(line[0].length) };
}

/** The hint stays row 1, blank, so that the rows below keep the numbers that an editor shows. */
function belowHint(split: SplitRows): SplitRows {
  const { unclosed } = split;
  return {
    rows: [[''], ...split.rows],
    strayQuotes: split.strayQuotes.map((row) => row + 1),
    unclosed: unclosed === null ? null : { row: unclosed.row + 1, line: unclosed.line + 1 },
  };
}

/**
 * How well the rows agree: the share that has the commonest length, less where the first row has another, a little more for more
 * columns. 0 where the commonest length is one column.
 */
function consistency(split: SplitRows): number {
  const lengths = new Map<number, number>();
  let rows = 0;
  let first = 0;
  for (const row of split.rows) {
    if (row.every((cell) => cell.trim() === '')) continue;
    rows += 1;
    if (rows === 1) first = row.length;
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
  }
  const [width, agreeing] = [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (width < 2) return 0;
  const share = agreeing / rows;
  const start = first === width ? 1 : 0.6;
  return share * start * (1 + Math.log2(width) / 10) * (split.unclosed === null ? 1 : 0.5);
}
