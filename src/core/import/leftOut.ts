import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { refused, type SourceTable } from './sourceTable.ts';

/** Whether a table waits for a person's word before its rows are taken for anything. */
export function isLeftOut({ hidden, repeats, startOnly }: SourceTable, { shape }: TableChoice): boolean {
  return startOnly === true || ((hidden || repeats !== undefined) && shape === undefined);
}

/** Why a table is left out. */
export function leftOutIssues({ hidden, repeats, file, sheet }: SourceTable, shapeChosen: boolean): readonly Issue[] {
  if (shapeChosen) return [];
  return [
    ...(hidden ? [{ ...refused('hiddenSheet', file), severity: 'warning' as const, found: sheet }] : []),
    ...(repeats === undefined
      ? []
      : [{ ...refused('sameFileTwice', file), severity: 'warning' as const, found: repeats }]),
  ];
}
