import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatedGroup } from '../../../core/groups/groupsOf.ts';
import { isIn } from '../../../core/groups/groupsOf.ts';
import type { SeatRow } from '../../../core/view/groups/seatRows.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { TextCell } from '../../parts/table/cells.tsx';
import type { TableColumn } from '../../parts/table/tableColumn.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { SeatCheckbox } from './SeatCheckbox.tsx';
import { SeatsOfMost } from './SeatsOfMost.tsx';

/** Name, a column for each group, then how many seats, sector and stage. */
export function useSeatColumns(groups: readonly SeatedGroup[]): readonly TableColumn<SeatRow>[] {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const nameOf = useGroupName();
  return useMemo(() => {
    const name: TableColumn<SeatRow> = {
      key: 'name',
      title: t('groupPicture:table.name'),
      width: 280,
      sticky: true,
      rowHeader: true,
      sortValue: ({ organization }) => organization.name,
      render: ({ organization }) => (
        <span className="seat-name">
          <SectorMark mark={markOf(organization.sector)} />
          <TextCell text={organization.name} />
        </span>
      ),
    };
    const ofGroups = groups.map(
      (group, at): TableColumn<SeatRow> => ({
        key: `group ${at}`,
        title: nameOf(group.name),
        width: nameOf(group.name).length > 24 ? 156 : 128,
        pressable: true,
        firstDirection: 'descending',
        sortValue: ({ organization }) => Number(isIn(organization, group.name)),
        render: ({ organization }, inOrder) => (
          <SeatCheckbox organization={organization} group={group} inOrder={inOrder} />
        ),
      }),
    );
    return [name, ...ofGroups, ...factColumns(t, terms)];
  }, [t, terms, markOf, nameOf, groups]);
}

function factColumns(
  t: ReturnType<typeof useTranslation>['t'],
  terms: ReturnType<typeof useTerms>,
): readonly TableColumn<SeatRow>[] {
  return [
    {
      key: 'seats',
      title: t('groupPicture:table.seats'),
      width: 104,
      firstDirection: 'descending',
      sortValue: ({ groups }) => groups.length,
      render: (row) => <SeatsOfMost row={row} />,
    },
    {
      key: 'sector',
      title: t('groupPicture:sheet.sector'),
      width: 120,
      sortValue: ({ organization }) => terms.sector(organization.sector),
      render: ({ organization }) => <TextCell text={terms.sector(organization.sector)} />,
    },
    {
      key: 'stage',
      title: t('groupPicture:table.stage'),
      width: 168,
      private: true,
      sortValue: ({ organization }) => (organization.stage === null ? null : terms.stage(organization.stage)),
      render: ({ organization }) => (
        <TextCell text={organization.stage === null ? null : terms.stage(organization.stage)} />
      ),
    },
  ];
}
