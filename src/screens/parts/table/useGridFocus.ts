import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GridPlace } from './gridMove.ts';

/** The one cell of a grid that Tab reaches. */
export interface GridFocus extends GridPlace {
  /** Moves the focus itself. */
  move(to: GridPlace): void;
  /** The row is about to go: whichever comes into its place takes the focus. */
  stay(): void;
  /** Takes note of where a press has put it. */
  follow(target: EventTarget): void;
}

/**
 * Remembers the cell that has, or last had, the focus: by the key of its row, so that it stays with the row when rows are
 * sorted, and by its index for when the row is gone.
 */
export function useGridFocus<Row>(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): GridFocus {
  const [place, setPlace] = useState<GridPlace & { readonly key: string | null }>({ row: 0, column: 0, key: null });
  const wanted = useRef(false);

  const found = place.key === null ? -1 : rows.findIndex((row) => keyOf(row) === place.key);
  const row = found >= 0 ? found : Math.min(place.row, rows.length - 1);
  const { column } = place;

  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusCell(table.current, row, column);
  });

  useFocusOfGoneRow(table, place.key !== null && found < 0 && row >= 0, row, column);

  return {
    row,
    column,
    move(to) {
      wanted.current = true;
      const target = rows[to.row];
      setPlace({ ...to, key: target === undefined ? null : keyOf(target) });
    },
    stay() {
      wanted.current = true;
    },
    follow(target) {
      const cell = (target as Element).closest<HTMLElement>('[data-place]');
      const [atRow, atColumn] = (cell?.dataset.place ?? '').split(',').map(Number);
      if (atRow === undefined || atColumn === undefined) return;
      const focused = rows[atRow];
      setPlace({ row: atRow, column: atColumn, key: focused === undefined ? null : keyOf(focused) });
    },
  };
}

// A dialog or an editor that has changed the table gives the focus back only once it has gone from the page.
const attempts = [0, 60, 200, 400];

/** Where the row that had the focus has gone, and the focus with it, the row in its place takes it. */
function useFocusOfGoneRow(
  table: RefObject<HTMLTableElement | null>,
  gone: boolean,
  row: number,
  column: number,
): void {
  useEffect(() => {
    if (!gone) return;
    const timers = attempts.map((after) =>
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && document.querySelector('[role="dialog"]') === null) focusCell(table.current, row, column);
      }, after),
    );
    return () => timers.forEach(clearTimeout);
  }, [table, gone, row, column]);
}

function focusCell(table: HTMLElement | null, row: number, column: number): void {
  const cell = table?.querySelector<HTMLElement>(`[data-place="${row},${column}"]`);
  const target = cell?.querySelector<HTMLElement>('[data-grid-target]') ?? cell;
  target?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
