import '../../../styles/gaps.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import { type GapReport, gapReport } from '../../../core/coverage/targets/gapReport.ts';
import { Button } from '../../parts/Button.tsx';
import { EvennessLine } from './EvennessLine.tsx';
import { GapList } from './GapList.tsx';
import { GapScore } from './GapScore.tsx';
import { GapTotal } from './GapTotal.tsx';
import { OnTheMap } from './OnTheMap.tsx';

/** What is short of the targets that people have set, today and if all who said yes come. Nothing is measured against what nobody set. */
export function GapsCard() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  const { today, ifAllWhoSaidYes } = useReports();
  const report = when === 'today' ? today : ifAllWhoSaidYes;
  const short = report.rows.filter(({ shortfall }) => shortfall > 0).length;
  return (
    <section className="card gaps-card" aria-labelledby="gaps-title">
      <header>
        <h2 id="gaps-title" className="card-title">
          {t('gaps:title')}
        </h2>
        {report.score === null ? null : (
          <span className="end">{t('gaps:shortOf', { count: report.rows.length, short })}</span>
        )}
      </header>
      {report.score === null ? (
        <NoneSet />
      ) : (
        <>
          <GapTotal today={today} ifAllWhoSaidYes={ifAllWhoSaidYes} />
          <GapScore report={report} score={report.score} />
          <GapList rows={report.rows} />
        </>
      )}
      <EvennessLine organizations={fieldMap.organizations} rules={fieldMap.rules} />
      {report.score === null ? null : <Foot report={report} />}
    </section>
  );
}

function useReports(): { readonly today: GapReport; readonly ifAllWhoSaidYes: GapReport } {
  const { organizations, rules, targets } = useFieldMap();
  return useMemo(() => {
    const of = { organizations, rules, targets };
    return { today: gapReport(of, 'today'), ifAllWhoSaidYes: gapReport(of, 'ifAllWhoSaidYes') };
  }, [organizations, rules, targets]);
}

function NoneSet() {
  const { t } = useTranslation();
  return (
    <div className="gaps-none">
      <p>{t('gaps:none')}</p>
      <Button onPress={() => openTargets()}>{t('gaps:set.first')}</Button>
    </div>
  );
}

function Foot({ report }: { readonly report: GapReport }) {
  const { t } = useTranslation();
  return (
    <footer className="gaps-foot">
      <Button look="primary" onPress={() => viewStore.set({ screen: 'recruit', recruitView: 'shortlist' })}>
        {t('gaps:recruit')}
      </Button>
      <OnTheMap rows={report.rows} />
    </footer>
  );
}
