import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { WhatIfFigures } from '../../core/network/whatIf/whatIfFigures.ts';
import { formatList } from '../../i18n/format.ts';
import { NameList } from '../parts/NameList.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { useTriable } from './useTriable.ts';

const namesShown = 20;

/** Who joins the main group and who falls off it, and of what an organisation that is left out was the last. */
export function GroupChanges({ figures: { reached, fallen, removed } }: { readonly figures: WhatIfFigures }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const { nameOf } = useTriable();
  const lost = removed.map(({ organization, sectors, topics, regions }) => ({
    organization,
    parts: [
      ...sectors.map((sector) => t('whatIf:lost.sector', { sector: terms.sector(sector) })),
      ...topics.map((topic) => t('whatIf:lost.topic', { topic })),
      ...regions.map((region) => t('whatIf:lost.region', { region })),
    ],
  }));
  return (
    <div className="what-if-groups">
      {reached.length === 0 ? null : (
        <p data-list="reached">
          <strong>{t('whatIf:groups.reached', { count: reached.length })}</strong>{' '}
          <NameList names={reached.map(nameOf)} most={namesShown} />
        </p>
      )}
      {fallen.length === 0 ? null : (
        <p data-list="fallen">
          <strong>{t('whatIf:groups.fallen', { count: fallen.length })}</strong>{' '}
          <NameList names={fallen.map(nameOf)} most={namesShown} />
        </p>
      )}
      {lost.map(({ organization, parts }) => (
        <p key={organization} data-list="lost">
          {parts.length === 0
            ? t('whatIf:lost.nothing', { name: nameOf(organization) })
            : t('whatIf:lost.text', { name: nameOf(organization), list: formatList(language, parts) })}
        </p>
      ))}
    </div>
  );
}
