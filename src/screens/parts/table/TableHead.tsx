import { ArrowDown, ArrowUp, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stickyStart } from './stickyStart.ts';
import type { Sort, SortDirection, TableColumn } from './tableColumn.ts';

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** The column whose title Tab reaches; null where Tab reaches a cell below. */
  readonly activeColumn: number | null;
}

/** The titles: pressing one sorts, pressing it again turns the order round. */
export function TableHead<Row>({ columns, sort, onSort, activeColumn }: Props<Row>) {
  const starts = stickyStart(columns);
  return (
    <>
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={{ inlineSize: width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column, index) => {
            const direction = sort.column === column.key ? sort.direction : null;
            return (
              <th
                key={column.key}
                scope="col"
                data-place={`-1,${index}`}
                className={classNames(column)}
                style={{ insetInlineStart: starts[index] }}
                tabIndex={column.sortValue === undefined && activeColumn === index ? 0 : -1}
                {...(column.sortValue === undefined ? {} : { 'aria-sort': direction ?? 'none' })}
              >
                <Title
                  column={column}
                  direction={direction}
                  inOrder={activeColumn === index}
                  onPress={() => onSort({ column: column.key, direction: nextDirection(column, direction) })}
                />
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}

interface TitleProps<Row> {
  readonly column: TableColumn<Row>;
  readonly direction: SortDirection | null;
  readonly inOrder: boolean;
  readonly onPress: () => void;
}

function Title<Row>({ column, direction, inOrder, onPress }: TitleProps<Row>) {
  const { t } = useTranslation();
  if (column.sortValue === undefined) return <span className="visually-hidden">{column.title}</span>;
  return (
    <button type="button" data-grid-target tabIndex={inOrder ? 0 : -1} onClick={onPress}>
      {column.private ? (
        <span className="lock" title={t('shell:private')}>
          <Lock className="icon" aria-hidden="true" />
          <span className="visually-hidden">{t('shell:private')}</span>
        </span>
      ) : null}
      <span>{column.title}</span>
      {direction === 'ascending' ? <ArrowUp className="icon" aria-hidden="true" /> : null}
      {direction === 'descending' ? <ArrowDown className="icon" aria-hidden="true" /> : null}
    </button>
  );
}

function nextDirection<Row>(
  { firstDirection = 'ascending' }: TableColumn<Row>,
  now: SortDirection | null,
): SortDirection {
  if (now === null) return firstDirection;
  return now === 'ascending' ? 'descending' : 'ascending';
}

function classNames<Row>({ sticky, numeric }: TableColumn<Row>): string {
  return [sticky ? 'sticky' : '', numeric ? 'end' : ''].filter(Boolean).join(' ');
}
