import '../../styles/heat.css';
import '../../styles/coverage.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import { engagedFromStage } from '../../core/coverage/whenCounted.ts';
import { isEngaged } from '../../core/model/stage.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterNote } from '../parts/FilterNote.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { AffectedCard } from './AffectedCard.tsx';
import { CoverageControls } from './CoverageControls.tsx';
import { CoverageFindingsCard } from './CoverageFindingsCard.tsx';
import { CoverageMatrixCard } from './CoverageMatrixCard.tsx';
import { GapsCard } from './gaps/GapsCard.tsx';
import { StructureCard } from './gaps/StructureCard.tsx';
import { useCrossTable } from './matrix/useCrossTable.ts';
import { dimensionShown, orderFindings } from './orderFindings.ts';
import { SeatFindingsCard } from './SeatFindingsCard.tsx';
import { TargetsButton } from './targets/TargetsButton.tsx';
import { useHeadline } from './useHeadline.ts';

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
  const counting = useView((view) => view.counting);
  const view = useCrossTable();
  const headline = useHeadline(view, analysis);
  const dimension = dimensionShown(view.layout);
  // Who is missing on the committee is told in full among the findings on seats.
  const shown = orderFindings(analysis.coverageFindings, { dimension, counting }).filter(
    ({ code }) => code !== 'notOnCommittee',
  );
  return (
    <>
      <PageHead
        title={headline}
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
          <CoverageMatrixCard view={view} />
          <AffectedCard />
          <SeatFindingsCard analysis={analysis} />
        </div>
        <div className="coverage-column">
          <GapsCard />
          <StructureCard />
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
  const when = useView((view) => view.when);
  const engagedFrom = engagedFromStage(analysis.rules, when);
  const engaged = organizations.filter(({ stage }) => isEngaged(stage, engagedFrom)).length;
  return t('coverage:lead', {
    listed: formatNumber(language, organizations.length),
    engaged: formatNumber(language, engaged),
    stage: terms.stage(engagedFrom),
  });
}
