import { useTranslation } from 'react-i18next';
import type { ReadingPreview } from '../../core/import/reading.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { MatchCard } from './MatchCard.tsx';
import { openFirst } from './openFirst.ts';

interface Props {
  readonly reading: ReadingPreview;
  readonly first: readonly string[];
}

/** Which column is which field, file by file. */
export function MatchStep({ reading, first }: Props) {
  const { t } = useTranslation();
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
