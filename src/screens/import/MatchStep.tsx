import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingPreview } from '../../core/import/reading.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { MatchCard } from './MatchCard.tsx';
import { openFiles, openFirst } from './openFirst.ts';

/** Which column is which field, file by file. */
export function MatchStep({ reading }: { readonly reading: ReadingPreview }) {
  const { t } = useTranslation();
  const [first] = useState(() => openFiles(reading));
  const tables = openFirst(reading, first).filter(({ table: { role } }) => role !== 'unknown' && role !== 'ignore');
  return (
    <>
      <PageHead title={t('import:match.title')} lead={t('import:match.lead')} />
      <div className="import-body import-column">
        {tables.length === 0 ? <p className="callout warn">{t('import:match.nothing')}</p> : null}
        {tables.map(({ table, questions }) => (
          <MatchCard key={table.file} table={table} questions={questions} />
        ))}
      </div>
    </>
  );
}
