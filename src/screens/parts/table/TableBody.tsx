import type { DataTableProps } from './dataTableProps.ts';
import { type RowRange, segments } from './rowWindow.ts';
import { TableRow } from './TableRow.tsx';
import { rowHeight } from './tableSize.ts';
import type { GridFocus } from './useGridFocus.ts';

interface Props<Row> extends DataTableProps<Row> {
  readonly range: RowRange;
  readonly focus: GridFocus;
}

/** The rows in sight, and empty ones as high as all the others. */
export function TableBody<Row>({ rows, columns, keyOf, codeOf, selected, range, focus }: Props<Row>) {
  return (
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
