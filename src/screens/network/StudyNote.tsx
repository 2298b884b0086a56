import { useTranslation } from 'react-i18next';
import { useLanguage, useStudy } from '../../app/hooks.ts';
import type { StudyPart } from '../../core/network/study/study.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useStudyPart } from './useStudyPart.ts';

/** Of a part that is not there, or that is of before the last change: what is being done about it. Nothing where it is current. */
export function StudyNote({ part }: { readonly part: StudyPart }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { result, isBehind } = useStudyPart(part);
  const status = useStudy((state) => state.status);
  const share = useStudy((state) => (state.running === part ? state.share : null));
  if (result !== null && !isBehind) return null;
  const what = t(share !== null && status === 'running' ? 'network:study.running' : `network:study.part.${status}`, {
    share: formatPercent(language, share ?? 0),
  });
  return (
    <span className={isBehind ? 'pill warn' : 'pill'} data-study={part}>
      {isBehind ? t('network:study.behind', { what }) : what}
    </span>
  );
}
