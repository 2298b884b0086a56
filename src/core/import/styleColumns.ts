import type { Issue } from '../model/issue.ts';
import { columnValues } from './columnValues.ts';
import { foldHeader } from './fold.ts';
import type { TableReading } from './reading.ts';
import { wordList } from './words/wordMap.ts';

const titles = new Set(
  wordList('color, colour, fill, background, shape, style, border, stroke, צבע, צורה, רקע, עיצוב, סגנון'),
);

/** A colour by its digits, or a word such as `red` or `כחול בהיר`. */
const plain = /^(?:#(?:[0-9a-f]{3,4}){1,2}|[\p{L}\p{N}][\p{L}\p{N} -]{0,30})$/iu;

/**
 * Columns of colours and shapes with texts that are neither: they are kept as texts like every column that nothing is made of, and
 * whoever expects a style is told that there is none.
 */
export function styleColumns(table: TableReading): readonly Issue[] {
  if (table.role === 'unknown' || table.role === 'ignore') return [];
  return table.columns.flatMap(({ field, index, title }): readonly Issue[] => {
    if (field !== 'extra' || !titles.has(foldHeader(title).words)) return [];
    const { distinct } = columnValues(table.rows.slice(table.headerRow), index);
    const odd = distinct.find((text) => !plain.test(text));
    if (odd === undefined) return [];
    const about = { file: table.file, row: null, column: title, found: odd.slice(0, 80), expected: '#rrggbb' };
    return [{ code: 'styleAsText', severity: 'warning', ...about }];
  });
}
