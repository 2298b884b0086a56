import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { knownDelimiters } from '../../core/import/delimiter.ts';
import { type Encoding, encodings } from '../../core/import/encoding.ts';
import type { TableRole } from '../../core/import/fields.ts';
import type { TableReading } from '../../core/import/reading.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { delimiterWord } from './importWords.ts';

const roles: readonly TableRole[] = ['organizations', 'ties', 'ignore'];

/** What can be changed about the reading of one file. Every change is seen at once in its first rows. */
export function ReadControls({ table }: { readonly table: TableReading }) {
  const { t } = useTranslation();
  const { file, encoding, delimiter, headerRow, role } = table;
  const rows = [...new Set([headerRow, 0, 1, 2, 3, 4, 5])].sort((a, b) => a - b);
  const delimiters = [...new Set([...knownDelimiters, delimiter])];
  const roleOptions = role === 'unknown' ? [...roles, role] : roles;
  return (
    <div className="read-controls">
      <SelectField<TableRole>
        label={t('import:read.role')}
        value={role}
        options={roleOptions.map((value) => ({ value, label: t(`import:role.${value}`) }))}
        onChange={(shape) => importSession.choose(file, { shape, columns: {} })}
      />
      <SelectField<string>
        label={t('import:read.headerRow')}
        value={String(headerRow)}
        options={rows.map((row) => ({
          value: String(row),
          label: row === 0 ? t('import:read.noHeader') : String(row),
        }))}
        onChange={(row) => importSession.choose(file, { headerRow: Number(row), columns: {} })}
      />
      <SelectField<string>
        label={t('import:read.delimiter')}
        value={delimiter}
        options={delimiters.map((value) => ({ value, label: delimiterWord(t, value) }))}
        onChange={(value) => importSession.choose(file, { delimiter: value, columns: {} })}
      />
      <SelectField<Encoding>
        label={t('import:read.encoding')}
        value={encoding}
        options={encodings.map((value) => ({ value, label: t(`import:encoding.${value}`) }))}
        onChange={(value) => importSession.choose(file, { encoding: value })}
      />
    </div>
  );
}
