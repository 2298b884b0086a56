import { type KeyboardEvent, useRef } from 'react';
import { useLanguage } from '../../../app/hooks.ts';
import type { MatrixCell } from '../../../core/recruitment/matrix/matrixCells.ts';
import { nextCell, type PlotPlace } from './nextCell.ts';
import { cellId } from './useMatrix.ts';

/** Lets the arrows lead from cell to cell of the plot. */
export function usePlotKeys(rows: readonly (readonly MatrixCell[])[]) {
  const { direction } = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const places = rows.flatMap((cells, row) =>
    cells.flatMap(({ influence, interest, placed }, column): readonly PlotPlace[] =>
      placed.length === 0 ? [] : [{ influence, interest, row, column }],
    ),
  );
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const from = places.find((place) => cellId(place) === (event.target as Element).id);
    const to = from === undefined ? null : nextCell(from, key, places, direction);
    if (to === null) return;
    table.current?.querySelector<HTMLElement>(`#${cellId(to)}`)?.focus();
    event.preventDefault();
  };
  return { table, onKeyDownCapture };
}
