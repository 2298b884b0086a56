import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type OrganizationMetricKey, organizationMetrics } from '../../core/network/catalogue.ts';
import { type NetworkFigureKey, networkFigures } from '../../core/network/networkFigures.ts';
import { FigureNotes } from '../rules/FigureNotes.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { CopyMethods } from './CopyMethods.tsx';
import { FigureSaid } from './FigureSaid.tsx';
import { InfoButton } from './InfoButton.tsx';
import { type DescribedKey, sourceOf } from './useMethodsText.ts';

interface Props {
  readonly metric: DescribedKey;
  /** Whose value is said in a sentence. */
  readonly organization?: OrganizationId;
  /** How many times chance was asked, where it plays a part. */
  readonly runs?: number | null;
  /** How to read it where it stands. */
  readonly children?: ReactNode;
}

/**
 * What a figure says in plain words, here and in general, when not to rely on it, how exactly it is computed, where it was
 * published, by which rules, and a text of all that for a report.
 */
export function MetricInfo({ metric, organization, runs = null, children }: Props) {
  const { t } = useTranslation();
  const name = t(`metrics:${metric}.name`);
  return (
    <InfoButton about={name}>
      <h3>{name}</h3>
      <Value metric={metric} organization={organization ?? null} />
      <p>{t(`metrics:${metric}.plain`)}</p>
      {children === undefined ? null : <p>{children}</p>}
      <FigureNotes />
      <p>
        <strong>{t('metrics:labels.caution')}:</strong> {t(`metrics:${metric}.caution`)}
      </p>
      <Part label={t('metrics:labels.definition')}>{t(`metrics:${metric}.exact`)}</Part>
      <Part label={t('metrics:labels.source')}>
        <bdi>{sourceOf(metric)}</bdi>
      </Part>
      <Rules />
      <CopyMethods figure={metric} organization={organization ?? null} runs={runs} />
    </InfoButton>
  );
}

function Value({
  metric,
  organization,
}: {
  readonly metric: DescribedKey;
  readonly organization: OrganizationId | null;
}) {
  if (organization !== null && isOfOrganizations(metric)) {
    return <FigureSaid figure={metric} organization={organization} />;
  }
  return isOfNetwork(metric) ? <FigureSaid figure={metric} organization={null} /> : null;
}

function isOfOrganizations(key: DescribedKey): key is OrganizationMetricKey {
  return organizationMetrics.some((metric) => metric.key === key);
}

function isOfNetwork(key: DescribedKey): key is NetworkFigureKey {
  return networkFigures.some((figure) => figure.key === key);
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className="secondary">
      <strong>{label}:</strong> {children}
    </p>
  );
}

function Rules() {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  return (
    <Part label={t('metrics:labels.rules')}>
      <RulesLine rules={rules} />
    </Part>
  );
}
