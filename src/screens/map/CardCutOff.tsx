import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnalysis, useOrganizationsById, useView } from '../../app/hooks.ts';
import { passes } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { Button } from '../parts/Button.tsx';
import type { Attention } from './attention.ts';

interface Props {
  readonly id: OrganizationId;
  readonly attention: Attention | null;
  readonly onAttention: (attention: Attention | null) => void;
}

/** The warning of an organisation without which others are cut off. */
export function CardCutOff({ id, attention, onAttention }: Props) {
  const { t } = useTranslation();
  const cutOff = useAnalysis((state) => state.analysis?.whole.articulationPoints.get(id)) ?? [];
  const organizations = useOrganizationsById();
  const filter = useView((view) => view.filter);
  if (cutOff.length === 0) return null;
  const hidden = cutOff.filter((one) => {
    const organization = organizations.get(one);
    return organization !== undefined && !passes(organization, filter);
  }).length;
  const pointedOut = attention?.kind === 'cutOff';
  return (
    <div className="callout org-card-warning">
      <TriangleAlert className="icon" aria-hidden="true" />
      <p>
        <span data-figure="cut-off" data-value={cutOff.length}>
          {t('card:cutOff', { count: cutOff.length })}
        </span>{' '}
        {hidden === 0 ? null : `${t('card:cutOffHidden', { count: hidden })} `}
        <Button look="link" onPress={() => onAttention(pointedOut ? null : { kind: 'cutOff', of: id })}>
          {pointedOut ? t('card:hideCutOff') : t('card:showCutOff')}
        </Button>
      </p>
    </div>
  );
}
