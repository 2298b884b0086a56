import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import type { CommunityStudy } from '../../core/network/study/study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { CommunityTable } from './CommunityTable.tsx';
import { stableGroups } from './communitySectors.ts';
import { FurtherRow } from './FurtherRow.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Groups that work more with each other than expected, or that there are none that stand out. */
export function CommunitiesRow({ isWithout }: { readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { result } = useStudyPart('communities');
  const study = result?.value ?? null;
  const { organizations } = useFieldMap();
  const stable = study === null ? 0 : stableGroups(study, organizations);
  return (
    <FurtherRow
      name="communities"
      title={t('network:communities.title')}
      answer={
        <>
          {study === null
            ? null
            : t(study.clear ? 'network:communities.answer' : 'network:communities.unclear', {
                count: study.groups.length,
                stable:
                  stable === 0
                    ? t('network:communities.noneStable')
                    : t('network:communities.stable', { count: stable }),
              })}{' '}
          {isWithout ? `${t('network:further.withBackbone')} ` : null}
          <StudyNote part="communities" />
        </>
      }
    >
      {study === null ? null : (
        <>
          {study.clear ? <CommunityTable study={study} /> : null}
          <Grounds study={study} />
        </>
      )}
    </FurtherRow>
  );
}

function Grounds({ study }: { readonly study: CommunityStudy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modularity, runs, seed, rewiredNetworks, rewiredMean, rewiredHighest } = study;
  const number = (value: number | null) => formatNumber(language, value, 2);
  return (
    <p className="panel-note">
      {t('network:communities.grounds', { modularity: number(modularity), runs, seed: String(seed) })}{' '}
      {rewiredNetworks === 0
        ? t('network:communities.low')
        : t('network:communities.rewired', {
            networks: rewiredNetworks,
            mean: number(rewiredMean),
            highest: number(rewiredHighest),
          })}{' '}
      {study.clear ? `${t('network:communities.stableMeans')} ${t('network:communities.noNames')}` : null}
      <MetricInfo metric="communities" runs={runs} />
    </p>
  );
}
