import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { CommunityStudy } from '../../core/network/study/study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CommunityTable } from './CommunityTable.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Groups that work more with each other than expected, or that there are none that stand out. */
export function CommunitiesRow({ isWithout }: { readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { result } = useStudyPart('communities');
  const study = result?.value ?? null;
  const groups = study === null ? [] : study.groups.filter(({ length }) => length > 1);
  return (
    <FurtherRow
      name="communities"
      title={t('network:communities.title')}
      answer={
        <>
          {study === null
            ? null
            : t(study.clear ? 'network:communities.answer' : 'network:communities.unclear', {
                count: groups.length,
              })}{' '}
          {isWithout ? `${t('network:further.withBackbone')} ` : null}
          <StudyNote part="communities" />
        </>
      }
    >
      {study === null ? null : (
        <>
          {study.clear ? <CommunityTable study={study} groups={groups} /> : null}
          <p className="panel-note">
            {t(
              'network:communities.grounds',
              groundsOf(study, (value) => formatNumber(language, value, 2)),
            )}
          </p>
        </>
      )}
    </FurtherRow>
  );
}

function groundsOf(study: CommunityStudy, number: (value: number | null) => string) {
  return {
    modularity: number(study.modularity),
    mean: number(study.rewiredMean),
    highest: number(study.rewiredHighest),
    runs: study.runs,
    seed: String(study.seed),
  };
}
