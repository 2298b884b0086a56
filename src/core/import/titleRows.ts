import { foldHeader, foldText } from './fold.ts';
import { isOpenEnd } from './shapes/surveyTitles.ts';
import { isKnownTitle } from './words/titles.ts';

type Cells = readonly string[];

/** A group over several columns, or one column whose title fills both rows. */
export interface Group {
  readonly text: string;
  readonly from: number;
  /** The column behind its last one. */
  readonly to: number;
}

/** What a heading says of itself, and no group of columns: a date, a number, `Updated:`. */
const aside = /\d{2}|[:：]\s*$/;

/**
 * Whether `upper` names groups of the columns that `lower` names, its cells merged over several columns: at least two groups, one of
 * them over several columns, and below each a title.
 */
export function isGroupRow(upper: Cells, lower: Cells): boolean {
  const groups = groupsOf(upper, widthOf(lower));
  if (groups.length < 2 || groups.some(({ text }) => aside.test(text))) return false;
  const wide = groups.filter(({ from, to }) => to - from > 1);
  return (
    wide.length > 0 &&
    groups.every(({ from, to }) => lower.slice(from, to).every((cell) => cell.trim() !== '')) &&
    wide.every(({ from, to }) => new Set(lower.slice(from, to).map(foldText)).size === to - from)
  );
}

/**
 * Whether `lower` goes on with the titles of `upper`: it names the columns under the titles that are merged over several, and
 * nothing under the others. One of its titles is known, since data may have such gaps too.
 */
export function isSecondRow(upper: Cells, lower: Cells): boolean {
  if (widthOf(lower) > upper.length) return false;
  const groups = groupsOf(upper, upper.length);
  const wide = groups.filter(({ from, to }) => to - from > 1);
  const single = groups.filter(({ from, to }) => to - from === 1);
  const filled = (index: number) => (lower[index] ?? '').trim() !== '';
  return (
    wide.length > 0 &&
    single.length > 0 &&
    single.every(({ from, text }) => !filled(from) || foldText(lower[from] ?? '') === foldText(text)) &&
    wide.every(({ from, to }) => lower.slice(from, to).length === to - from && lower.slice(from, to).every(isTitle)) &&
    lower.some((cell) => isKnownTitle(foldHeader(cell).words))
  );
}

/** Two rows of titles as one: `Contact / Phone`; a title that fills both rows stands once. */
export function joinedTitles(upper: Cells, lower: Cells): Cells {
  const width = Math.max(upper.length, lower.length);
  const titles: string[] = Array.from({ length: width }, (_, index) => (lower[index] ?? '').trim());
  for (const { text, from, to } of groupsOf(upper, width)) {
    for (let index = from; index < to; index += 1) {
      const below = isOpenEnd(titles[index] ?? '') ? '' : (titles[index] ?? '');
      titles[index] = below === '' || foldText(below) === foldText(text) ? text : `${text} / ${below}`;
    }
  }
  return titles;
}

/** Each text with the blank cells behind it, or with its repetitions. */
export function groupsOf(cells: Cells, width: number): readonly Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < width; index += 1) {
    const text = (cells[index] ?? '').trim();
    const last = groups.at(-1);
    if (last !== undefined && (text === '' || text === last.text))
      groups[groups.length - 1] = { ...last, to: index + 1 };
    else if (text !== '') groups.push({ text, from: index, to: index + 1 });
  }
  return groups;
}

function widthOf(cells: Cells): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function isTitle(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && text.length < 80 && !/^[\d.,\s%₪$€/-]+$/.test(text) && !text.includes('@');
}
