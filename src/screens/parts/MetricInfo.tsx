import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { type OrganizationMetricKey, organizationMetrics } from '../../core/network/catalogue.ts';
import { type NetworkFigureKey, networkFigures } from '../../core/network/networkFigures.ts';
import { RulesLine } from '../rules/RulesLine.tsx';
import { InfoButton } from './InfoButton.tsx';

/** What a figure says in plain words, how exactly it is computed, when not to rely on it, where it comes from, and by which rules. */
export function MetricInfo({ metric }: { readonly metric: NetworkFigureKey | OrganizationMetricKey }) {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const name = t(`metrics:${metric}.name`);
  const source = [...organizationMetrics, ...networkFigures].find(({ key }) => key === metric)?.source ?? '';
  return (
    <InfoButton about={name}>
      <h3>{name}</h3>
      <p>{t(`metrics:${metric}.plain`)}</p>
      <p>
        <strong>{t('metrics:labels.caution')}:</strong> {t(`metrics:${metric}.caution`)}
      </p>
      <p className="secondary">
        <strong>{t('metrics:labels.definition')}:</strong> {t(`metrics:${metric}.exact`)}
      </p>
      {source === '' ? null : (
        <p className="secondary">
          <strong>{t('metrics:labels.source')}:</strong> <bdi>{source}</bdi>
        </p>
      )}
      <p className="secondary">
        <strong>{t('metrics:labels.rules')}:</strong> <RulesLine rules={rules} />
      </p>
    </InfoButton>
  );
}
