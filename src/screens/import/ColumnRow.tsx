import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import { type ColumnUse, type Field, fieldsOf, listFields, rowsAreOrganizations } from '../../core/import/fields.ts';
import type { ColumnReading, TablePreview } from '../../core/import/reading.ts';
import { ColumnName } from '../parts/ColumnName.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { chooseUse } from './chooseUse.ts';
import { columnUseWord } from './importWords.ts';
import { SplitAtCommas } from './SplitAtCommas.tsx';
import { TextList } from './TextList.tsx';
import { useCellText } from './useCellText.ts';

interface Props {
  readonly table: TablePreview;
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
  'nextStepOn',
  'cost',
  'doNotContact',
];

const separators = { default: undefined, comma: ',', slash: '/', newline: '\n' } as const;
type Separator = keyof typeof separators;

/** One column: its title and sample values, what it becomes, and how sure that is. */
export function ColumnRow({ table, column, open }: Props & { readonly open: boolean }) {
  const { t } = useTranslation();
  const { role } = table;
  const uses: readonly ColumnUse[] = ['extra', 'ignore', ...fieldsOf(role)];
  const shown = useCellText(table);
  const isPrivate = column.field === 'extra' || (rowsAreOrganizations(role) && privateFields.includes(column.field));
  return (
    <tr>
      <td>
        <ColumnName className="strong">{column.title}</ColumnName>
        <Samples samples={column.samples.map(shown)} />
      </td>
      <td>
        <div className="column-use">
          <SelectField<ColumnUse>
            label={t('import:match.field', { name: column.title })}
            labelShown={false}
            className="use-select"
            value={column.field}
            options={uses.map((value) => ({ value, label: columnUseWord(t, role, value) }))}
            onChange={(use) => chooseUse(table, column, use)}
          />
          <Mark column={column} open={open} />
          {isPrivate ? (
            <span className="pill">
              <Lock className="icon use-lock" aria-hidden="true" />
              {t('import:match.private')}
            </span>
          ) : null}
          <Split table={table} column={column} />
        </div>
      </td>
    </tr>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const { t } = useTranslation();
  if (samples.length === 0) return <p className="samples">{t('import:match.empty')}</p>;
  return (
    <p className="samples">
      <span className="visually-hidden">{t('import:match.samples')} </span>
      <TextList texts={samples.map((sample) => sample.slice(0, 80))} />
    </p>
  );
}

function Mark({ column, open }: { readonly column: ColumnReading; readonly open: boolean }) {
  const { t } = useTranslation();
  if (column.field === 'extra') return <span className="pill">{t('import:match.kept')}</span>;
  if (column.field === 'ignore') return <span className="pill">{t('import:match.left')}</span>;
  if (column.chosen) return <span className="pill ok">{t('import:match.chosen')}</span>;
  if (open || column.confidence === 'guess') return <span className="pill warn">{t('import:match.guess')}</span>;
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
  const taken = split[field] ?? column.split;
  const value = names.find((name) => separators[name] === taken) ?? 'default';
  const { [field]: _, ...others } = split;
  const kept = table.commas.get(column.index) ?? null;
  return (
    <>
      <SelectField<Separator>
        label={t('import:match.split', { name: column.title })}
        labelShown={false}
        value={value}
        options={names.map((name) => ({ value: name, label: t(`import:match.splitBy.${name}`) }))}
        onChange={(name) => {
          // Where commas are guessed, the usual separators have to be said.
          const separator = separators[name] ?? (column.split === undefined ? undefined : '|');
          importSession.choose(table.file, {
            split: separator === undefined ? others : { ...others, [field]: separator },
          });
        }}
      />
      {kept === null ? null : <SplitAtCommas file={table.file} field={field} />}
    </>
  );
}
