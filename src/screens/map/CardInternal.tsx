import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';

/** Ratings by staff, and that they stay inside. */
export function CardInternal({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const value = (rating: number) => formatNumber(language, rating, Number.isInteger(rating) ? 0 : 1);
  const { influence, interest, alignment } = organization;
  const ratings = [
    ...(influence === null ? [] : [t('card:influence', { value: value(influence) })]),
    ...(interest === null ? [] : [t('card:interest', { value: value(interest) })]),
    ...(alignment === null ? [] : [t('card:alignment', { value: value(alignment) })]),
  ];
  if (ratings.length === 0) return null;
  return (
    <p className="org-card-part org-card-internal">
      <Lock className="icon small" aria-hidden="true" />
      <span>{t('card:internal', { list: formatList(language, ratings) })}</span>
    </p>
  );
}
