import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { CellEditor } from './CellEditor.tsx';
import { gridMove } from './gridMove.ts';
import { scrollToRow, segments } from './rowWindow.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import type { Sort, TableColumn } from './tableColumn.ts';
import { type GridFocus, useGridFocus } from './useGridFocus.ts';
import { useRowWindow } from './useRowWindow.ts';

const rowHeight = 48;
const headHeight = 40;

export interface DataTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What a person calls the row. */
  readonly nameOf: (row: Row) => string;
  /** What the figures of the row are found by, in tests and by scripts. */
  readonly codeOf?: (row: Row) => string;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onDelete: (row: Row) => void;
}

/**
 * A table for reading, sorting and editing thousands of rows: a grid of native cells of which only those in sight exist.
 * Arrows move, Enter or F2 or a double click edits, Space selects, Delete deletes.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, nameOf, codeOf, selected, onSelect } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState<{ readonly key: string; readonly column: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { scroller, range, onScroll } = useRowWindow(rows.length, rowHeight, headHeight);
  const focus = useGridFocus(table, rows, keyOf);
  const keys = useTableKeys(props, focus, scroller.current, (key, column) => setEditing({ key, column }));

  // Whoever was chosen on another screen is in sight when the table opens.
  const opened = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    const index = rows.findIndex((row) => keyOf(row) === selected);
    if (opened.current || element === null || index < 0) return;
    opened.current = true;
    const view = { scrollTop: element.scrollTop, height: element.clientHeight - headHeight };
    const scrollTop = scrollToRow(index, rowHeight, view);
    if (scrollTop !== null) element.scrollTop = scrollTop;
  });

  const edited = editing === null ? undefined : rows.find((row) => keyOf(row) === editing.key);
  const editedColumn = columns.find(({ key }) => key === editing?.column);
  return (
    <div className="table-scroll" ref={scroller} onScroll={onScroll}>
      <p id="table-keys" className="visually-hidden">
        {t('organizations:table.keys')}
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
        onKeyDown={keys}
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
        <tbody>
          {segments(range, focus.row === -1 ? null : focus.row, rows.length).map((part) => {
            if (part.kind === 'gap') return <Gap key={`gap${part.from}`} rows={part.rows} columns={columns.length} />;
            const row = rows[part.index] as Row;
            const key = keyOf(row);
            return (
              <TableRow
                key={key}
                rowKey={key}
                code={codeOf?.(row) ?? null}
                row={row}
                index={part.index}
                columns={columns}
                selected={key === selected}
                activeColumn={focus.row === part.index ? focus.column : null}
              />
            );
          })}
        </tbody>
      </table>
      {edited !== undefined && editedColumn?.edit !== undefined && editing !== null ? (
        <CellEditor
          key={`${editing.key} ${editing.column}`}
          label={t('organizations:table.editing', { field: editedColumn.title, name: nameOf(edited) })}
          row={edited}
          edit={editedColumn.edit}
          cell={cellOf(table.current, editing.key, editing.column)}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  );
}

function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row that only takes up height; nothing in it takes the focus
    <tr aria-hidden="true" className="gap" style={{ blockSize: rows * rowHeight }}>
      <td colSpan={columns} />
    </tr>
  );
}

function useTableKeys<Row>(
  { rows, columns, keyOf, selected, onSelect, onDelete }: DataTableProps<Row>,
  focus: GridFocus,
  scroller: HTMLElement | null,
  onEdit: (key: string, column: string) => void,
) {
  const { direction } = useLanguage();

  function act(key: string, row: Row): boolean {
    const column = columns[focus.column];
    if ((key === 'Enter' || key === 'F2') && column?.edit !== undefined) onEdit(keyOf(row), column.key);
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
    const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const shape = { rows: rows.length, columns: columns.length, page, direction };
    const to = gridMove(focus, { key, ctrl: ctrlKey || metaKey }, shape);
    const row = rows[focus.row];
    if (to !== null) focus.move(to);
    else if (isPressable(event.target) && key !== 'Delete') return;
    else if (row === undefined || !act(key, row)) return;
    event.preventDefault();
  };
}

function isPressable(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}

function rowKeyAt(target: EventTarget): string | null {
  return (target as Element).closest<HTMLElement>('tr[data-row]')?.dataset.row ?? null;
}

function cellAt(target: EventTarget): { readonly key: string; readonly column: string } | null {
  const key = rowKeyAt(target);
  const column = (target as Element).closest<HTMLElement>('[data-column]')?.dataset.column;
  return key === null || column === undefined ? null : { key, column };
}

function cellOf(table: HTMLElement | null, key: string, column: string): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`tr[data-row="${key}"] > [data-column="${column}"]`) ?? null;
}
