import { Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/records.css';
import '../../styles/tables.css';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useFilteredOrganizations, useLanguage, useView } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { importedId } from '../../core/network/importedId.ts';
import { foldForSearch } from '../../core/view/search.ts';
import { collatorOf } from '../../i18n/format.ts';
import { DuplicatesButton } from '../duplicates/DuplicatesButton.tsx';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { MarkedChip } from '../parts/MarkedChip.tsx';
import { NothingLeft } from '../parts/table/NothingLeft.tsx';
import { sortRows } from '../parts/table/sortRows.ts';
import { TableView } from '../parts/table/TableView.tsx';
import type { Sort } from '../parts/table/tableColumn.ts';
import { useMarkedOnly } from '../parts/useMarkedOnly.ts';
import { deleteWithUndo } from './deleteWithUndo.ts';
import { OrganizationCards } from './OrganizationCards.tsx';
import { OrganizationForm } from './OrganizationForm.tsx';
import { OrganizationsHead } from './OrganizationsHead.tsx';
import { matchesSearch, type OrganizationRow, organizationRows } from './organizationRows.ts';
import { useOrganizationColumns } from './useOrganizationColumns.tsx';

/** The organisations as a table: the equal of the map for whoever does not use a canvas. */
export function OrganizationsScreen() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  const [open, setOpen] = useState<Organization | 'new' | null>(null);
  const openRow = useCallback(({ organization }: OrganizationRow) => setOpen(organization), []);
  const columns = useOrganizationColumns(openRow);
  // The line answers at once, and the rows follow.
  const rows = useShownRows(useDeferredValue(search), sort, columns);
  const selected = useView((view) => view.selection);
  const filter = useView((view) => view.filter);
  const marked = useMarkedOnly();

  const clear = () => {
    setSearch('');
    viewStore.unmark();
  };
  const add = (
    <Button look="primary" onPress={() => setOpen('new')}>
      <Plus className="icon" aria-hidden="true" />
      {t('organizations:add')}
    </Button>
  );
  const first = (
    <div className="first-steps">
      {add}
      <Button onPress={() => viewStore.go('import')}>{t('organizations:empty.import')}</Button>
    </div>
  );
  return (
    <div className="table-screen">
      <OrganizationsHead actions={add} />
      {organizations.length === 0 ? (
        <EmptyState title={t('organizations:empty.title')} text={t('organizations:empty.text')} action={first} />
      ) : (
        <TableView
          label={t('organizations:label')}
          rows={rows}
          total={organizations.length}
          columns={columns}
          keyOf={(row) => row.organization.id}
          nameOf={(row) => row.organization.name}
          codeOf={(row) => importedId(row.organization)}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={(id) => viewStore.select(id as OrganizationId | null)}
          onDelete={({ organization }) => deleteWithUndo(organization)}
          search={search}
          onSearch={setSearch}
          filters={marked === null ? null : <MarkedChip count={marked.organizations.length} as={marked.as} />}
          shownKey={JSON.stringify([search, sort, filter, marked?.organizations])}
          actions={
            <>
              <DuplicatesButton />
              <ExportMenu what="organizations" organizations={rows.map(({ organization }) => organization)} />
            </>
          }
          nothing={<NothingLeft total={organizations.length} onClear={clear} />}
          cards={
            <OrganizationCards label={t('organizations:label')} rows={rows} selected={selected} onOpen={openRow} />
          }
        />
      )}
      {open === null ? null : (
        <OrganizationForm
          organization={open === 'new' ? null : open}
          onAdded={() => setSearch('')}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function useShownRows(search: string, sort: Sort, columns: ReturnType<typeof useOrganizationColumns>) {
  const { language } = useLanguage();
  const filtered = useFilteredOrganizations();
  const marked = useMarkedOnly();
  const network = useAnalysis((state) => state.analysis?.whole ?? null);
  const all = useMemo(() => {
    const only = new Set(marked?.organizations);
    const shown = marked === null ? filtered : filtered.filter(({ id }) => only.has(id));
    return organizationRows(shown, network);
  }, [filtered, marked, network]);
  const sorted = useMemo(() => sortRows(all, columns, sort, collatorOf(language)), [all, sort, columns, language]);
  return useMemo(() => {
    const folded = foldForSearch(search);
    return sorted.filter((row) => matchesSearch(row, folded));
  }, [sorted, search]);
}
