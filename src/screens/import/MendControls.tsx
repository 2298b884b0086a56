import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import type { Dialect } from '../../core/import/sourceTable.ts';
import { type Quotes, quotations } from '../../core/import/text/splitRows.ts';
import { SelectField } from '../parts/SelectField.tsx';

interface Props {
  readonly file: string;
  readonly dialect: Dialect;
}

const mends = ['repair', 'reverseHebrew'] as const;

/** For text that is unusual: how its quotation marks are read, and whether what was garbled is put right. */
export function MendControls({ file, dialect }: Props) {
  const { t } = useTranslation();
  const { quotes, otherQuotes } = dialect;
  return (
    <>
      {otherQuotes.length === 0 && quotes === 'standard' ? null : (
        <SelectField<Quotes>
          label={t('import:read.quotes')}
          value={quotes}
          options={quotations.map((value) => ({ value, label: t(`import:quotes.${value}`) }))}
          onChange={(value) => importSession.choose(file, { quotes: value, columns: {}, edits: {} })}
        />
      )}
      {mends.map((mend) => {
        const state = dialect[mend];
        if (state === null) return null;
        return (
          <SelectField<'yes' | 'no'>
            key={mend}
            label={t(`import:read.${mend}`)}
            value={state.on ? 'yes' : 'no'}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`terms:${value}`) }))}
            onChange={(value) => importSession.choose(file, { [mend]: value === 'yes' })}
          />
        );
      })}
    </>
  );
}
