import type { Draft } from '../draft.ts';
import type { TieColumn } from '../fields.ts';
import type { Missing, SeenTies } from '../planTies.ts';
import type { TableView } from '../rowView.ts';
import { planAttendance } from './planAttendance.ts';
import { planConnections } from './planConnections.ts';
import { planMatrix } from './planMatrix.ts';

/** The ties that stand in columns beside the organisations of a table; all organisations are known by now. */
export function planTieColumns(draft: Draft, view: TableView, seen: SeenTies, missing: Missing): void {
  const has = (use: TieColumn) => view.table.columns.some(({ field }) => field === use);
  if (has('tieTo')) planMatrix(draft, view, seen, missing);
  if (has('connectedTo')) planConnections(draft, view, seen, missing);
  if (has('event') || has('attended')) planAttendance(draft, view, seen);
}
