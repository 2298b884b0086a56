import '../../styles/heat.css';
import '../../styles/network.css';
import '../../styles/networkFurther.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useView } from '../../app/hooks.ts';
import { bearsFigures } from '../../core/network/dataGates.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { FilterNote } from '../parts/FilterNote.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { ProgressNote } from '../parts/ProgressNote.tsx';
import { DataNotes } from '../rules/DataNotes.tsx';
import { FoldedCard } from '../rules/FoldedCard.tsx';
import { useGate } from '../rules/useGate.ts';
import { BehindNote } from './BehindNote.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { FurtherSection } from './FurtherSection.tsx';
import { MixingCard } from './MixingCard.tsx';
import { NetworkHead } from './NetworkHead.tsx';
import { PartnersCard } from './PartnersCard.tsx';
import { RankingCard } from './RankingCard.tsx';
import { StatsCard } from './StatsCard.tsx';
import { useShownFigures } from './useShownFigures.ts';

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
  const isWithout = useView((view) => view.backbone) === 'without' && analysis.withoutBackbone !== null;
  const { figures, other } = useShownFigures(analysis, isWithout);
  const isEnough = bearsFigures(figures.network);
  const { isOpen } = useGate();
  const said = isOpen ? analysis : withoutRanks(analysis);
  const { backbone, mixing } = analysis;
  const shown = {
    figures,
    other: other !== null && bearsFigures(other.network) === isEnough ? other : null,
    isWithout,
  };
  const ranking = isOpen ? <RankingCard {...shown} backbone={backbone} /> : <FoldedCard />;
  return (
    <>
      <NetworkHead analysis={said} />
      <FilterNote />
      <DataNotes />
      <BehindNote />
      <div className="network-report" aria-busy={behind} data-backbone={isWithout ? 'without' : 'with'}>
        <div className="network-column">
          <FindingsCard analysis={said} isWithout={isWithout} />
        </div>
        <div className="network-column">
          <StatsCard {...shown} isEnough={isEnough} />
          {isEnough ? ranking : <PartnersCard network={figures.network} />}
          <MixingCard mixing={mixing} measures={figures.measures} isWithout={isWithout} isEnough={isEnough} />
          {isEnough ? <FurtherSection figures={figures} isWithout={isWithout} isEnough={isOpen} /> : null}
        </div>
      </div>
    </>
  );
}

/** What is found by ranking stays folded with the ranks. */
function withoutRanks(analysis: Analysis): Analysis {
  return { ...analysis, findings: analysis.findings.filter(({ code }) => code !== 'overloadedBroker') };
}
