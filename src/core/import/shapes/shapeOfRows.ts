import type { TableChoice } from '../choices.ts';
import { findHeaderRow } from '../headerRow.ts';
import { matrixAsTold, matrixShape } from './matrixShape.ts';
import type { Shape } from './shape.ts';

/** What the rows of a table show before its titles are understood; a person's word on what a row is goes first. */
export function shapeOfRows(rows: readonly (readonly string[])[], choice: TableChoice): Shape | null {
  if (choice.shape === 'matrix') return matrixAsTold(rows, choice.headerRow ?? findHeaderRow(rows).row);
  return choice.shape === undefined ? matrixShape(rows, choice.headerRow) : null;
}
