import '../../styles/heat.css';
import '../../styles/network.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useLanguage, useOrganizationsById, useStudy, useView } from '../../app/hooks.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { formatPercent } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterNote } from '../parts/FilterNote.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import { useTerms } from '../parts/useTerms.ts';
import { RulesButton } from '../rules/RulesButton.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { BackboneControls } from './BackboneControls.tsx';
import { CutOffCard } from './CutOffCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { headlineOf } from './headline.ts';
import { MixingCard } from './MixingCard.tsx';
import { RankingCard } from './RankingCard.tsx';
import { StatsCard } from './StatsCard.tsx';

/** Who connects, who is fragile, and how the sectors mix. */
export function NetworkScreen() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const { analysis, status, progress } = useAnalysis((state) => state);
  if (organizations.length === 0) {
    const toImport = (
      <Button look="primary" onPress={() => viewStore.go('import')}>
        {t('network:toImport')}
      </Button>
    );
    return <Notice title={t('network:emptyTitle')} text={t('network:emptyText')} action={toImport} />;
  }
  if (status === 'failed') return <Notice title={t('network:failed')} text={t('network:failedText')} />;
  if (analysis === null) {
    return (
      <>
        <PageHead title={t('network:title')} />
        <div className="network-waiting">
          <ProgressNote label={t('network:computing')} share={progress} />
        </div>
      </>
    );
  }
  return <NetworkReport analysis={analysis} behind={status === 'running'} />;
}

function Notice({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t('network:title')}</h1>
      <EmptyState title={title} text={text} {...(action === undefined ? {} : { action })} />
    </>
  );
}

/** `behind`: newer figures are on their way. */
function NetworkReport({ analysis, behind }: { readonly analysis: Analysis; readonly behind: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const isWithout = useView((view) => view.backbone) === 'without' && analysis.withoutBackbone !== null;
  const network = isWithout ? (analysis.withoutBackbone ?? analysis.whole) : analysis.whole;
  const other = isWithout ? analysis.whole : analysis.withoutBackbone;
  const measures = useStudy(({ parts }) => parts.measures) ?? null;
  const figures = { network, measures: (isWithout ? measures?.withoutBackbone : measures?.whole) ?? null };
  const otherMeasures = (isWithout ? measures?.whole : measures?.withoutBackbone) ?? null;
  const otherFigures = other === null ? null : { network: other, measures: otherMeasures };
  const { key, count = 0, sector, organization, share } = headlineOf(analysis.findings);
  const byId = useOrganizationsById();
  const title = t(`network:headline.${key}`, {
    count,
    sector: sector === undefined ? '' : terms.sectorLong(sector),
    name: organization === undefined ? '' : (byId.get(organization)?.name ?? ''),
    share: formatPercent(language, share ?? null),
  });
  return (
    <>
      <PageHead
        title={title}
        lead={<RulesLine rules={analysis.rules} />}
        actions={
          <>
            <RulesButton />
            <BackboneControls analysis={analysis} />
          </>
        }
      />
      <FilterNote />
      <div className="network-report" aria-busy={behind} data-backbone={isWithout ? 'without' : 'with'}>
        <div className="network-column">
          <FindingsCard analysis={analysis} isWithout={isWithout} />
          <MixingCard mixing={analysis.mixing} isWithout={isWithout} />
        </div>
        <div className="network-column">
          <StatsCard figures={figures} other={otherFigures} isWithout={isWithout} />
          <RankingCard figures={figures} other={otherFigures} isWithout={isWithout} backbone={analysis.backbone} />
          <CutOffCard network={network} />
        </div>
      </div>
    </>
  );
}
