import type { useTranslation } from 'react-i18next';
import { compareSectors, type Sector } from '../../core/model/sector.ts';
import { stages } from '../../core/model/stage.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { NumberCell, OpenCell, TextCell } from '../parts/table/cells.tsx';
import type { ChoiceOption, TableColumn } from '../parts/table/tableColumn.ts';
import type { Terms } from '../parts/useTerms.ts';
import { AnswerCell, ListCell, NameCell, PathsCell, PillCell, RegionsCell, SectorCell } from './organizationCells.tsx';
import { answerValue, notKnown, type OrganizationEdits } from './organizationEdits.ts';
import type { OrganizationRow } from './organizationRows.ts';

type Column = TableColumn<OrganizationRow>;

interface Words {
  readonly t: ReturnType<typeof useTranslation>['t'];
  readonly terms: Terms;
  readonly edits: OrganizationEdits;
  readonly sectors: readonly Sector[];
}

/** Opening the record, the name, the sector. */
export function identityColumns(words: Words, onOpen: (row: OrganizationRow) => void): readonly Column[] {
  const { t, edits, sectors } = words;
  return [
    {
      key: 'open',
      title: t('organizations:open'),
      width: 44,
      sticky: true,
      pressable: true,
      render(row, inOrder) {
        const label = t('organizations:openNamed', { name: row.organization.name });
        return <OpenCell label={label} inOrder={inOrder} onPress={() => onOpen(row)} />;
      },
    },
    {
      key: 'name',
      title: t('organizations:field.name'),
      width: 248,
      sticky: true,
      rowHeader: true,
      sortValue: ({ organization }) => organization.name,
      edit: edits.text('name'),
      render: ({ organization }) => <NameCell organization={organization} sectors={sectors} />,
    },
    sectorColumn(words),
  ];
}

function sectorColumn({ t, terms, edits, sectors }: Words): Column {
  const options: ChoiceOption[] = [...sectors, null].map((sector) => ({
    value: sector ?? notKnown,
    label: terms.sector(sector),
    mark: <SectorMark sector={sector} sectors={sectors} />,
  }));
  const rank = new Map<string, number>([...sectors].sort(compareSectors).map((sector, index) => [sector, index]));
  return {
    key: 'sector',
    title: t('organizations:field.sector'),
    width: 124,
    sortValue: ({ organization: { sector } }) => (sector === null ? null : (rank.get(sector) ?? null)),
    edit: edits.sector(options),
    render: ({ organization }) => <SectorCell sector={organization.sector} />,
  };
}

export function workColumns(words: Words): readonly Column[] {
  return [
    { ...listColumn(words, 'topics', 204), render: ({ organization }) => <ListCell values={organization.topics} /> },
    { ...listColumn(words, 'regions', 148), render: ({ organization }) => <RegionsCell organization={organization} /> },
  ];
}

export function stageColumn({ t, terms, edits }: Words): Column {
  const options = [...stages, null].map((stage) => ({ value: stage ?? notKnown, label: terms.stage(stage) }));
  return {
    key: 'stage',
    title: t('organizations:field.stage'),
    width: 176,
    sortValue: ({ organization: { stage } }) => (stage === null ? null : stages.indexOf(stage)),
    edit: edits.stage(options),
    render: ({ organization: { stage } }) => <PillCell text={stage === null ? null : terms.stage(stage)} />,
  };
}

/** Partners, and how many paths run through it. */
export function figureColumns({ t }: Words): readonly Column[] {
  return [
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
  ];
}

/** Its part in the initiative, and the ratings, which are private. */
export function roleColumns(words: Words): readonly Column[] {
  const { t, edits } = words;
  const answers = [true, false, null].map((answer) => ({
    value: answerValue(answer),
    label: answer === null ? t('terms:unknown') : t(`terms:${answer ? 'yes' : 'no'}`),
  }));
  return [
    {
      key: 'committee',
      title: t('organizations:field.committee'),
      width: 104,
      sortValue: ({ organization: { committee } }) => (committee === null ? null : Number(!committee)),
      edit: edits.answer('committee', answers),
      render: ({ organization }) => <AnswerCell answer={organization.committee} />,
    },
    {
      ...listColumn(words, 'workingGroups', 148),
      render: ({ organization }) => <ListCell values={organization.workingGroups} />,
    },
    {
      key: 'role',
      title: t('organizations:field.role'),
      width: 132,
      sortValue: ({ organization }) => organization.role,
      edit: edits.text('role'),
      render: ({ organization }) => <TextCell text={organization.role} />,
    },
    ratingColumn(words, 'influence'),
    ratingColumn(words, 'interest'),
  ];
}

function listColumn(
  { t, edits }: Words,
  key: 'topics' | 'regions' | 'workingGroups',
  width: number,
): Omit<Column, 'render'> {
  const sortValue = ({ organization }: OrganizationRow) => organization[key].join(', ');
  return { key, title: t(`organizations:field.${key}`), width, sortValue, edit: edits.list(key) };
}

function ratingColumn({ t, edits }: Words, key: 'influence' | 'interest'): Column {
  return {
    key,
    title: t(`organizations:field.${key}`),
    width: 108,
    numeric: true,
    private: true,
    firstDirection: 'descending',
    sortValue: ({ organization }) => organization[key],
    edit: edits.text(key),
    render: ({ organization }) => <NumberCell value={organization[key]} digits={2} />,
  };
}
