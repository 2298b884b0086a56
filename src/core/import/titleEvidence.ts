import { foldText, foldWord } from './fold.ts';
import { fieldHinted } from './words/hints.ts';
import { sectorOf } from './words/sectorWords.ts';

type Cells = readonly string[];

/** So many rows below show what the columns hold. */
const looked = 200;

/**
 * What speaks for `titles` being titles and not the first row of data: positive for titles, negative for data, 0 where nothing
 * tells. Titles stand over figures or over words that come again; data comes again itself, or is a word of a vocabulary.
 */
export function titleEvidence(titles: Cells, below: readonly Cells[]): number {
  const rows = below.slice(0, looked);
  const everywhere = new Set(rows.flat().map(foldText));
  let evidence = 0;
  titles.forEach((title, index) => {
    const text = foldText(title);
    if (text === '') return;
    if (everywhere.has(text)) evidence -= 2;
    if (sectorOf(title) !== null) evidence -= 1;
    if (hints(title)) evidence += 1;
    evidence += columnEvidence(
      text,
      rows.map((cells) => foldText(cells[index] ?? '')).filter((cell) => cell !== ''),
    );
  });
  return evidence;
}

function hints(title: string): boolean {
  const words = foldWord(title);
  return fieldHinted('organizations', words) !== null || fieldHinted('ties', words) !== null;
}

function columnEvidence(title: string, cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const figures = cells.filter(isFigure).length >= cells.length * 0.8;
  if (figures) return isFigure(title) ? -2 : 1;
  const distinct = new Set(cells);
  return distinct.size < cells.length && !distinct.has(title) ? 1 : 0;
}

/** A number, a date, an address: what no title is. */
export function isFigure(text: string): boolean {
  return /^[\d\s.,:/+()%₪$€−-]*\d[\d\s.,:/+()%₪$€−-]*$/.test(text) || text.includes('@') || text.startsWith('http');
}
