import type { useTranslation } from 'react-i18next';
import type { Organization } from '../../core/model/organization.ts';
import { lastDayOf } from '../../core/recruitment/tracker/dueDay.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { NumberCell, TextCell } from '../parts/table/cells.tsx';
import type { TableColumn } from '../parts/table/tableColumn.ts';
import { AnswerCell } from './organizationCells.tsx';
import { answerValue, notKnown, type OrganizationEdits } from './organizationEdits.ts';
import type { OrganizationRow } from './organizationRows.ts';

type Column = TableColumn<OrganizationRow>;

interface Words {
  readonly t: ReturnType<typeof useTranslation>['t'];
  readonly language: Language;
  readonly edits: OrganizationEdits;
  readonly organizations: readonly Organization[];
}

/** Who keeps in touch, what comes next and by when. */
export function nextStepColumns(words: Pick<Words, 't' | 'language' | 'edits'>): readonly [Column, Column, Column] {
  return [lineColumn(words, 'owner', 132), lineColumn(words, 'nextStep', 188), dayColumn(words)];
}

/** Who keeps in touch and what comes next; how much it takes, and how many seats. What nobody has of any is not there. */
export function contactColumns(words: Words): readonly Column[] {
  const columns = [
    ...nextStepColumns(words),
    numberColumn(words, 'cost'),
    numberColumn(words, 'capacity'),
    answerColumn(words, 'available'),
    answerColumn(words, 'doNotContact'),
  ];
  return columns.filter(({ key }) => words.organizations.some((one) => one[key as keyof Organization] !== null));
}

function lineColumn({ t, edits }: Pick<Words, 't' | 'edits'>, key: 'owner' | 'nextStep', width: number): Column {
  return {
    key,
    title: t(`organizations:field.${key}`),
    width,
    private: true,
    sortValue: ({ organization }) => organization[key],
    edit: edits.text(key),
    render: ({ organization }) => <TextCell text={organization[key]} />,
  };
}

function dayColumn({ t, language, edits }: Pick<Words, 't' | 'language' | 'edits'>): Column {
  return {
    key: 'nextStepOn',
    title: t('organizations:field.nextStepOn'),
    width: 132,
    private: true,
    sortValue: ({ organization }) => lastDayOf(organization.nextStepOn),
    edit: edits.text('nextStepOn'),
    render: ({ organization: { nextStepOn } }) => (
      <TextCell text={nextStepOn === null ? null : formatMoment(language, nextStepOn)} />
    ),
  };
}

function numberColumn({ t, edits }: Words, key: 'cost' | 'capacity'): Column {
  return {
    key,
    title: t(`organizations:field.${key}`),
    width: 108,
    numeric: true,
    private: key === 'cost',
    sortValue: ({ organization }) => organization[key],
    edit: edits.text(key),
    render: ({ organization }) => <NumberCell value={organization[key]} digits={2} />,
  };
}

function answerColumn({ t, edits }: Words, key: 'available' | 'doNotContact'): Column {
  const options = [true, false, null].map((answer) => ({
    value: answerValue(answer),
    label: answerValue(answer) === notKnown ? t('terms:unknown') : t(`terms:${answer ? 'yes' : 'no'}`),
  }));
  return {
    key,
    title: t(`organizations:field.${key}`),
    width: 116,
    private: key === 'doNotContact',
    sortValue: ({ organization }) => (organization[key] === null ? null : Number(!organization[key])),
    edit: edits.answer(key, options),
    render: ({ organization }) => <AnswerCell answer={organization[key]} />,
  };
}
