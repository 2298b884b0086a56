import type { CoverageDimension } from '../coverage.ts';
import { type SingleCell, singleCells } from '../singleCells.ts';
import { rowsOf, sectorsOf } from './rowsOf.ts';
import type { StructureContext } from './structureContext.ts';

/** A topic or a local region where sectors rest on one organisation each: with it the sector leaves the row. */
export interface FragileCells {
  readonly code: 'fragileCells';
  readonly dimension: CoverageDimension;
  readonly value: string;
  readonly cells: readonly SingleCell[];
}

/** Topics before regions, those with most such sectors first. */
export function fragileCells({ topics, regions }: StructureContext): readonly FragileCells[] {
  const of = (dimension: CoverageDimension, table: typeof topics) =>
    rowsOf(table)
      .map(({ value, cells }) => ({
        code: 'fragileCells' as const,
        dimension,
        value,
        cells: singleCells(sectorsOf(table), cells),
      }))
      .filter(({ cells }) => cells.length > 0)
      .sort((a, b) => b.cells.length - a.cells.length);
  return [...of('topic', topics), ...of('region', regions)];
}
