import type { TableChoice } from '../choices.ts';
import { findHeaderRow } from '../headerRow.ts';
import { matrixAsTold, matrixShape } from './matrixShape.ts';
import { rosterGrid } from './rosterGrid.ts';
import type { Shape } from './shape.ts';

type Rows = readonly (readonly string[])[];

/** What the rows of a table show before its titles are understood; a person's word on what a row is goes first. */
export function shapeOfRows(rows: Rows, choice: TableChoice): Shape | null {
  if (choice.shape !== undefined && choice.shape !== 'matrix') return null;
  const found = rosterGrid(rows, choice.headerRow) ?? matrixShape(rows, choice.headerRow);
  if (choice.shape === undefined) return found;
  const told = found ?? rosterGrid(rows, choice.headerRow, true);
  return told === null
    ? matrixAsTold(rows, choice.headerRow ?? findHeaderRow(rows).row)
    : { ...told, confidence: 'certain' };
}
