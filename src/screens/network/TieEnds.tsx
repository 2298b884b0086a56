import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../core/model/ids.ts';
import { OrganizationLink } from './OrganizationLink.tsx';

interface Props {
  readonly source: OrganizationId;
  readonly target: OrganizationId;
  readonly isDirected: boolean;
}

/** The two ends of a tie, each leading to its card on the map. */
export function TieEnds({ source, target, isDirected }: Props) {
  const { t } = useTranslation();
  const Arrow = isDirected ? ArrowRight : ArrowLeftRight;
  return (
    <span className="tie-ends">
      <OrganizationLink id={source} />
      <span>
        <Arrow className={isDirected ? 'icon small turns' : 'icon small'} aria-hidden="true" />
        <span className="visually-hidden">{t(`ties:direction.${isDirected ? 'directed' : 'undirected'}`)}</span>
        <OrganizationLink id={target} />
      </span>
    </span>
  );
}
