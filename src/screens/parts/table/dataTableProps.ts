import type { Sort, TableColumn } from './tableColumn.ts';

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
  /** Absent: no key empties a cell or deletes a row. */
  readonly onDelete?: (row: Row) => void;
  /** What the keys do, for whoever does not see it; absent: as in most tables. */
  readonly keysHelp?: string;
  /** Names what is shown and in which order; when it changes, the table goes back to its top. */
  readonly shownKey: string;
}
