import type { RefObject } from 'react';
import { toastStore } from '../../../app/app.ts';
import { useLanguage } from '../../../app/hooks.ts';
import { type CellPlace, isPressable } from './cellPlace.ts';
import { clearCell } from './clearCell.ts';
import type { DataTableProps } from './dataTableProps.ts';
import { gridMove } from './gridMove.ts';
import type { TableColumn } from './tableColumn.ts';
import { headHeight, rowHeight } from './tableSize.ts';
import type { GridFocus } from './useGridFocus.ts';

/** What the keys do in a table: the arrows move, the others act on the row or the cell that has the focus. */
export function useTableKeys<Row>(
  { rows, columns, keyOf, nameOf, selected, onSelect, onDelete }: DataTableProps<Row>,
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
    else if (isErasing(key)) {
      focus.stay();
      if (column !== undefined) clear(column, row, nameOf(row));
    } else return false;
    return true;
  }

  return (event: React.KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const command = ctrlKey || metaKey;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const shape = { rows: rows.length, columns: columns.length, page, direction };
    const to = gridMove(focus, { key, ctrl: command }, shape);
    const row = rows[focus.row];
    if (isErasing(key) && onDelete === undefined) return;
    if (to !== null) focus.move(to);
    else if (command && isErasing(key) && row !== undefined) {
      focus.stay();
      onDelete?.(row);
    } else if (isPressable(event.target) || row === undefined || !act(key, row)) return;
    event.preventDefault();
  };
}

/** Either is the key that erases, on one keyboard or another. */
function isErasing(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}

function clear<Row>({ title, edit }: TableColumn<Row>, row: Row, name: string): void {
  const cleared = edit === undefined ? null : clearCell(edit, row);
  if (cleared?.done) return;
  const key = cleared === null ? 'organizations:table.counted' : 'organizations:table.notEmptied';
  toastStore.show({ key, values: { field: title, name, reason: cleared?.reason ?? '' } }, { tone: 'problem' });
}
