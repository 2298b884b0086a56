import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnalysis, useLanguage } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type OrganizationMetric, organizationMetrics } from '../../core/network/catalogue.ts';
import { firstFigures } from '../../core/network/figures.ts';
import { rankOrganizations } from '../../core/network/ranking.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { formatBand } from '../parts/formatRatio.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FoldedNote } from '../rules/FoldedNote.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { useGate } from '../rules/useGate.ts';

const shownKeys: readonly OrganizationMetric['key'][] = ['degree', 'betweenness', 'harmonic'];
const countKeys: readonly OrganizationMetric['key'][] = ['degree'];
const besideKeys: readonly OrganizationMetric['key'][] = ['degree', 'betweenness'];

/** Its figures, each with the band of ranks that it shares, and what is left of them without the backbone. */
export function CardPlace({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const analysis = useAnalysis((state) => state.analysis);
  const { isOpen } = useGate();
  if (analysis === null || !analysis.whole.metrics.has(id)) {
    return <p className="org-card-part muted">{t('card:computing')}</p>;
  }
  // Counts stay; what ranks is folded.
  const keys = isOpen ? shownKeys : countKeys;
  return (
    <section className="org-card-part">
      <div className="org-card-part-head">
        <h3>{t('card:place')}</h3>
        <span className="muted">{t('card:of', { count: analysis.whole.organizations })}</span>
      </div>
      <dl className="org-card-figures">
        {organizationMetrics
          .filter(({ key }) => keys.includes(key))
          .sort((a, b) => shownKeys.indexOf(a.key) - shownKeys.indexOf(b.key))
          .map((metric) => (
            <FigureRow key={metric.key} id={id} metric={metric} analysis={analysis} isRanked={isOpen} />
          ))}
        {isOpen ? <WithoutBackbone id={id} analysis={analysis} /> : null}
      </dl>
      <FoldedNote className="muted" />
      <p className="muted">
        <RulesLine rules={analysis.rules} />
      </p>
    </section>
  );
}

interface RowProps {
  readonly id: OrganizationId;
  readonly metric: OrganizationMetric;
  readonly analysis: Analysis;
  readonly isRanked: boolean;
}

function FigureRow({ id, metric, analysis, isRanked }: RowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const ranked = useMemo(
    () => rankOrganizations(firstFigures(analysis.whole), metric).find((row) => row.organization === id),
    [analysis, metric, id],
  );
  const rank = isRanked ? (ranked?.rank ?? null) : null;
  return (
    <div data-metric={metric.key}>
      <dt>
        {t(`metrics:${metric.key}.column`)}
        <MetricInfo metric={metric.key} organization={id} />
      </dt>
      <dd>
        {rank === null ? null : (
          <span className="muted">{t('card:rank', { band: formatBand(language, rank, ranked?.bandEnd ?? null) })}</span>
        )}
        <Figure className="org-card-figure">
          {figureText(language, metric.value(firstFigures(analysis.whole), id), metric.format)}
        </Figure>
      </dd>
    </div>
  );
}

function WithoutBackbone({ id, analysis }: { readonly id: OrganizationId; readonly analysis: Analysis }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const without = analysis.withoutBackbone;
  if (without === null || !without.metrics.has(id)) return null;
  const values = besideKeys.flatMap((key) => {
    const metric = organizationMetrics.find((one) => one.key === key);
    return metric === undefined ? [] : [figureText(language, metric.value(firstFigures(without), id), metric.format)];
  });
  return (
    <div data-metric="without-backbone">
      <dt>{t('card:without')}</dt>
      <dd>
        <span className="muted">{t('card:withoutValues')}</span>
        <span className="org-card-figure">
          {values.map((value, index) => (
            <span key={besideKeys[index]}>
              {index > 0 ? ' · ' : ''}
              <Figure>{value}</Figure>
            </span>
          ))}
        </span>
      </dd>
    </div>
  );
}
