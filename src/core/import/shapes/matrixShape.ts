import type { ColumnUse } from '../fields.ts';
import { foldHeader, foldText } from '../fold.ts';
import { isBlank } from '../sourceTable.ts';
import { namesOwnOrganization } from '../words/connectionTitles.ts';
import { isKnownTitle } from '../words/titles.ts';
import { isTotal } from '../words/totalWords.ts';
import { isMarked, isPlainMark, markOf } from './marks.ts';
import { rosterLabels } from './rosterLabels.ts';
import type { Shape } from './shape.ts';
import { blankAbove } from './stackedTables.ts';

type Rows = readonly (readonly string[])[];

/** Titles stand near the top, and the labels of the rows in one of the first columns. */
const searchedRows = 10;
const searchedColumns = 5;
/** No smaller table is recognised, since three names may meet by chance; a person can still say that it is one. */
const fewest = 3;
const fewestUnlabelled = 4;
const mostRows = 2_000;
const mostly = 0.8;

/**
 * A matrix of ties: titles and the first cells of the rows are the same organisations. Certain where every row is also a column;
 * without labels of rows, a guess. Null for any other table. `headerRow`: a person's answer.
 */
export function matrixShape(rows: Rows, headerRow?: number): Shape | null {
  if (rows.length > mostRows) return null;
  for (const row of headerRow === undefined ? titleRows(rows) : [headerRow]) {
    const header = rows[row - 1] ?? [];
    const data = rows.slice(row).filter((cells) => !isBlank(cells));
    const shape = labelled(header, data, row) ?? unlabelled(header, data, row);
    if (shape !== null) return shape;
  }
  return null;
}

/** The same where a person says that it is one: the columns of marks are ties, the first other column is who has them. */
export function matrixAsTold(rows: Rows, headerRow: number): Shape {
  const found = matrixShape(rows, headerRow);
  if (found !== null) return { ...found, confidence: 'certain' };
  const header = rows[headerRow - 1] ?? [];
  const data = rows.slice(headerRow).filter((cells) => !isBlank(cells));
  const ties = header.flatMap((title, index) => (isOrganization(title) && isMarked(data, index) ? [index] : []));
  const label = header.findIndex((_, index) => !ties.includes(index) && !isMarked(data, index));
  return shapeOf(headerRow, 'certain', label < 0 ? null : label, ties, header);
}

/** Above the titles stand headings alone, which fill fewer cells; known titles leave no doubt about their row. */
function titleRows(rows: Rows): readonly number[] {
  const above = blankAbove(rows);
  const top = rows.slice(0, above + searchedRows);
  const known = top.findIndex((cells) => cells.filter((cell) => !isUnknownTitle(cell)).length > 1) + 1;
  if (known > 0) return [known];
  const widths = top.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return widths.flatMap((width, index) => (width > Math.max(0, ...widths.slice(0, index)) ? [index + 1] : []));
}

function labelled(written: readonly string[], data: Rows, row: number): Shape | null {
  const header = rosterLabels(written);
  const columns = new Map<string, number>();
  header.forEach((title, index) => {
    if (isOrganization(title) && !columns.has(foldText(title))) columns.set(foldText(title), index);
  });
  if (columns.size < fewest) return null;
  for (let label = 0; label < Math.min(searchedColumns, header.length); label += 1) {
    const names = data.map((cells) => cells[label] ?? '').filter(isOrganization);
    const known = new Set(names.map(foldText).filter((name) => columns.has(name) && columns.get(name) !== label));
    if (known.size < fewest) continue;
    const others = columns.size - (columns.has(foldText(header[label] ?? '')) ? 1 : 0);
    if (known.size < names.length * mostly && known.size < others * mostly) continue;
    const ties = header.flatMap((title, index) => {
      const isAsked = title !== written[index];
      const isMarks = isOrganization(title) && isUnknownTitle(title) && isMarked(data, index);
      return index !== label && (known.has(foldText(title)) || isAsked || isMarks) ? [index] : [];
    });
    const same = known.size === names.length && known.size === ties.length;
    if (!data.some((cells) => ties.some((index) => markOf(cells[index] ?? '') !== null))) continue;
    if (!same && header.every((title, index) => title === written[index]) && !mostlyMarks(data, ties)) continue;
    return shapeOf(row, known.size === names.length ? 'certain' : 'guess', label, ties, header);
  }
  return null;
}

/** As many rows as titles, nothing but marks in them, and one and the same on the diagonal. */
function unlabelled(header: readonly string[], data: Rows, row: number): Shape | null {
  const titles = header.filter((title) => title.trim() !== '');
  const width = titles.length;
  const distinct = new Set(titles.map(foldText)).size === width;
  if (width < fewestUnlabelled || data.length !== width || header.length !== width || !distinct) return null;
  if (!titles.every((title) => isOrganization(title) && isUnknownTitle(title) && !isPlainMark(title))) return null;
  if (!data.every((cells) => cells.length <= width && cells.every(isPlainMark))) return null;
  const diagonal = new Set(data.map((cells, index) => (cells[index] ?? '').trim()));
  if (diagonal.size > 1) return null;
  return shapeOf(row, 'guess', null, [...header.keys()], header);
}

function shapeOf(
  headerRow: number,
  confidence: Shape['confidence'],
  label: number | null,
  ties: readonly number[],
  header: readonly string[],
): Shape {
  const uses = new Map<number, ColumnUse>(ties.map((index) => [index, 'tieTo']));
  const title = foldHeader(header[label ?? -1] ?? '').words;
  if (label !== null && (!isKnownTitle(title) || namesOwnOrganization(title))) uses.set(label, 'name');
  return { role: 'matrix', confidence, headerRow, uses };
}

function mostlyMarks(data: Rows, columns: readonly number[]): boolean {
  const cells = data.flatMap((row) => columns.map((index) => row[index] ?? ''));
  return cells.filter(isPlainMark).length >= cells.length * mostly;
}

function isOrganization(text: string): boolean {
  return text.trim() !== '' && !isTotal(text);
}

function isUnknownTitle(title: string): boolean {
  return !isKnownTitle(foldHeader(title).words);
}
