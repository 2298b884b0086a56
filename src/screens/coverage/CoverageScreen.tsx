import '../../styles/heat.css';
import '../../styles/coverage.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import { isEngaged } from '../../core/model/stage.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterNote } from '../parts/FilterNote.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { CoverageControls } from './CoverageControls.tsx';
import { CoverageFindingsCard } from './CoverageFindingsCard.tsx';
import { CoverageMatrixCard } from './CoverageMatrixCard.tsx';
import { coverageHeadline } from './coverageHeadline.ts';
import { GapsCard } from './gaps/GapsCard.tsx';
import { orderFindings } from './orderFindings.ts';
import { SeatFindingsCard } from './SeatFindingsCard.tsx';
import { TargetsButton } from './targets/TargetsButton.tsx';
import { useCoverageWording } from './useCoverageWording.ts';

/** The rules that coverage goes by. */
const coverageRules = ['engagedFrom'] as const;

/** Who works where, by sector, and who is missing. */
export function CoverageScreen() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const { analysis, status, progress } = useAnalysis((state) => state);
  if (organizations.length === 0) {
    const toImport = (
      <Button look="primary" onPress={() => viewStore.go('import')}>
        {t('coverage:toImport')}
      </Button>
    );
    return (
      <>
        <h1 className="visually-hidden">{t('coverage:title')}</h1>
        <EmptyState title={t('coverage:emptyTitle')} text={t('coverage:emptyText')} action={toImport} />
      </>
    );
  }
  if (analysis !== null) return <CoverageReport analysis={analysis} behind={status === 'running'} />;
  return (
    <>
      <PageHead title={t('coverage:title')} />
      {status === 'failed' ? (
        <EmptyState title={t('coverage:failed')} text={t('coverage:failedText')} />
      ) : (
        <div className="coverage-waiting">
          <ProgressNote label={t('coverage:computing')} share={progress} />
        </div>
      )}
    </>
  );
}

/** `behind`: newer counts are on their way. */
function CoverageReport({ analysis, behind }: { readonly analysis: Analysis; readonly behind: boolean }) {
  const { from, to } = useCoverageWording();
  const dimension = useView(({ rows }) => (rows === 'region' ? 'region' : 'topic'));
  const counting = useView((view) => (view.counting === 'listed' ? 'listed' : 'engaged'));
  const { t } = useTranslation();
  const { coverage, coverageFindings } = analysis;
  const { key, sectors, value } = coverageHeadline(coverageFindings, coverage, { dimension, counting });
  // Who is missing on the committee is told in full among the findings on seats.
  const shown = orderFindings(coverageFindings, { dimension, counting }).filter(
    ({ code }) => code !== 'notOnCommittee',
  );
  return (
    <>
      <PageHead
        title={t(`coverage:headline.${key}`, { from: from(sectors), to: to(sectors), value })}
        lead={<Lead analysis={analysis} />}
        actions={
          <>
            <CoverageControls />
            <TargetsButton />
          </>
        }
      />
      <FilterNote about={coverageRules} />
      <div className="coverage-report" aria-busy={behind}>
        <div className="coverage-column">
          <CoverageMatrixCard coverage={coverage} />
          <SeatFindingsCard analysis={analysis} />
        </div>
        <div className="coverage-column">
          <GapsCard />
          <CoverageFindingsCard findings={shown} />
        </div>
      </div>
    </>
  );
}

function Lead({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const { organizations } = useFieldMap();
  const { engagedFrom } = analysis.rules;
  const engaged = organizations.filter(({ stage }) => isEngaged(stage, engagedFrom)).length;
  const noSector = organizations.filter(({ sector }) => sector === null).length;
  const lead = t('coverage:lead', {
    listed: formatNumber(language, organizations.length),
    engaged: formatNumber(language, engaged),
    stage: terms.stage(engagedFrom),
  });
  return noSector === 0 ? lead : `${lead} ${t('coverage:noSector', { count: noSector })}`;
}
