import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../../app/hooks.ts';
import { collatorOf } from '../../../../i18n/format.ts';
import { RelevanceGrid } from './RelevanceGrid.tsx';
import { RelevanceStart } from './RelevanceStart.tsx';
import { topicsToDecide } from './topicsToDecide.ts';

/** Which sectors matter to which topic, as people decide it; a topic that nobody decided stays open. */
export function RelevanceTab() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const topics = topicsToDecide(fieldMap).toSorted(collatorOf(language).compare);
  const decided = new Set(fieldMap.relevance.map(({ topic }) => topic));
  const open = topics.filter((topic) => !decided.has(topic));
  if (topics.length === 0) return <p className="secondary">{t('targets:relevance.noTopics')}</p>;
  return (
    <>
      <p className="secondary">{t('targets:relevance.lead')}</p>
      <p className="relevance-open" data-open={open.length} aria-live="polite">
        {open.length === 0 ? t('targets:relevance.allDecided') : t('targets:relevance.open', { count: open.length })}
      </p>
      <RelevanceStart open={open} />
      <RelevanceGrid topics={topics} />
    </>
  );
}
