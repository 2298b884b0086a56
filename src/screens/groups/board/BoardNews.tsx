import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GroupHealth } from '../../../core/groups/health/health.ts';
import { formatList } from '../../../i18n/format.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { type HealthNews, healthNews } from './healthNews.ts';
import type { BoardGroup } from './useBoard.ts';

/** Says to screen readers what a step has changed in how the groups stand. */
export function BoardNews({ groups }: { readonly groups: readonly BoardGroup[] }) {
  const [news, setNews] = useState<readonly HealthNews[]>([]);
  const before = useRef<readonly GroupHealth[]>(groups.map(({ health }) => health));
  const words = useNewsWords();
  useEffect(() => {
    const now = groups.map(({ health }) => health);
    const found = healthNews(before.current, now);
    before.current = now;
    if (found.length > 0) setNews(found);
  }, [groups]);
  return (
    <p className="visually-hidden" role="status" data-figure="health-news">
      {news.map(words).join(' ')}
    </p>
  );
}

function useNewsWords(): (news: HealthNews) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  const title = useGroupName();
  const { language } = useLanguage();
  return (news) => {
    if ('groups' in news) {
      const groups = formatList(language, news.groups.map(title));
      return t(`groups:news.${news.code}`, { groups, count: news.groups.length });
    }
    const group = title(news.group);
    if (news.code === 'points') return t('groups:news.points', { group, count: news.count });
    return t(`groups:news.${news.code}`, { group, sector: terms.sectorLong(news.sector) });
  };
}
