import { memo } from 'react';
import { stickyStart } from './stickyStart.ts';
import type { TableColumn } from './tableColumn.ts';

interface Props<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly code: string | null;
  readonly index: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly selected: boolean;
  /** The column whose cell Tab reaches; null where it is in another row. */
  readonly activeColumn: number | null;
}

function Row<Row>({ row, rowKey, code, index, columns, selected, activeColumn }: Props<Row>) {
  const starts = stickyStart(columns);
  return (
    <tr
      data-row={rowKey}
      {...(code === null ? {} : { 'data-organization': code })}
      aria-rowindex={index + 2}
      aria-selected={selected}
    >
      {columns.map((column, at) => {
        const content = column.render(row, activeColumn === at);
        const cell = {
          'data-column': column.key,
          'data-place': `${index},${at}`,
          className: [column.sticky ? 'sticky' : '', column.numeric ? 'end' : ''].filter(Boolean).join(' '),
          style: { insetInlineStart: starts[at] },
          tabIndex: activeColumn === at && !column.pressable ? 0 : -1,
          ...(column.edit === undefined ? { 'aria-readonly': true } : {}),
        };
        return column.rowHeader ? (
          <th key={column.key} scope="row" {...cell}>
            {content}
          </th>
        ) : (
          <td key={column.key} {...cell}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of a table; rendered anew only when something in it changes. */
export const TableRow = memo(Row) as typeof Row;
