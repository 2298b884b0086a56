import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById, useView } from '../../app/hooks.ts';
import type { OrganizationMetric } from '../../core/network/catalogue.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { RankedOrganization } from '../../core/network/ranking.ts';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { OrganizationLink } from './OrganizationLink.tsx';
import type { RankingProps } from './rankingProps.ts';
import { StabilityDots } from './StabilityDots.tsx';
import type { Stability } from './stabilityOf.ts';

interface Props extends RankingProps {
  readonly row: RankedOrganization;
  /** The metrics that stand beside the one that ranks. */
  readonly beside: readonly OrganizationMetric[];
  /** The highest value, which the bars are measured by. */
  readonly highest: number;
  /** Whether there is a column for how far the first places hold. */
  readonly hasStability: boolean;
  readonly stability: Stability | null;
}

export function RankingRow({ row, metric, figures, other, backbone, beside, highest, ...rest }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const id = row.organization;
  const organization = useOrganizationsById().get(id);
  const markOf = useSectorMarks();
  const isSelected = useView((view) => view.selection) === id;
  if (organization === undefined) return null;
  const share = highest === 0 ? 0 : Math.abs(row.value ?? 0) / highest;
  const text = ({ value, format }: OrganizationMetric, of: typeof figures) =>
    figureText(language, value(of, id), format);
  return (
    <tr data-organization={importedId(organization)} className={isSelected ? 'on' : undefined}>
      <td>
        <Figure>{bandText(row)}</Figure>
      </td>
      <td className="ranking-name">
        <OrganizationLink id={id} />
        {id === backbone ? <span className="pill">{t('network:ranking.isBackbone')}</span> : null}
      </td>
      <td data-metric={metric.key} className="bar-cell">
        {row.value === null ? null : (
          <span className="bar-track" aria-hidden="true">
            <span
              className="bar"
              style={{
                inlineSize: `${share * 100}%`,
                background: `var(--sector-${markOf(organization.sector).token})`,
              }}
            />
          </span>
        )}
        <Figure>{text(metric, figures)}</Figure>
      </td>
      {other === null ? null : (
        <td data-metric={`${metric.key}-other`} className="end-aligned">
          <Figure>{text(metric, other)}</Figure>
        </td>
      )}
      {beside.map((each) => (
        <td key={each.key} data-metric={each.key} className="end-aligned">
          <Figure className={emphasis(each, each.value(figures, id))}>{text(each, figures)}</Figure>
        </td>
      ))}
      {rest.hasStability ? (
        <td data-stability={rest.stability?.dots ?? 'none'}>
          {rest.stability === null ? null : <StabilityDots name={organization.name} stability={rest.stability} />}
        </td>
      ) : null}
    </tr>
  );
}

function bandText({ rank, bandEnd }: RankedOrganization): string {
  if (rank === null) return '';
  return rank === bandEnd ? String(rank) : `${rank}–${bandEnd}`;
}

/** To cut off nobody is the rule: those who do stand out. */
function emphasis({ key }: OrganizationMetric, value: number | null): string {
  if (key !== 'cutOff') return '';
  return value === null || value === 0 ? 'nobody' : 'somebody';
}
