import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { RankedOrganization } from '../../core/network/ranking.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { formatBand, formatRatio } from '../parts/formatRatio.ts';
import { Unknown } from '../parts/table/cells.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useFills } from '../parts/useFills.ts';
import { useTerms } from '../parts/useTerms.ts';

interface NameProps {
  readonly organization: Organization;
  readonly sectors: readonly (Sector | null)[];
}

export function NameCell({ organization, sectors }: NameProps) {
  const fillOf = useFills();
  const { name, sector, stage } = organization;
  return (
    <span className="organization-name">
      <SectorMark sector={sector} sectors={sectors} fill={fillOf(stage)} size={18} />
      <span className="two-lines">
        <UserText>{name}</UserText>
      </span>
    </span>
  );
}

export function SectorCell({ sector }: { readonly sector: Sector | null }) {
  const terms = useTerms();
  return sector === null ? <Unknown /> : <UserText>{terms.sector(sector)}</UserText>;
}

export function PillCell({ text }: { readonly text: string | null }) {
  return text === null ? <Unknown /> : <span className="pill">{text}</span>;
}

export function AnswerCell({ answer }: { readonly answer: boolean | null }) {
  const { t } = useTranslation();
  return answer === null ? <Unknown /> : <span>{t(`terms:${answer ? 'yes' : 'no'}`)}</span>;
}

export function RegionsCell({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const everywhere = organization.regionWide ? <span className="pill">{t('terms:regionWide')}</span> : null;
  return <ListCell values={organization.regions} after={everywhere} />;
}

/** Several values on two lines at most; all of them in the tooltip. */
export function ListCell({ values, after = null }: { readonly values: readonly string[]; readonly after?: ReactNode }) {
  if (values.length === 0) return after ?? <Unknown />;
  return (
    <span className="two-lines" title={values.join('\n')}>
      {values.map((value, index) => (
        <span key={value}>
          {index > 0 ? <span className="muted"> · </span> : null}
          <UserText>{value}</UserText>
        </span>
      ))}
      {after === null ? null : <> {after}</>}
    </span>
  );
}

/** How many shortest paths run through it, and its place among all. */
export function PathsCell({ ranked }: { readonly ranked: RankedOrganization | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (ranked === null || ranked.shown === null || ranked.rank === null) return <Unknown />;
  const band = formatBand(language, ranked.rank, ranked.bandEnd);
  return (
    <span className="paths-cell">
      <span data-figure="betweenness">
        <Figure>{formatRatio(language, ranked.shown)}</Figure>
      </span>
      <small className="muted">{t('organizations:place', { band })}</small>
    </span>
  );
}
