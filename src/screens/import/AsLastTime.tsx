import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { titlesOf } from '../../app/importMemory.ts';
import { importSession } from '../../app/importSession.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { forgetImportAnswers } from '../../storage/importAnswers.ts';
import { Button } from '../parts/Button.tsx';

/** That a table was answered as another time, and the way to have it read as if for the first time. */
export function AsLastTime({ table }: { readonly table: TablePreview }) {
  const { t } = useTranslation();
  const { recalled } = useImportSession();
  if (recalled[table.file] !== 'answered') return null;
  function forget(): void {
    forgetImportAnswers(titlesOf(table));
    importSession.forget(table.file);
  }
  return (
    <p className="as-last-time">
      <History className="icon small" aria-hidden="true" />
      <span>{t('import:lastTime.text')}</span>
      <Button small label={t('import:lastTime.forgetFile', { name: table.file })} onPress={forget}>
        {t('import:lastTime.forget')}
      </Button>
    </p>
  );
}
