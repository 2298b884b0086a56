import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { TableReading } from '../../core/import/reading.ts';
import { amountWords } from './importWords.ts';

interface Props {
  readonly table: TableReading;
  readonly plan: ImportPlan | null;
}

/** What becomes of the rows of a table, in a sentence, and what it would add in numbers. */
export function WhatItBrings({ table, plan }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { role, file } = table;
  if (role === 'unknown' || role === 'ignore') return null;
  const ofTable = ({ origin }: { readonly origin: { readonly file: string } | null }) => origin?.file === file;
  const brings =
    plan === null
      ? null
      : amountWords(t, language, plan.organizations.filter(ofTable).length, plan.ties.filter(ofTable).length);
  return (
    <p className="brings">
      {t(`import:does.${role}`)} {brings === null ? null : <strong>{t('import:brings', { what: brings })}</strong>}
    </p>
  );
}
