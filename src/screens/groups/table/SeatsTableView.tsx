import '../../../styles/records.css';
import '../../../styles/tables.css';
import '../../../styles/seatsTable.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { importedId } from '../../../core/network/importedId.ts';
import { hasSeat, type SeatRow, seatRows } from '../../../core/view/groups/seatRows.ts';
import { NothingLeft } from '../../parts/table/NothingLeft.tsx';
import { TableView } from '../../parts/table/TableView.tsx';
import type { Sort } from '../../parts/table/tableColumn.ts';
import { GroupSheetButton } from '../sheet/GroupSheetButton.tsx';
import { NobodySeated } from './NobodySeated.tsx';
import { OverlapCard } from './OverlapCard.tsx';
import { SeatCards } from './SeatCards.tsx';
import { SeatsHead } from './SeatsHead.tsx';
import { useSeatColumns } from './useSeatColumns.tsx';
import { useSeatRows } from './useSeatRows.ts';
import { WhoIsListed } from './WhoIsListed.tsx';

/** Organisations × groups with a box for each seat; above it who sits in several groups. */
export function SeatsTableView() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const filter = useView((view) => view.filter);
  const selected = useView((view) => view.selection);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'seats', direction: 'descending' });
  const isAnybodySeated = useMemo(() => seatRows(fieldMap).some(hasSeat), [fieldMap]);
  // Where nobody has a seat yet, everyone is who there is to seat.
  const [everyone, setEveryone] = useState(!isAnybodySeated);
  const groups = useMemo(() => groupsOf(fieldMap), [fieldMap]);
  const columns = useSeatColumns(groups);
  const key = JSON.stringify([search, sort, filter, everyone]);
  const rows = useSeatRows(columns, { search, sort, everyone, key });
  return (
    <div className="table-screen seats-screen">
      <SeatsHead />
      <OverlapCard groups={groups} />
      <TableView
        label={t('groupPicture:table.label')}
        rows={rows}
        total={fieldMap.organizations.length}
        columns={columns}
        keyOf={rowKey}
        nameOf={({ organization }) => organization.name}
        codeOf={rowCode}
        sort={sort}
        onSort={setSort}
        selected={selected}
        onSelect={(id) => viewStore.select(id as OrganizationId | null)}
        search={search}
        onSearch={setSearch}
        filters={<WhoIsListed everyone={everyone} onChange={setEveryone} />}
        hint={t('groupPicture:table.hint')}
        keysHelp={t('groupPicture:table.keys')}
        shownKey={key}
        actions={<GroupSheetButton />}
        nothing={
          everyone || isAnybodySeated ? (
            <NothingLeft total={fieldMap.organizations.length} onClear={() => setSearch('')} />
          ) : (
            <NobodySeated onEveryone={() => setEveryone(true)} />
          )
        }
        cards={<SeatCards label={t('groupPicture:table.label')} rows={rows} groups={groups} shownKey={key} />}
      />
    </div>
  );
}

function rowKey({ organization }: SeatRow): string {
  return organization.id;
}

function rowCode({ organization }: SeatRow): string {
  return importedId(organization);
}
