import type { RawFile } from '../../import/rawFile.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { Issue, Severity } from '../../model/issue.ts';
import type { Sector } from '../../model/sector.ts';
import { type Target, targetKey } from '../../model/target.ts';
import { fieldTexts, sectorNamed } from './fieldTexts.ts';
import { type ReadRow, readTargetRow } from './readTargetRow.ts';
import type { TargetFault } from './targetAmounts.ts';
import type { CellColumn } from './targetColumns.ts';
import { readTargetTable, type TargetTable, type TargetTableRow } from './targetTable.ts';

/** The cell of a target as its file writes it; empty is any. */
export type WrittenCell = Readonly<Record<CellColumn, string>>;

/** A row that could not be read, as written. */
export interface TargetSetAside {
  readonly row: number;
  readonly titles: readonly string[];
  readonly cells: readonly string[];
}

/** What is in a file of targets. Where an issue is an error, some of the file could not be read: nothing should be changed by it. */
export interface TargetReading {
  /** In the order of the file. */
  readonly targets: readonly Target[];
  /** For each target, its cell as written. */
  readonly written: readonly WrittenCell[];
  readonly issues: readonly Issue[];
  readonly setAside: readonly TargetSetAside[];
}

/**
 * Reads a file of targets, or pasted cells: `sector,topic,region,population,minimum,ideal,unit,weight,set_by,reason` and, if wanted,
 * `counted,set_on`, with titles in English or Hebrew in any order. Blank cells of the first four mean any. A share is written as 0.15, 15% or
 * 15. Nothing is thrown; whatever is wrong is an issue with its row and column. `field` is where topics, regions, populations and
 * sectors are looked for: one that nobody has is a note. `sectorFor` says what the text of a sector means; without it, one
 * of the six in either language, or the text itself.
 */
export function readTargets(
  file: RawFile,
  field: Pick<FieldMap, 'organizations'>,
  sectorFor: (text: string) => Sector = sectorNamed,
): TargetReading {
  const table = readTargetTable(file);
  if ('code' in table) return { targets: [], written: [], issues: [table], setAside: [] };
  const textIn = fieldTexts(field, sectorFor);
  const rows = withoutSecond(table.rows.map((row) => ({ row, read: readTargetRow(row, textIn) })));
  const good = rows.flatMap(({ row, read: { target } }) => (target === null ? [] : [{ row, target }]));
  return {
    targets: good.map(({ target }) => target),
    written: good.map(({ row }) => writtenCell(row)),
    issues: [...table.issues, ...rows.flatMap(({ row, read }) => issuesOf(row, read, table, file.name))],
    setAside: rows
      .filter(({ read }) => read.target === null)
      .map(({ row }) => ({ row: row.row, titles: table.titles, cells: row.cells })),
  };
}

interface Row {
  readonly row: TargetTableRow;
  readonly read: ReadRow;
}

/** A cell has at most one target for each way of counting. */
function withoutSecond(rows: readonly Row[]): readonly Row[] {
  const first = new Map<string, TargetTableRow>();
  return rows.map(({ row, read }) => {
    const key = read.target === null ? null : targetKey(read.target);
    const before = key === null ? undefined : first.get(key);
    if (key === null) return { row, read };
    if (before === undefined) {
      first.set(key, row);
      return { row, read };
    }
    const cell = Object.values(writtenCell(row)).filter((text) => text !== '');
    const twice: TargetFault = {
      code: 'targetTwice',
      column: null,
      found: cell.join(' · '),
      expected: String(before.row),
    };
    return { row, read: { ...read, target: null, errors: [...read.errors, twice] } };
  });
}

function writtenCell({ text }: TargetTableRow): WrittenCell {
  return { sector: text('sector'), topic: text('topic'), region: text('region'), population: text('population') };
}

function issuesOf({ row }: TargetTableRow, read: ReadRow, table: TargetTable, file: string): readonly Issue[] {
  const told = (faults: readonly TargetFault[], severity: Severity) =>
    faults.map(({ code, column, found, expected }) => {
      return { code, severity, file, row, column: column === null ? null : table.titleOf(column), found, expected };
    });
  // A row that has to be corrected is read again: what else might be looked at waits until then.
  if (read.errors.length > 0) return told(read.errors, 'error');
  return [...told(read.warnings, 'warning'), ...told(read.notes, 'note')];
}
