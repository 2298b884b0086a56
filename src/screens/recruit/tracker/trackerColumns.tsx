import type { useTranslation } from 'react-i18next';
import type { OrganizationRow } from '../../organizations/organizationRows.ts';
import { NumberCell, Unknown } from '../../parts/table/cells.tsx';
import type { TableColumn } from '../../parts/table/tableColumn.ts';
import { DueNote } from './DueNote.tsx';

export interface TrackerRow extends OrganizationRow {
  /** For how many weeks it has been in its stage; null where that is not known. */
  readonly weeks: number | null;
}

export function weeksColumn(t: ReturnType<typeof useTranslation>['t']): TableColumn<TrackerRow> {
  return {
    key: 'weeks',
    title: t('tracker:weeksTitle'),
    width: 104,
    numeric: true,
    private: true,
    firstDirection: 'descending',
    sortValue: ({ weeks }) => weeks,
    render: ({ weeks }) => <NumberCell value={weeks} />,
  };
}

/** The column of the day, which says what is overdue. */
export function withDueNote(column: TableColumn<OrganizationRow>): TableColumn<OrganizationRow> {
  return {
    ...column,
    width: 176,
    render: ({ organization: { nextStepOn } }) => (nextStepOn === null ? <Unknown /> : <DueNote due={nextStepOn} />),
  };
}
