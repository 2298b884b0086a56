import type { Issue, Severity } from '../../model/issue.ts';
import { columnLetter } from '../columnTitles.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { limits } from '../limits.ts';
import type { OddCell, SheetCells } from './sheetCells.ts';

/** What a person should know of a sheet that was read; `file` is the table's key. */
export function sheetIssues(file: string, cells: SheetCells, mergedAreas: number): readonly Issue[] {
  const counted = (code: ImportIssueCode, count: number) =>
    count === 0 ? [] : [{ ...issueOf(file, code), found: String(count) }];
  return [
    ...counted('mergedCells', mergedAreas),
    ...listed(file, 'formulaWithoutResult', cells.withoutResult),
    ...listed(file, 'errorCell', cells.errors),
    ...listed(file, 'missingText', cells.withoutText),
  ];
}

export function issueOf(file: string, code: ImportIssueCode, severity: Severity = 'warning'): Issue {
  return { code, severity, file, row: null, column: null, found: null, expected: null };
}

/** One by one as far as anyone would look; the rest as a number. */
function listed(file: string, code: ImportIssueCode, cells: readonly OddCell[]): readonly Issue[] {
  const told = cells.slice(0, limits.cellsTold).map(({ row, column, found }) => ({
    ...issueOf(file, code),
    row: row + 1,
    column: columnLetter(column),
    found: found.slice(0, 80),
  }));
  const rest = cells.length - told.length;
  return rest === 0 ? told : [...told, { ...issueOf(file, code), found: `+${rest}` }];
}
