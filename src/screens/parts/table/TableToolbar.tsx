import { ArrowDownUp, Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { FilterChips } from '../FilterChips.tsx';
import { FilterMenu } from '../FilterMenu.tsx';
import { SelectField } from '../SelectField.tsx';
import { useNarrow } from '../useNarrow.ts';
import type { Sort, TableColumn } from './tableColumn.ts';

interface Props<Row> {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly shown: number;
  readonly total: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly columns: readonly TableColumn<Row>[];
  readonly filters?: ReactNode;
  /** How cells are edited; absent: as in most tables. */
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Above a table: finding, the shared filter, how many of how many are shown; on a narrow page also the order. */
export function TableToolbar<Row>(props: Props<Row>) {
  const { search, onSearch, shown, total, filters, hint, children } = props;
  const { t } = useTranslation();
  const narrow = useNarrow();
  return (
    <div className="table-toolbar">
      <SearchField
        className="table-search framed"
        aria-label={t('organizations:search')}
        value={search}
        onChange={onSearch}
      >
        <Search className="icon small" aria-hidden="true" />
        <Input placeholder={t('organizations:search')} dir="auto" />
        {search === '' ? null : (
          <AriaButton aria-label={t('organizations:clearSearch')}>
            <X className="icon small" aria-hidden="true" />
          </AriaButton>
        )}
      </SearchField>
      <FilterMenu />
      {filters}
      <FilterChips />
      {narrow ? <SortMenu {...props} /> : null}
      <span className="shown" role="status" data-figure="shown">
        {t('shell:filter.shown', { shown, total })}
      </span>
      {narrow ? null : <span className="hint muted">{hint ?? t('organizations:hint')}</span>}
      <span className="end">{children}</span>
    </div>
  );
}

function SortMenu<Row>({ columns, sort, onSort }: Props<Row>) {
  const { t } = useTranslation();
  const options = columns
    .filter(({ sortValue }) => sortValue !== undefined)
    .map(({ key, title }) => ({ value: key, label: title }));
  const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <span className="sort-menu">
      <SelectField
        label={t('organizations:sortBy')}
        labelShown={false}
        value={sort.column}
        options={options}
        onChange={(column) => {
          const direction = columns.find(({ key }) => key === column)?.firstDirection ?? 'ascending';
          onSort({ column, direction });
        }}
      />
      <Button iconOnly label={t('organizations:turnOrder')} onPress={() => onSort({ ...sort, direction: turned })}>
        <ArrowDownUp className="icon" aria-hidden="true" />
      </Button>
    </span>
  );
}
