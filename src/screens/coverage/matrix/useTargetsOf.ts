import { useMemo } from 'react';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { cellKey, type TargetCell } from '../../../core/model/target.ts';
import { rememberedReport } from '../gaps/rememberedGaps.ts';

/** The targets of a cell, each with how far it is met. */
export type TargetsOf = (cell: TargetCell | null) => readonly GapRow[];

const none: readonly GapRow[] = [];

/** The targets that are set, by the cell that they are set for. */
export function useTargetsOf(): TargetsOf {
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  return useMemo((): TargetsOf => {
    const { rows } = rememberedReport(fieldMap, when);
    if (rows.length === 0) return () => none;
    const byCell = new Map<string, GapRow[]>();
    for (const row of rows) byCell.set(cellKey(row.target), [...(byCell.get(cellKey(row.target)) ?? []), row]);
    return (cell) => (cell === null ? none : (byCell.get(cellKey(cell)) ?? none));
  }, [fieldMap, when]);
}
