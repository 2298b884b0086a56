import '../../styles/heat.css';
import '../../styles/coverage.css';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import { engagedFromStage } from '../../core/coverage/whenCounted.ts';
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
import { type CrossView, useCrossTable } from './matrix/useCrossTable.ts';
import { useValueWords } from './matrix/useValueWords.ts';
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
  const { coverageFindings } = analysis;
  // Who is missing on the committee is told in full among the findings on seats.
  const shown = useMemo(
    () => orderFindings(coverageFindings, { dimension, counting }).filter(({ code }) => code !== 'notOnCommittee'),
    [coverageFindings, dimension, counting],
  );
  return (
    <>
      <PageHead title={headline} lead={<Lead view={view} analysis={analysis} />} actions={<Actions />} />
      <Note about={coverageRules} />
      <div className="coverage-report" aria-busy={behind}>
        <div className="coverage-column">
          <CoverageMatrixCard view={view} />
          <Seats analysis={analysis} />
        </div>
        <div className="coverage-column">
          <Gaps />
          <Findings findings={shown} />
        </div>
      </div>
    </>
  );
}

// None of these hangs on the dimensions of the matrix, which is to answer at once.
const Note = memo(FilterNote);
const Actions = memo(function Actions() {
  return (
    <>
      <CoverageControls />
      <TargetsButton />
    </>
  );
});
const Findings = memo(CoverageFindingsCard);
const Seats = memo(function Seats({ analysis }: { readonly analysis: Analysis }) {
  return (
    <>
      <AffectedCard />
      <SeatFindingsCard analysis={analysis} />
    </>
  );
});
const Gaps = memo(function Gaps() {
  return (
    <>
      <GapsCard />
      <StructureCard />
    </>
  );
});

/** How many the matrix is of, and from which stage on they count as engaged. */
function Lead({ view, analysis }: { readonly view: CrossView; readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const { name } = useValueWords();
  const { layout, table } = view;
  const { within, when } = layout;
  return t(within === null ? 'coverage:lead' : 'coverage:leadWithin', {
    value: within === null ? '' : name(within.dimension, within.value),
    listed: formatNumber(language, table.total.listed.length),
    engaged: formatNumber(language, table.total.engaged.length),
    stage: terms.stage(engagedFromStage(analysis.rules, when)),
  });
}
