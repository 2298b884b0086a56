import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';

/** One number before and after; null where there is none. */
export function FromTo({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <span className="what-if-from-to">
      <span data-figure="before">
        <span className="visually-hidden">{t('whatIf:result.before')}: </span>
        <Figure>{formatNumber(language, before)}</Figure>
      </span>
      <ArrowRight className="icon small turns" aria-hidden="true" />
      <strong data-figure="after">
        <span className="visually-hidden">{t('whatIf:result.after')}: </span>
        <Figure>{formatNumber(language, after)}</Figure>
      </strong>
    </span>
  );
}
