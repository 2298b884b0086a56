import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Leaving } from '../../core/network/study/study.ts';
import { formatList } from '../../i18n/format.ts';
import { useTerms } from '../parts/useTerms.ts';

/** What an organisation is the last one listed for, "the topic x and the region y"; null where it is for nothing. */
export function useLastOf(): (leaving: Leaving) => string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  return ({ sectors, topics, regions }) => {
    const what = [
      ...sectors.map((sector) => t('network:cutOff.sector', { name: terms.sectorLong(sector) })),
      ...topics.map((topic) => t('network:cutOff.topic', { name: topic })),
      ...regions.map((region) => t('network:cutOff.region', { name: terms.filterValue('regions', region) })),
    ];
    return what.length === 0 ? null : formatList(language, what);
  };
}
