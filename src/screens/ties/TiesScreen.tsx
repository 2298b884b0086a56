import { Plus, X } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../../styles/records.css';
import '../../styles/tables.css';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useLanguage, useOrganizationsById, useView } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Tie } from '../../core/model/tie.ts';
import { foldForSearch } from '../../core/view/search.ts';
import { collatorOf } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { MarkedChip } from '../parts/MarkedChip.tsx';
import { NothingLeft } from '../parts/table/NothingLeft.tsx';
import { sortRows } from '../parts/table/sortRows.ts';
import { TableView } from '../parts/table/TableView.tsx';
import type { Sort } from '../parts/table/tableColumn.ts';
import { useMarkedOnly } from '../parts/useMarkedOnly.ts';
import { deleteTieWithUndo } from './deleteTieWithUndo.ts';
import { TieCards } from './TieCards.tsx';
import { TieForm } from './TieForm.tsx';
import { TiesHead } from './TiesHead.tsx';
import { matchesTieSearch, type TieRow, tieRows } from './tieRows.ts';
import { useTieColumns } from './useTieColumns.tsx';

/** The ties as a table, of those organisations that pass the shared filter. */
export function TiesScreen() {
  const { t } = useTranslation();
  const { organizations, ties } = useFieldMap();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'from', direction: 'ascending' });
  const [open, setOpen] = useState<Tie | 'new' | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [onlyOf, setOnlyOf] = useState(() => viewStore.getState().selection !== null);
  const openRow = useCallback(({ tie }: TieRow) => setOpen(tie), []);
  const columns = useTieColumns(openRow);
  const center = useSelectedOrganization();
  const filter = useView((view) => view.filter);
  const marked = useView((view) => view.marked);
  // The line answers at once, and the rows follow.
  const rows = useShownTies(useDeferredValue(search), sort, columns, onlyOf ? center : null);

  if (organizations.length < 2) return <NeedsOrganizations />;
  const add = (
    <Button look="primary" onPress={() => setOpen('new')}>
      <Plus className="icon" aria-hidden="true" />
      {t('ties:add')}
    </Button>
  );
  const without = onlyOf && center !== null && !ties.some(({ source, target }) => [source, target].includes(center.id));
  const clear = () => {
    setSearch('');
    setOnlyOf(false);
    viewStore.set({ tieKinds: [], marked: [], markedAs: null });
  };
  return (
    <div className="table-screen">
      <TiesHead actions={add} />
      {ties.length === 0 ? (
        <EmptyState title={t('ties:empty.title')} text={t('ties:empty.text')} action={add} />
      ) : (
        <TableView
          label={t('ties:label')}
          rows={rows}
          total={ties.length}
          columns={columns}
          keyOf={({ tie }) => tie.id}
          nameOf={({ from, to }) => t('ties:named', { from: from.name, to: to.name })}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={setSelected}
          onDelete={({ tie }) => deleteTieWithUndo(tie)}
          search={search}
          onSearch={setSearch}
          filters={<TieFilters center={center} onlyOf={onlyOf} onOnlyOf={setOnlyOf} />}
          shownKey={JSON.stringify([search, sort, filter, onlyOf, marked])}
          actions={<ExportMenu what="ties" ties={rows.map(({ tie }) => tie)} />}
          nothing={
            without ? (
              <EmptyState
                title={t('ties:noneOf.title', { name: center.name })}
                text={t('ties:noneOf.text')}
                action={add}
              />
            ) : (
              <NothingLeft total={ties.length} onClear={clear} />
            )
          }
          cards={<TieCards label={t('ties:label')} rows={rows} onOpen={openRow} />}
        />
      )}
      {open === null ? null : (
        <TieForm
          tie={open === 'new' ? null : open}
          {...(center === null ? {} : { from: center.name })}
          onAdded={(id) => {
            setSearch('');
            setSelected(id);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function useSelectedOrganization(): Organization | null {
  const byId = useOrganizationsById();
  const selection = useView((view) => view.selection);
  return selection === null ? null : (byId.get(selection) ?? null);
}

function useShownTies(
  search: string,
  sort: Sort,
  columns: ReturnType<typeof useTieColumns>,
  center: Organization | null,
): readonly TieRow[] {
  const { ties } = useFieldMap();
  const byId = useOrganizationsById();
  const { language } = useLanguage();
  const filter = useView((view) => view.filter);
  const tieKinds = useView((view) => view.tieKinds);
  const only = center?.id ?? null;
  const marked = useMarkedOnly();
  const all = useMemo(
    () => tieRows(ties, byId, { filter, tieKinds, only, marked }),
    [ties, byId, filter, tieKinds, only, marked],
  );
  const sorted = useMemo(() => sortRows(all, columns, sort, collatorOf(language)), [all, sort, columns, language]);
  return useMemo(() => {
    const folded = foldForSearch(search);
    return sorted.filter((row) => matchesTieSearch(row, folded));
  }, [sorted, search]);
}

interface FiltersProps {
  readonly center: Organization | null;
  readonly onlyOf: boolean;
  readonly onOnlyOf: (only: boolean) => void;
}

/** The selected organisation's ties alone, and the kinds of tie that were chosen on the map. */
function TieFilters({ center, onlyOf, onOnlyOf }: FiltersProps) {
  const { t } = useTranslation();
  const kinds = useView((view) => view.tieKinds);
  const marked = useMarkedOnly();
  return (
    <>
      {marked === null ? null : <MarkedChip count={marked.organizations.length} as={marked.as} />}
      {center === null ? null : <OnlyOf name={center.name} onlyOf={onlyOf} onOnlyOf={onOnlyOf} />}
      {kinds.length === 0 ? null : (
        <AriaButton className="chip on" onPress={() => viewStore.set({ tieKinds: [] })}>
          {t('ties:kinds', { count: kinds.length })}
          <X className="icon" aria-hidden="true" />
        </AriaButton>
      )}
    </>
  );
}

/** Chosen, a chip that takes itself away as those of the filter do; else the offer to choose it. */
function OnlyOf({ name, onlyOf, onOnlyOf }: Omit<FiltersProps, 'center'> & { readonly name: string }) {
  const { t } = useTranslation();
  const label = t('ties:onlyOf', { name });
  return (
    <AriaButton
      className={onlyOf ? 'chip on' : 'chip'}
      onPress={() => onOnlyOf(!onlyOf)}
      {...(onlyOf ? { 'aria-label': t('shell:filter.remove', { name: label }) } : {})}
    >
      {label}
      {onlyOf ? <X className="icon" aria-hidden="true" /> : null}
    </AriaButton>
  );
}

function NeedsOrganizations() {
  const { t } = useTranslation();
  const action = <Button onPress={() => viewStore.go('organizations')}>{t('ties:empty.toOrganizations')}</Button>;
  return (
    <div className="table-screen">
      <TiesHead actions={null} />
      <EmptyState title={t('ties:empty.title')} text={t('ties:empty.needsTwo')} action={action} />
    </div>
  );
}
