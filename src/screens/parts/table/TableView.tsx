import type { ReactNode } from 'react';
import { useNarrow } from '../useNarrow.ts';
import { DataTable } from './DataTable.tsx';
import type { DataTableProps } from './dataTableProps.ts';
import { TableToolbar } from './TableToolbar.tsx';

interface Props<Row> extends DataTableProps<Row> {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly total: number;
  /** Beside the filter, and at the end of the bar. */
  readonly filters?: ReactNode;
  /** How cells are edited; absent: as in most tables. */
  readonly hint?: string;
  readonly actions: ReactNode;
  /** In place of the rows where the filter and the search leave none. */
  readonly nothing: ReactNode;
  /** In place of the table on a narrow page. */
  readonly cards: ReactNode;
}

/** The bar of a table and below it the table, its cards on a narrow page, or why it is empty. */
export function TableView<Row>(props: Props<Row>) {
  const narrow = useNarrow();
  const { rows, search, onSearch, total, filters, hint, actions, nothing, cards, ...table } = props;
  const { sort, onSort, columns } = table;
  const bar = { search, onSearch, shown: rows.length, total, sort, onSort, columns };
  return (
    <>
      <TableToolbar {...bar} filters={filters} {...(hint === undefined ? {} : { hint })}>
        {actions}
      </TableToolbar>
      {rows.length === 0 ? nothing : null}
      {rows.length > 0 && narrow ? cards : null}
      {rows.length > 0 && !narrow ? <DataTable {...table} rows={rows} /> : null}
    </>
  );
}
