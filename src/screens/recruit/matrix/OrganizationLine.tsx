import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { MatrixFacts } from './useMatrix.ts';

/** Told of the first of so many parts of the field. */
const foremost = 4;

interface Props {
  readonly id: OrganizationId;
  readonly facts: MatrixFacts;
  /** Further lines. */
  readonly children?: ReactNode;
}

/** One organisation of a list: its name, stage, ratings, and beside them its place in the network. */
export function OrganizationLine({ id, facts, children }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { stage } = useTerms();
  const organization = useOrganizationsById().get(id);
  if (organization === undefined) return null;
  const shown = (rating: number | null) =>
    formatNumber(language, rating, rating === null || Number.isInteger(rating) ? 0 : 1);
  const alignment = facts.alignmentOf(organization);
  const ratings = { influence: shown(organization.influence), interest: shown(organization.interest) };
  return (
    <li className="matrix-line">
      <OrganizationLink id={id} />
      <p>
        {[
          stage(organization.stage),
          t('matrix:ratings', ratings),
          ...(alignment === null ? [] : [`${t('matrix:alignment.title')}: ${t(`matrix:alignment.${alignment}`)}`]),
        ].join(' · ')}
      </p>
      <Structural id={id} facts={facts} />
      {children}
    </li>
  );
}

function Structural({ id, facts }: Pick<Props, 'id' | 'facts'>) {
  const { t } = useTranslation();
  const found = facts.places.get(id);
  if (found === undefined) return null;
  const { place, of } = found;
  const partners = t('matrix:partners', { count: found.partners });
  // Further down a place says nothing: most have the last one in common.
  if (place === null || place.to > of / foremost) return <p>{partners}</p>;
  const band = place.from === place.to ? `${place.from}` : `${place.from}–${place.to}`;
  return <p>{t('matrix:structural', { partners, place: band, of })}</p>;
}
