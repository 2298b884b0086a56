import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { isGroupSheet } from './groupSheet.ts';
import { refused, type SourceTable } from './sourceTable.ts';

/** Whether a table waits for a person's word before its rows are taken for anything. */
export function isLeftOut({ hidden, repeats, startOnly, rows }: SourceTable, { shape }: TableChoice): boolean {
  const isAside = hidden || repeats !== undefined || isGroupSheet(rows);
  return startOnly === true || (isAside && shape === undefined);
}

/** Why a table is left out. */
export function leftOutIssues(table: SourceTable, shapeChosen: boolean): readonly Issue[] {
  const { hidden, repeats, file, sheet } = table;
  if (shapeChosen) return [];
  return [
    ...(hidden ? [{ ...refused('hiddenSheet', file), severity: 'warning' as const, found: sheet }] : []),
    ...(isGroupSheet(table.rows) ? [{ ...refused('groupSheet', file), severity: 'note' as const, found: sheet }] : []),
    ...(repeats === undefined
      ? []
      : [{ ...refused('sameFileTwice', file), severity: 'warning' as const, found: repeats }]),
  ];
}
