import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SideScroll } from '../SideScroll.tsx';
import { CellEditor } from './CellEditor.tsx';
import { type CellPlace, cellAt, cellOf, isPressable, rowKeyAt } from './cellPlace.ts';
import type { DataTableProps } from './dataTableProps.ts';
import { TableBody } from './TableBody.tsx';
import { TableHead } from './TableHead.tsx';
import { headHeight, rowHeight } from './tableSize.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useRowWindow } from './useRowWindow.ts';
import { useTableKeys } from './useTableKeys.ts';
import { useTableScroll } from './useTableScroll.ts';

/**
 * A table for reading, sorting and editing thousands of rows: a grid of native cells of which only those in sight exist.
 * Arrows move, Enter or F2 or a double click edits, Delete empties a cell, Space selects, Ctrl+Delete deletes a row.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, selected, onSelect } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState<CellPlace | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { scroller, range, onScroll } = useRowWindow(rows.length, rowHeight, headHeight);
  const focus = useGridFocus(table, rows, keyOf);
  const onKeyDown = useTableKeys(props, focus, scroller, setEditing);
  const selectedRow = rows.findIndex((row) => keyOf(row) === selected);
  useTableScroll(scroller, props.shownKey, selected, selectedRow);

  return (
    <SideScroll className="table-frame">
      <div className="table-scroll" ref={scroller} onScroll={onScroll}>
        <p id="table-keys" className="visually-hidden">
          {props.keysHelp ?? t('organizations:table.keys')}
        </p>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid
          role="grid"
          className="data-table"
          aria-label={label}
          aria-describedby="table-keys"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          onKeyDown={onKeyDown}
          onFocus={(event) => focus.follow(event.target)}
          onClick={(event) => {
            const key = rowKeyAt(event.target);
            if (key !== null && !isPressable(event.target)) onSelect(key);
          }}
          onDoubleClick={(event) => {
            const place = cellAt(event.target);
            if (place !== null && columns.find(({ key }) => key === place.column)?.edit) setEditing(place);
          }}
        >
          <TableHead {...props} activeColumn={focus.row === -1 ? focus.column : null} />
          <TableBody {...props} range={range} focus={focus} />
        </table>
        {editing === null ? null : <Editor {...props} place={editing} table={table} onClose={() => setEditing(null)} />}
      </div>
    </SideScroll>
  );
}

interface EditorProps<Row> extends DataTableProps<Row> {
  readonly place: CellPlace;
  readonly table: React.RefObject<HTMLTableElement | null>;
  readonly onClose: () => void;
}

function Editor<Row>({ rows, columns, keyOf, nameOf, place, table, onClose }: EditorProps<Row>) {
  const { t } = useTranslation();
  const row = rows.find((one) => keyOf(one) === place.key);
  const column = columns.find(({ key }) => key === place.column);
  if (row === undefined || column?.edit === undefined) return null;
  return (
    <CellEditor
      key={`${place.key} ${place.column}`}
      label={t('organizations:table.editing', { field: column.title, name: nameOf(row) })}
      row={row}
      edit={column.edit}
      cell={cellOf(table.current, place)}
      onClose={onClose}
    />
  );
}
