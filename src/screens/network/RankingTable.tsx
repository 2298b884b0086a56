import { useTranslation } from 'react-i18next';
import { organizationMetrics } from '../../core/network/catalogue.ts';
import type { RankedOrganization } from '../../core/network/ranking.ts';
import { SideScroll } from '../parts/SideScroll.tsx';
import { RankingRow } from './RankingRow.tsx';
import type { RankingProps } from './rankingProps.ts';

/** The metric that ranks, its counterpart with or without the backbone, and the other metrics beside it. */
export function RankingTable({ rows, ...ranking }: RankingProps & { readonly rows: readonly RankedOrganization[] }) {
  const { t } = useTranslation();
  const { metric, other, isWithout } = ranking;
  const beside = organizationMetrics.filter(({ key, later }) => key !== metric.key && later !== true);
  const highest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return (
    <SideScroll>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="ranking-scroll" aria-label={t('network:ranking.title')} tabIndex={0}>
        <table className="ranking">
          <thead>
            <tr>
              <th scope="col">{t('network:ranking.rank')}</th>
              <th scope="col" className="ranking-name">
                {t('network:ranking.organization')}
              </th>
              <th scope="col" aria-sort="descending">
                {t(`metrics:${metric.key}.column`)}
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
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RankingRow key={row.organization} {...ranking} row={row} beside={beside} highest={highest} />
            ))}
          </tbody>
        </table>
      </section>
    </SideScroll>
  );
}
