import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { TableReading } from '../../core/import/reading.ts';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly table: Pick<TableReading, 'file' | 'hiddenRows' | 'hiddenColumns' | 'stacked'>;
}

const hidden = ['hiddenRows', 'hiddenColumns'] as const;
const apart = ['apart', 'one'] as const;

/** For a sheet that hides something, or under whose rows another table seems to begin: what of that is read, and how. */
export function SheetControls({ table }: Props) {
  const { t } = useTranslation();
  const { choices } = useImportSession();
  const { file, stacked } = table;
  const choice = choiceFor(choices, file);
  return (
    <>
      {hidden.map((what) => {
        const count = table[what];
        if (count === undefined) return null;
        return (
          <SelectField<'yes' | 'no'>
            key={what}
            label={t(`import:read.${what}`, { count })}
            value={choice[what] === false ? 'no' : 'yes'}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`terms:${value}`) }))}
            onChange={(value) => importSession.choose(file, { [what]: value === 'yes' })}
          />
        );
      })}
      {stacked === undefined ? null : (
        <SelectField<(typeof apart)[number]>
          label={t('import:read.stacked')}
          value={choice.oneTable === true ? 'one' : 'apart'}
          options={apart.map((value) => ({ value, label: t(`import:read.stackedAs.${value}`, { count: stacked }) }))}
          onChange={(value) => importSession.choose(file, { oneTable: value === 'one' })}
        />
      )}
    </>
  );
}
