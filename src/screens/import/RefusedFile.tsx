import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import { importSession } from '../../app/importSession.ts';
import type { Issue } from '../../core/model/issue.ts';
import { Button } from '../parts/Button.tsx';
import { FileName } from '../parts/FileName.tsx';
import { issueValues } from './issueValues.ts';

/** A file that could not be read: why, and what to do. */
export function RefusedFile({ refusal }: { readonly refusal: Issue }) {
  const { t } = useTranslation();
  const { code, file } = refusal;
  const values = issueValues(refusal);
  return (
    <section className="card refused-file" role="alert">
      <CircleAlert className="icon refused-icon" aria-hidden="true" />
      <div>
        <p className="refused-name">
          {file === null ? null : <FileName>{file}</FileName>}{' '}
          <span className="pill gap">{t('import:read.refused')}</span>
        </p>
        <h2 className="import-title">{t(`issues:${code}.title`, values)}</h2>
        <p>{t(`issues:${code}.fix`, values)}</p>
        {file === null ? null : (
          <p className="refused-actions">
            {code === 'unclosedQuote' ? (
              <Button small onPress={() => importSession.choose(file, { quotes: 'plain' })}>
                {t('import:read.plainQuotes')}
              </Button>
            ) : null}
            <Button small onPress={() => importStore.remove(file)}>
              {t('import:file.remove', { name: file })}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
