import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { chosenRoles, type TableRole } from '../../core/import/fields.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import type { Dialect } from '../../core/import/sourceTable.ts';
import { knownDelimiters } from '../../core/import/text/delimiter.ts';
import { type Encoding, encodings } from '../../core/import/text/encoding.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { delimiterWord } from './importWords.ts';
import { MendControls } from './MendControls.tsx';
import { SheetControls } from './SheetControls.tsx';

/** What can be changed about the reading of one file. Every change is seen at once in its first rows. */
export function ReadControls({ table }: { readonly table: TablePreview }) {
  const { t } = useTranslation();
  const { file, dialect, headerRow, role } = table;
  const rows = [...new Set([headerRow, 0, 1, 2, 3, 4, 5])].sort((a, b) => a - b);
  const roleOptions = role === 'unknown' ? [...chosenRoles, role] : chosenRoles;
  return (
    <div className="read-controls">
      <SelectField<TableRole>
        label={t('import:read.role')}
        value={role}
        options={roleOptions.map((value) => ({ value, label: t(`import:role.${value}`) }))}
        onChange={(shape) => importSession.choose(file, { shape, columns: {} })}
      />
      {role === 'ignore' ? null : (
        <SelectField<string>
          label={t('import:read.headerRow')}
          value={String(headerRow)}
          options={rows.map((row) => ({
            value: String(row),
            label: row === 0 ? t('import:read.noHeader') : String(row),
          }))}
          onChange={(row) => importSession.choose(file, { headerRow: Number(row), columns: {} })}
        />
      )}
      {role === 'ignore' ? null : <SheetControls table={table} />}
      {dialect === null || role === 'ignore' ? null : <DialectControls file={file} dialect={dialect} />}
    </div>
  );
}

/** For text: in which letters it is written, and what stands between its cells. */
function DialectControls({ file, dialect }: { readonly file: string; readonly dialect: Dialect }) {
  const { t } = useTranslation();
  const delimiters = [...new Set([...knownDelimiters, dialect.delimiter])];
  return (
    <>
      <SelectField<string>
        label={t('import:read.delimiter')}
        value={dialect.delimiter}
        options={delimiters.map((value) => ({ value, label: delimiterWord(t, value) }))}
        onChange={(value) => importSession.choose(file, { delimiter: value, columns: {}, edits: {} })}
      />
      <SelectField<Encoding>
        label={t('import:read.encoding')}
        value={dialect.encoding}
        options={encodings.map((value) => ({ value, label: t(`import:encoding.${value}`) }))}
        onChange={(value) => importSession.choose(file, { encoding: value })}
      />
      <MendControls file={file} dialect={dialect} />
    </>
  );
}
