import { useTranslation } from 'react-i18next';
import { type OrganizationMetricKey, organizationMetric } from '../../core/network/catalogue.ts';
import type { RankedOrganization } from '../../core/network/ranking.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { RankingRow } from './RankingRow.tsx';
import type { RankingProps } from './rankingProps.ts';
import { StudyNote } from './StudyNote.tsx';
import { hasStability, stabilityOf } from './stabilityOf.ts';
import { useStudyPart } from './useStudyPart.ts';

/** What stands beside the metric that ranks, whichever that is. */
const alwaysBeside: readonly OrganizationMetricKey[] = ['degree', 'cutOff'];

/** The metric that ranks, its counterpart with or without the backbone, partners and cut off beside it, and how far the first places hold. */
export function RankingTable({ rows, ...ranking }: RankingProps & { readonly rows: readonly RankedOrganization[] }) {
  const { t } = useTranslation();
  const { metric, other, isWithout } = ranking;
  const { result } = useStudyPart('stability');
  const beside = alwaysBeside.filter((key) => key !== metric.key).map(organizationMetric);
  // Ties are left out of the network as it is: of the one without the backbone nothing is known.
  const measure = hasStability(metric.key) && !isWithout ? metric.key : null;
  const study = measure === null ? null : (result?.value ?? null);
  const highest = Math.max(0, ...rows.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <SideScroll>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="ranking-scroll" aria-label={t('network:ranking.table')} tabIndex={0}>
        <table className="ranking">
          <thead>
            <tr>
              <th scope="col">{t('network:ranking.rank')}</th>
              <th scope="col" className="ranking-name">
                {t('network:ranking.organization')}
              </th>
              <th scope="col" aria-sort={metric.lowFirst === true ? 'ascending' : 'descending'}>
                {t(`metrics:${metric.key}.column`)}
                <span aria-hidden="true">{metric.lowFirst === true ? ' ↑' : ' ↓'}</span>
              </th>
              {other === null ? null : (
                <th scope="col" className="end-aligned">
                  {t(isWithout ? 'network:ranking.withIt' : 'network:ranking.withoutIt')}
                </th>
              )}
              {beside.map(({ key }) => (
                <th key={key} scope="col" className="end-aligned">
                  {t(`metrics:${key}.column`)}
                </th>
              ))}
              {measure === null ? null : <StabilityHead runs={study?.runs ?? null} />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RankingRow
                key={row.organization}
                {...ranking}
                row={row}
                beside={beside}
                highest={highest}
                hasStability={measure !== null}
                stability={study === null || measure === null ? null : stabilityOf(study, measure, row)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}

function StabilityHead({ runs }: { readonly runs: number | null }) {
  const { t } = useTranslation();
  return (
    <th scope="col" className="stability-head">
      {t('network:stability.column')}
      <MetricInfo metric="stability" runs={runs}>
        {t('network:stability.scale')}
      </MetricInfo>
      <StudyNote part="stability" />
    </th>
  );
}
