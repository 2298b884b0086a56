import type { Issue } from '../../model/issue.ts';
import type { ColumnUse } from '../fields.ts';
import { unguardText } from '../guardedText.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { limits } from '../limits.ts';
import type { RawFile } from '../rawFile.ts';
import { refused, type Source, type SourceTable, tableKey } from '../sourceTable.ts';

/** A text, or the items of a list. */
export type Cell = string | readonly string[];

/** A column that the format itself gives a meaning. */
export interface KnownColumn {
  readonly title: string;
  /** Null where the import finds out by title and values. */
  readonly use: ColumnUse | null;
}

/** What the format gives every record, in the order of the known columns, and what this one has besides, by title. */
export interface PartRecord {
  readonly known: readonly Cell[];
  readonly others: ReadonlyMap<string, Cell>;
}

/** A list of like records in a file: its nodes, its edges. Becomes one table. */
export interface Part {
  readonly sheet: string;
  readonly known: readonly KnownColumn[];
  readonly records: readonly PartRecord[];
  /** What the columns besides are; found out by the import where nothing is said. */
  readonly otherUse?: ColumnUse;
}

/** Something that the file holds and the import leaves out. `found`: how many, or what. */
export interface LeftOut {
  readonly code: ImportIssueCode;
  readonly severity: Issue['severity'];
  readonly found: string | null;
}

/**
 * The tables that a file of records makes: titles in the first row, one record a row. Parts without records make none; known
 * columns that nobody fills are left away.
 */
export function tablesOf(file: RawFile, parts: readonly Part[], leftOut: readonly LeftOut[]): Source {
  const filled = parts.filter(({ records }) => records.length > 0);
  if (filled.length === 0) return refused('noDataRows', file.name);
  const tables: SourceTable[] = [];
  for (const part of filled) {
    const table = tableOf(file, part);
    if ('code' in table) return table;
    tables.push(table);
  }
  const issues = leftOut.map(({ code, severity, found }): Issue => ({ ...refused(code, file.name), severity, found }));
  return tables.map((table, index) => (index === 0 ? { ...table, issues } : table));
}

function tableOf(file: RawFile, part: Part): SourceTable | Issue {
  const { known, records, sheet } = part;
  const tooMany = (code: ImportIssueCode, found: number, expected: number): Issue => {
    return { ...refused(code, tableKey(file.name, sheet)), found: String(found), expected: String(expected) };
  };
  if (records.length + 1 > limits.rows) return tooMany('tooManyRows', records.length + 1, limits.rows);
  const kept = known.flatMap((_, at) => (records.some((record) => isFilled(record.known[at])) ? [at] : []));
  const others = new Set<string>();
  for (const record of records) for (const title of record.others.keys()) others.add(title);
  const width = kept.length + others.size;
  if (width > limits.columns) return tooMany('tooManyColumns', width, limits.columns);
  const titles = [...kept.map((at) => known[at]?.title ?? ''), ...others];
  const cells = records.map(({ known: values, others: more }) => [
    ...kept.map((at) => values[at] ?? ''),
    ...[...others].map((title) => more.get(title) ?? ''),
  ]);
  const separator = separatorFor(cells);
  const uses = titles.map((_, at) => {
    const index = kept[at];
    return index === undefined ? (part.otherUse ?? null) : (known[index]?.use ?? null);
  });
  return {
    file: tableKey(file.name, sheet),
    fileName: file.name,
    sheet,
    hidden: false,
    pasted: file.pasted ?? false,
    bytes: file.bytes.length,
    dialect: null,
    rows: [titles, ...cells.map((row) => row.map((cell) => cellText(cell, separator)))],
    issues: [],
    uses,
    ...(separator === null ? {} : { listSeparator: separator }),
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.length > 0;
}

const separators = ['|', ';', ',', '¦', '\u2016', '\u001f'];

/** What no item of any list holds; null where there is no list. */
function separatorFor(rows: readonly (readonly Cell[])[]): string | null {
  const items = rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'string' ? [] : cell)));
  if (items.length === 0) return null;
  return separators.find((separator) => !items.some((item) => item.includes(separator))) ?? '\u001f';
}

/** An apostrophe that the reading of cells would take for a guard against formulas is given one. */
function cellText(cell: Cell, separator: string | null): string {
  const text = typeof cell === 'string' ? cell : cell.join(` ${separator ?? '|'} `);
  return unguardText(text) === text ? text : `'${text}`;
}
