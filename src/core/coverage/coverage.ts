import type { Sector } from '../model/sector.ts';
import type { CrossCell } from './crossTable.ts';

export type CoverageDimension = 'topic' | 'region';

/** Who works in one sector on one topic or in one region. */
export type CoverageCell = Pick<CrossCell, 'listed' | 'engaged'>;

/** One row of the matrix: a topic or a region, with a cell for each sector of `Coverage.sectors`, in that order. */
export interface CoverageRow {
  readonly value: string;
  readonly cells: readonly CoverageCell[];
}

export interface MissingCell {
  readonly dimension: CoverageDimension;
  readonly value: string;
  readonly sector: Sector;
}

/** Sector × topic and sector × region; working everywhere in the region is counted apart from local work. */
export interface Coverage {
  /** The six known sectors and any other that occurs. Organisations without a sector are not in the matrix. */
  readonly sectors: readonly Sector[];
  readonly topic: readonly CoverageRow[];
  readonly region: readonly CoverageRow[];
  readonly regionWide: readonly CoverageCell[];
  /** Cells with nobody listed. */
  readonly missing: readonly MissingCell[];
}
