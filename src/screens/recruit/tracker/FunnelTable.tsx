import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { Organization } from '../../../core/model/organization.ts';
import {
  type FunnelRow,
  type FunnelStep,
  funnelSteps,
  stageFunnel,
} from '../../../core/recruitment/tracker/stageFunnel.ts';
import { formatPercent } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { SideScroll } from '../../parts/SideScroll.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** How many of each sector have come how far, with a bar for each number. */
export function FunnelTable({ organizations }: { readonly organizations: readonly Organization[] }) {
  const { t } = useTranslation();
  const { rows, total } = useMemo(() => stageFunnel(organizations), [organizations]);
  const most = Math.max(1, ...rows.map(({ counts }) => counts.listed));
  return (
    <section className="card funnel">
      <SideScroll>
        <div className="funnel-scroll">
          <table aria-label={t('tracker:funnel.label')}>
            <thead>
              <tr>
                <th scope="col">{t('organizations:field.sector')}</th>
                {funnelSteps.map((step) => (
                  <th key={step} scope="col">
                    {t(`tracker:funnel.step.${step}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SectorRow key={row.sector} row={row} most={most} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('tracker:funnel.all')}</th>
                {funnelSteps.map((step) => (
                  <td key={step} data-figure={`funnel-${step}`}>
                    <Count counts={total} step={step} />
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      </SideScroll>
      <p className="card-note secondary">{t('tracker:funnel.note')}</p>
    </section>
  );
}

function SectorRow({ row, most }: { readonly row: FunnelRow; readonly most: number }) {
  const terms = useTerms();
  const markOf = useSectorMarks();
  const mark = markOf(row.sector);
  return (
    <tr>
      <th scope="row">
        <span className="funnel-sector">
          <SectorMark mark={mark} />
          <UserText>{terms.sector(row.sector)}</UserText>
        </span>
      </th>
      {funnelSteps.map((step) => (
        <td key={step} data-sector={row.sector ?? 'unknown'} data-figure={`funnel-${step}`}>
          <Count counts={row.counts} step={step} />
          <svg className="funnel-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="8" className="ground" />
            <rect width={(100 * row.counts[step]) / most} height="8" fill={`var(--sector-${mark.token})`} />
          </svg>
        </td>
      ))}
    </tr>
  );
}

function Count({ counts, step }: { readonly counts: FunnelRow['counts']; readonly step: FunnelStep }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const share = counts.listed === 0 ? null : counts[step] / counts.listed;
  return (
    <span className="funnel-count">
      <Figure>{counts[step]}</Figure>
      {step === 'listed' || share === null ? null : (
        <small className="muted">{t('tracker:funnel.ofListed', { share: formatPercent(language, share) })}</small>
      )}
    </span>
  );
}
