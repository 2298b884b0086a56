import type { ColumnUse, TableRole } from '../fields.ts';
import type { Confidence } from '../reading.ts';

/** What a table's form says beyond its titles. */
export interface Shape {
  readonly role: TableRole;
  readonly confidence: Confidence;
  /** The row of the titles, where the form shows it. */
  readonly headerRow: number | null;
  /** What columns are, by their index, whatever their titles seem to say. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}
