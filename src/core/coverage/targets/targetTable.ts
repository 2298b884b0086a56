import { noChoices, withChoice } from '../../import/choices.ts';
import { unguardText } from '../../import/guardedText.ts';
import type { RawFile } from '../../import/rawFile.ts';
import { readSource } from '../../import/readSource.ts';
import { isBlank, refused, type SourceTable } from '../../import/sourceTable.ts';
import { meansEmpty } from '../../import/words/emptyWords.ts';
import type { Issue } from '../../model/issue.ts';
import { cellColumns, type TargetColumn, targetColumnOf } from './targetColumns.ts';

/** One row of a file of targets, before anything is read from it. */
export interface TargetTableRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** As written. */
  readonly cells: readonly string[];
  /** What a column holds, trimmed; empty where there is no such column, and for what stands for "nothing". */
  readonly text: (column: TargetColumn) => string;
}

/** A file of targets as rows below its titles. */
export interface TargetTable {
  readonly rows: readonly TargetTableRow[];
  /** The title of a column as written; null where there is none. */
  readonly titleOf: (column: TargetColumn) => string | null;
  readonly titles: readonly string[];
  readonly issues: readonly Issue[];
}

/** Titles stand in one of the first rows. */
const lookedAt = 10;

/** bytes → rows, in whatever encoding and with whatever separator the import can read; an error issue where there are no titles. */
export function readTargetTable(file: RawFile): TargetTable | Issue {
  const source = readSource(file, withChoice(noChoices, file.name, { readAll: true }));
  if ('code' in source) return source;
  const tables = source.filter(({ hidden }) => !hidden);
  for (const table of tables) {
    const header = table.rows.slice(0, lookedAt).findIndex(isHeader);
    if (header >= 0) return tableBelow(table, header);
  }
  const [first] = tables.flatMap(({ rows }) => rows.filter((cells) => !isBlank(cells)).slice(0, 1));
  return {
    ...refused('headerOnly', file.name),
    code: 'targetTitles',
    found: (first ?? []).join(', ').slice(0, shown),
    expected: 'sector, topic, region, population, minimum, ideal, unit, weight, set_by, reason',
  };
}

const shown = 120;

function isHeader(cells: readonly string[]): boolean {
  const columns = cells.map(targetColumnOf);
  const has = (wanted: readonly TargetColumn[]) => wanted.some((column) => columns.includes(column));
  return has(cellColumns) && has(['minimum', 'ideal']);
}

function tableBelow(table: SourceTable, header: number): TargetTable {
  const titles = (table.rows[header] ?? []).map((title) => title.trim());
  const places = new Map<TargetColumn, number>();
  const unread: string[] = [];
  titles.forEach((title, place) => {
    const column = targetColumnOf(title);
    if (column !== null && !places.has(column)) places.set(column, place);
    else if (title !== '') unread.push(title);
  });
  const rows = table.rows.slice(header + 1).flatMap((cells, below) => {
    const text = (column: TargetColumn) => meant(cells[places.get(column) ?? -1] ?? '');
    const isEmpty = [...places.values()].every((place) => meant(cells[place] ?? '') === '');
    return isEmpty ? [] : [{ row: header + below + 2, cells, text }];
  });
  const issue = (code: string, column: string | null, found: string): Issue => {
    return { ...refused('headerOnly', table.file), code, severity: 'warning', row: header + 1, column, found };
  };
  return {
    rows,
    titles,
    titleOf: (column) => titles[places.get(column) ?? -1] ?? null,
    issues: [
      ...table.issues,
      ...unread.map((title) => issue('targetColumnUnknown', title, title)),
      ...(rows.length === 0 ? [{ ...refused('headerOnly', table.file), severity: 'warning' as const }] : []),
      ...rows.flatMap(({ row, cells }) => longRow(table.file, row, cells, titles.length)),
    ],
  };
}

function meant(cell: string): string {
  const text = unguardText(cell).trim();
  return meansEmpty(text) ? '' : text;
}

/** More cells than titles: mostly a reason with commas in it and no quotation marks around it. */
function longRow(file: string, row: number, cells: readonly string[], width: number): readonly Issue[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled <= width) return [];
  const found = { row, found: String(filled), expected: String(width) };
  return [{ ...refused('longRow', file), severity: 'warning', ...found }];
}
