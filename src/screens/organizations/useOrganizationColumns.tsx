import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { compareSectors } from '../../core/model/sector.ts';
import { stages } from '../../core/model/stage.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { NumberCell, OpenCell, TextCell } from '../parts/table/cells.tsx';
import type { ChoiceOption, SortValue, TableColumn } from '../parts/table/tableColumn.ts';
import { useTerms } from '../parts/useTerms.ts';
import { sectorsToChoose } from './knownValues.ts';
import { AnswerCell, ListCell, NameCell, PathsCell, PillCell, RegionsCell, SectorCell } from './organizationCells.tsx';
import { answerValue, notKnown, organizationEdits } from './organizationEdits.ts';
import type { OrganizationRow } from './organizationRows.ts';

type Column = TableColumn<OrganizationRow>;

/** The columns of the table of organisations, in the language of the screen. */
export function useOrganizationColumns(onOpen: (row: OrganizationRow) => void): readonly Column[] {
  const { t } = useTranslation();
  const terms = useTerms();
  const fieldMap = useFieldMap();

  return useMemo(() => {
    const title = (key: string) => t(`organizations:field.${key}`);
    const edits = organizationEdits(fieldMap, ({ key, ...values }) => t(`organizations:problem.${key}`, values));
    const sectors = sectorsToChoose(fieldMap.organizations);
    const sectorOptions: ChoiceOption[] = [...sectors, null].map((sector) => ({
      value: sector ?? notKnown,
      label: terms.sector(sector),
      mark: <SectorMark sector={sector} sectors={sectors} />,
    }));
    const stageOptions = [...stages, null].map((stage) => ({ value: stage ?? notKnown, label: terms.stage(stage) }));
    const answers = [true, false, null].map((answer) => ({
      value: answerValue(answer),
      label: answer === null ? t('terms:unknown') : t(`terms:${answer ? 'yes' : 'no'}`),
    }));
    const bySector = new Map([...sectors].sort(compareSectors).map((sector, rank) => [sector as string, rank]));

    const columns: Column[] = [
      {
        key: 'open',
        title: t('organizations:open'),
        width: 44,
        sticky: true,
        render: (row, inOrder) => {
          const label = t('organizations:openNamed', { name: row.organization.name });
          return <OpenCell label={label} inOrder={inOrder} onPress={() => onOpen(row)} />;
        },
      },
      {
        ...text('name', 248, ({ organization }) => organization.name),
        sticky: true,
        rowHeader: true,
        render: ({ organization }) => <NameCell organization={organization} sectors={sectors} />,
      },
      {
        key: 'sector',
        title: title('sector'),
        width: 124,
        sortValue: ({ organization: { sector } }) => (sector === null ? null : (bySector.get(sector) ?? null)),
        edit: edits.sector(sectorOptions),
        render: ({ organization }) => <SectorCell sector={organization.sector} />,
      },
      list('topics', 204, ({ organization }) => <ListCell values={organization.topics} />),
      list('regions', 148, ({ organization }) => <RegionsCell organization={organization} />),
      {
        key: 'stage',
        title: title('stage'),
        width: 176,
        sortValue: ({ organization: { stage } }) => (stage === null ? null : stages.indexOf(stage)),
        edit: edits.stage(stageOptions),
        render: ({ organization }) => (
          <PillCell text={organization.stage === null ? null : terms.stage(organization.stage)} />
        ),
      },
      {
        key: 'partners',
        title: t('metrics:degree.column'),
        width: 96,
        numeric: true,
        firstDirection: 'descending',
        sortValue: ({ partners }) => partners,
        render: ({ partners }) => <NumberCell value={partners} figure="degree" />,
      },
      {
        key: 'betweenness',
        title: t('metrics:betweenness.column'),
        width: 116,
        numeric: true,
        firstDirection: 'descending',
        sortValue: ({ betweenness }) => betweenness?.value ?? null,
        render: ({ betweenness }) => <PathsCell ranked={betweenness} />,
      },
      {
        key: 'committee',
        title: title('committee'),
        width: 104,
        sortValue: ({ organization: { committee } }) => (committee === null ? null : Number(!committee)),
        edit: edits.answer('committee', answers),
        render: ({ organization }) => <AnswerCell answer={organization.committee} />,
      },
      list('workingGroups', 148, ({ organization }) => <ListCell values={organization.workingGroups} />),
      text('role', 132, ({ organization }) => organization.role),
      rating('influence'),
      rating('interest'),
    ];
    return columns;

    function text(key: 'name' | 'role', width: number, value: (row: OrganizationRow) => SortValue): Column {
      const render = (row: OrganizationRow) => <TextCell text={value(row) as string | null} />;
      return { key, title: title(key), width, sortValue: value, edit: edits.text(key), render };
    }

    function list(key: 'topics' | 'regions' | 'workingGroups', width: number, render: Column['render']): Column {
      const sortValue = ({ organization }: OrganizationRow) => organization[key].join(', ');
      return { key, title: title(key), width, sortValue, edit: edits.list(key), render };
    }

    function rating(key: 'influence' | 'interest'): Column {
      return {
        key,
        title: title(key),
        width: 108,
        numeric: true,
        private: true,
        firstDirection: 'descending',
        sortValue: ({ organization }) => organization[key],
        edit: edits.text(key),
        render: ({ organization }) => <NumberCell value={organization[key]} digits={2} />,
      };
    }
  }, [t, terms, fieldMap, onOpen]);
}
