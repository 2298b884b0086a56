import type { RefObject } from 'react';
import { useLanguage } from '../../../app/hooks.ts';
import { type CellPlace, isPressable } from './cellPlace.ts';
import type { DataTableProps } from './dataTableProps.ts';
import { gridMove } from './gridMove.ts';
import { headHeight, rowHeight } from './tableSize.ts';
import type { GridFocus } from './useGridFocus.ts';

/** What the keys do in a table: the arrows move, the others act on the row or the cell that has the focus. */
export function useTableKeys<Row>(
  { rows, columns, keyOf, selected, onSelect, onDelete }: DataTableProps<Row>,
  focus: GridFocus,
  scroller: RefObject<HTMLElement | null>,
  onEdit: (cell: CellPlace) => void,
) {
  const { direction } = useLanguage();

  function act(key: string, row: Row): boolean {
    const column = columns[focus.column];
    if ((key === 'Enter' || key === 'F2') && column?.edit !== undefined)
      onEdit({ key: keyOf(row), column: column.key });
    else if (key === 'Enter' || key === ' ') onSelect(keyOf(row) === selected && key === ' ' ? null : keyOf(row));
    else if (key === 'Delete') {
      focus.stay();
      onDelete(row);
    } else return false;
    return true;
  }

  return (event: React.KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const shape = { rows: rows.length, columns: columns.length, page, direction };
    const to = gridMove(focus, { key, ctrl: ctrlKey || metaKey }, shape);
    const row = rows[focus.row];
    if (to !== null) focus.move(to);
    else if (isPressable(event.target) && key !== 'Delete') return;
    else if (row === undefined || !act(key, row)) return;
    event.preventDefault();
  };
}
