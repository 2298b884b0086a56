import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { OrganizationMetricKey } from '../../core/network/catalogue.ts';
import type { NetworkFigureKey } from '../../core/network/networkFigures.ts';
import { InfoButton } from './InfoButton.tsx';

/** What a figure says in plain words, how exactly it is computed, and by which rules. */
export function MetricInfo({ metric }: { readonly metric: NetworkFigureKey | OrganizationMetricKey }) {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const name = t(`metrics:${metric}.name`);
  return (
    <InfoButton about={name}>
      <h3>{name}</h3>
      <p>{t(`metrics:${metric}.plain`)}</p>
      <p className="secondary">{t(`metrics:${metric}.exact`)}</p>
      <p className="secondary">
        {t(`metrics:rule.${rules.direction}`)} {t('metrics:rule.merged')}
      </p>
    </InfoButton>
  );
}
