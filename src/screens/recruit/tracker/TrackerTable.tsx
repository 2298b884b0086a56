import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useLanguage, useView } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { importedId } from '../../../core/network/importedId.ts';
import { collatorOf } from '../../../i18n/format.ts';
import { deleteWithUndo } from '../../organizations/deleteWithUndo.ts';
import { CardList } from '../../parts/table/CardList.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { sortRows } from '../../parts/table/sortRows.ts';
import type { Sort } from '../../parts/table/tableColumn.ts';
import { UserText } from '../../parts/UserText.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { DueNote } from './DueNote.tsx';
import type { TrackerRow } from './trackerColumns.tsx';
import { useTrackerColumns } from './useTrackerColumns.ts';

interface Props {
  readonly organizations: readonly Organization[];
  readonly weeks: ReadonlyMap<OrganizationId, number>;
  readonly onOpen: (id: OrganizationId) => void;
}

/** The tracker as a table, by what is due first. */
export function TrackerTable({ organizations, weeks, onOpen }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const [sort, setSort] = useState<Sort>({ column: 'nextStepOn', direction: 'ascending' });
  const selected = useView((view) => view.selection);
  const open = ({ organization }: TrackerRow) => onOpen(organization.id);
  const columns = useTrackerColumns(onOpen);
  const rows = useMemo(() => {
    const all = organizations.map((organization): TrackerRow => {
      const known = weeks.get(organization.id) ?? null;
      return { organization, partners: null, betweenness: null, weeks: known };
    });
    return sortRows(all, columns, sort, collatorOf(language));
  }, [organizations, weeks, columns, sort, language]);
  const table = {
    label: t('tracker:title'),
    rows,
    keyOf: (row: TrackerRow) => row.organization.id,
    codeOf: (row: TrackerRow) => importedId(row.organization),
    selected,
  };
  if (narrow) return <CardList {...table} onOpen={open} render={(row) => <RowCard row={row} />} />;
  return (
    <DataTable
      {...table}
      columns={columns}
      nameOf={(row) => row.organization.name}
      sort={sort}
      onSort={setSort}
      onSelect={(id) => viewStore.select(id as OrganizationId | null)}
      onDelete={({ organization }) => deleteWithUndo(organization)}
      shownKey={JSON.stringify(sort)}
    />
  );
}

function RowCard({ row }: { readonly row: TrackerRow }) {
  const terms = useTerms();
  const { name, stage, owner, nextStepOn } = row.organization;
  return (
    <>
      <span className="words">
        <strong className="two-lines">
          <UserText>{name}</UserText>
        </strong>
        {owner === null ? null : (
          <small>
            <UserText>{owner}</UserText>
          </small>
        )}
        <DueNote due={nextStepOn} />
      </span>
      <span className="facts">
        <span className="pill">{terms.stage(stage)}</span>
      </span>
    </>
  );
}
