import type { ColumnUse, TableRole } from '../fields.ts';
import type { Confidence } from '../reading.ts';
import type { RosterTitle } from './rosterTitles.ts';

/** What a table's form says beyond its titles. */
export interface Shape {
  readonly role: TableRole;
  readonly confidence: Confidence;
  /** The row of the titles, where the form shows it. */
  readonly headerRow: number | null;
  /** Whether the row above that belongs to the titles too. */
  readonly joined?: boolean;
  /** What each column of a roster asks, and about whom, by its index. */
  readonly roster?: ReadonlyMap<number, RosterTitle>;
  /** What columns are, by their index, whatever their titles seem to say. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}
