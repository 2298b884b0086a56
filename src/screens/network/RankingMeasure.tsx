import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { OrganizationMetric } from '../../core/network/catalogue.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { metricsOffered } from './metricsOffered.ts';

/** The measure that the table ranks by, chosen from all that say something by the project's rules. */
export function RankingMeasure({ metric }: { readonly metric: OrganizationMetric }) {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const options = metricsOffered(rules).map(({ key, group }) => ({
    value: key,
    label: t(`metrics:${key}.name`),
    group: t(`metrics:group.${group}`),
  }));
  return (
    <span className="end ranking-measure">
      <SelectField
        label={t('network:ranking.measure')}
        value={metric.key}
        options={options}
        onChange={(key) => viewStore.set({ rankBy: key })}
      />
      <MetricInfo metric={metric.key} />
    </span>
  );
}
