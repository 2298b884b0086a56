import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { PlanPreview } from '../../core/import/preview/importPreview.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { amountWords } from './importWords.ts';

interface Props {
  readonly table: TablePreview;
  readonly plan: PlanPreview | null;
}

/** What becomes of the rows of a table, in a sentence, and what it would add in numbers. */
export function WhatItBrings({ table, plan }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { role, file } = table;
  if (role === 'unknown' || role === 'ignore') return null;
  const amount = plan?.brings.get(file) ?? { organizations: 0, ties: 0, people: 0 };
  const brings = plan === null ? null : amountWords(t, language, amount.organizations, amount.ties, amount.people);
  return (
    <p className="brings">
      {t(`import:does.${role}`)}{' '}
      {brings === null ? null : (
        <strong>
          {t('import:brings', { what: brings, count: amount.organizations + amount.ties + amount.people })}
        </strong>
      )}
    </p>
  );
}
