import '../../../styles/gaps.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import { Button } from '../../parts/Button.tsx';
import { EvennessLine } from './EvennessLine.tsx';
import { GapList } from './GapList.tsx';
import { GapScore } from './GapScore.tsx';
import { GapTotal } from './GapTotal.tsx';
import { OnTheMap } from './OnTheMap.tsx';
import { rememberedReport } from './rememberedGaps.ts';

/** What is short of the targets that people have set, today and if all who said yes come. Nothing is measured against what nobody set. */
export function GapsCard() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  const report = rememberedReport(fieldMap, when);
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
          <GapTotal when={when} report={report} other={rememberedReport(fieldMap, otherThan(when))} />
          <GapScore report={report} score={report.score} />
          <GapList rows={report.rows} />
        </>
      )}
      <EvennessLine organizations={fieldMap.organizations} rules={fieldMap.rules} />
      {report.score === null ? null : <Foot report={report} />}
    </section>
  );
}

function otherThan(when: When): When {
  return when === 'today' ? 'ifAllWhoSaidYes' : 'today';
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
