import type { OrganizationId } from '../model/ids.ts';
import type { NetworkAnalysis } from './networkAnalysis.ts';
import type { NumberFormat } from './shownValue.ts';

export type OrganizationMetricKey = 'betweenness' | 'degree' | 'harmonic' | 'cutOff';

/** A figure that every organisation has. Its name, plain sentence and definition are in i18n (`metrics`) under its key. */
export interface OrganizationMetric {
  readonly key: OrganizationMetricKey;
  readonly format: NumberFormat;
  /** Null where the figure is undefined, and for an organisation that the network does not hold. */
  readonly value: (network: NetworkAnalysis, organization: OrganizationId) => number | null;
}

/** In the order in which they are offered. Adding a metric is adding an entry here and its words in i18n. */
export const organizationMetrics: readonly OrganizationMetric[] = [
  {
    key: 'betweenness',
    format: 'ratio',
    value: (network, id) => network.metrics.get(id)?.betweenness ?? null,
  },
  { key: 'degree', format: 'count', value: (network, id) => network.metrics.get(id)?.degree ?? null },
  { key: 'harmonic', format: 'ratio', value: (network, id) => network.metrics.get(id)?.harmonic ?? null },
  {
    key: 'cutOff',
    format: 'count',
    value: (network, id) => (network.metrics.has(id) ? (network.articulationPoints.get(id)?.length ?? 0) : null),
  },
];

export function organizationMetric(key: OrganizationMetricKey): OrganizationMetric {
  const found = organizationMetrics.find((metric) => metric.key === key);
  if (found === undefined) throw new RangeError(`no metric ${key}`);
  return found;
}

export type NetworkFigureKey =
  | 'organizations'
  | 'pairs'
  | 'mainGroup'
  | 'components'
  | 'isolates'
  | 'density'
  | 'articulationPoints';

/** A figure of the whole network; words in i18n (`metrics`) under its key. */
export interface NetworkFigure {
  readonly key: NetworkFigureKey;
  /** `share`: a ratio that is too small on most maps for two decimals, shown to two significant digits. */
  readonly format: 'count' | 'share';
  readonly value: (network: NetworkAnalysis) => number | null;
}

export const networkFigures: readonly NetworkFigure[] = [
  { key: 'organizations', format: 'count', value: (network) => network.organizations },
  { key: 'pairs', format: 'count', value: (network) => network.pairs },
  { key: 'mainGroup', format: 'count', value: (network) => network.components[0]?.length ?? 0 },
  { key: 'components', format: 'count', value: (network) => network.components.length },
  { key: 'isolates', format: 'count', value: (network) => network.isolates.length },
  { key: 'density', format: 'share', value: (network) => network.density },
  { key: 'articulationPoints', format: 'count', value: (network) => network.articulationPoints.size },
];
