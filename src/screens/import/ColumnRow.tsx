import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import { type ColumnUse, type Field, fieldsOf, listFields } from '../../core/import/fields.ts';
import type { ColumnReading, TableReading } from '../../core/import/reading.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { UserText } from '../parts/UserText.tsx';
import { columnUseWord } from './importWords.ts';

interface Props {
  readonly table: TableReading;
  readonly column: ColumnReading;
}

const privateFields: readonly string[] = [
  'influence',
  'interest',
  'alignment',
  'notes',
  'owner',
  'contact',
  'nextStep',
];

const separators = { default: undefined, comma: ',', slash: '/', newline: '\n' } as const;
type Separator = keyof typeof separators;

/** One column: its title and sample values, what it becomes, and how sure that is. */
export function ColumnRow({ table, column }: Props) {
  const { t } = useTranslation();
  const { role } = table;
  const uses: readonly ColumnUse[] = [...fieldsOf(role), 'extra', 'ignore'];
  const isPrivate = role === 'organizations' && privateFields.includes(column.field);
  return (
    <tr>
      <td>
        <UserText className="strong">{column.title}</UserText>
        <Samples samples={column.samples} />
      </td>
      <td>
        <div className="column-use">
          <SelectField<ColumnUse>
            label={t('import:match.field', { name: column.title })}
            labelShown={false}
            value={column.field}
            options={uses.map((value) => ({ value, label: columnUseWord(t, role, value) }))}
            onChange={(use) => chooseUse(table, column, use)}
          />
          <Mark column={column} />
          {isPrivate ? (
            <span className="pill">
              <Lock className="icon small" aria-hidden="true" />
              {t('import:match.private')}
            </span>
          ) : null}
          <Split table={table} column={column} />
        </div>
      </td>
    </tr>
  );
}

/** A field goes once: the column that had it before is kept as an extra field. */
function chooseUse(table: TableReading, column: ColumnReading, use: ColumnUse): void {
  const { columns = {} } = choiceFor(importSession.getState().choices, table.file);
  const single = use !== 'extra' && use !== 'ignore';
  const holders = single ? table.columns.filter(({ field, index }) => field === use && index !== column.index) : [];
  const freed = Object.fromEntries(holders.map(({ index }) => [String(index), 'extra' as const]));
  importSession.choose(table.file, { columns: { ...columns, ...freed, [String(column.index)]: use } });
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const { t } = useTranslation();
  if (samples.length === 0) return <p className="samples">{t('import:match.empty')}</p>;
  return (
    <p className="samples">
      <span className="visually-hidden">{t('import:match.samples')} </span>
      {samples.map((sample) => (
        <UserText key={sample}>{sample.slice(0, 80)}</UserText>
      ))}
    </p>
  );
}

function Mark({ column }: { readonly column: ColumnReading }) {
  const { t } = useTranslation();
  if (column.field === 'extra') return <span className="pill">{t('import:match.kept')}</span>;
  if (column.field === 'ignore') return <span className="pill">{t('import:match.left')}</span>;
  if (column.chosen) return <span className="pill ok">{t('import:match.chosen')}</span>;
  if (column.confidence === 'guess') return <span className="pill warn">{t('import:match.guess')}</span>;
  return <span className="pill ok">{t('import:match.certain')}</span>;
}

/** How several values in one cell are told apart, for fields that hold several. */
function Split({ table, column }: Props) {
  const { t } = useTranslation();
  const choices = useImportSession().choices;
  if (!(listFields as readonly string[]).includes(column.field)) return null;
  const field = column.field as Field;
  const { split = {} } = choiceFor(choices, table.file);
  const names = Object.keys(separators) as Separator[];
  const value = names.find((name) => separators[name] === split[field]) ?? 'default';
  const { [field]: _, ...others } = split;
  return (
    <SelectField<Separator>
      label={t('import:match.split', { name: column.title })}
      labelShown={false}
      value={value}
      options={names.map((name) => ({ value: name, label: t(`import:match.splitBy.${name}`) }))}
      onChange={(name) => {
        const separator = separators[name];
        importSession.choose(table.file, {
          split: separator === undefined ? others : { ...others, [field]: separator },
        });
      }}
    />
  );
}
