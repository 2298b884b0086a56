import { foldHeader } from '../fold.ts';
import type { OnShare } from '../progress.ts';
import { isKnownTitle } from '../words/titles.ts';
import { type Quotes, type SplitRows, splitRows } from './splitRows.ts';

export const knownDelimiters: readonly string[] = [',', ';', '\t', '|'];

/** Stands for a text whose columns are parted by two spaces or more. */
export const spaces = '  ';

/** The first so many characters show the separator of a long text. */
const looked = 1_000_000;

export interface DelimiterGuess {
  readonly delimiter: string;
  /** Every separator that gives columns, the likeliest first. */
  readonly alternatives: readonly string[];
  /** Whether nobody need be asked. */
  readonly certain: boolean;
  readonly split: SplitRows;
}

/**
 * The separator whose rows agree best in length over the whole file; a first line `sep=;` decides, and so does `chosen`.
 * A file without any is one column, and what it holds is not split.
 */
export function splitByBestDelimiter(text: string, quotes: Quotes, chosen?: string, onShare?: OnShare): DelimiterGuess {
  const hint = separatorHint(text);
  const body = hint === null ? text : hint.rest;
  const start = startOf(body);
  const scored = knownDelimiters
    .map((delimiter) => {
      const split = splitRows(start, delimiter, quotes);
      return { delimiter, split, score: consistency(split) };
    })
    .sort((a, b) => b.score - a.score);
  const alternatives = scored.filter((one) => one.score > 0).map((one) => one.delimiter);
  const decided = chosen ?? hint?.delimiter;
  const oneColumn = alternatives.length === 0 || isListOfNames(start, scored[0]?.split);
  const whole = oneColumn ? scored.find(({ split }) => split.rows.every(isOneText)) : undefined;
  const aligned = decided === undefined && alternatives.length === 0 && consistency(splitAligned(start)) > 1;
  const best = scored.find((one) => one.delimiter === decided) ?? whole ?? scored[0];
  const delimiter = decided ?? (aligned ? spaces : best?.delimiter) ?? ',';
  const split =
    start === body && best?.delimiter === delimiter ? best.split : splitWith(body, delimiter, quotes, onShare);
  const shifted = hint === null ? split : belowHint(split);
  const usual = delimiter !== spaces && (delimiter !== '|' || oneColumn);
  return {
    delimiter,
    alternatives: alternatives.length > 0 ? alternatives : [delimiter],
    certain: decided !== undefined || usual,
    split: shifted,
  };
}

/** Whole lines of the first part. */
function startOf(text: string): string {
  if (text.length <= looked) return text;
  const end = Math.max(text.lastIndexOf('\n', looked), text.lastIndexOf('\r', looked));
  return end < 0 ? text : text.slice(0, end + 1);
}

function splitWith(text: string, delimiter: string, quotes: Quotes, onShare?: OnShare): SplitRows {
  return delimiter === spaces ? splitAligned(text) : splitRows(text, delimiter, quotes, onShare);
}

/** Lines whose cells are parted by two spaces or more. */
function splitAligned(text: string): SplitRows {
  const lines = text.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  const rows = lines.map((line) => line.trim().split(/ {2,}/));
  return { rows, strayQuotes: [], spacedQuotes: false, unclosed: null };
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
  const { unclosed, spacedQuotes } = split;
  return {
    spacedQuotes,
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
