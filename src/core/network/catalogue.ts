import type { OrganizationId } from '../model/ids.ts';
import type { Figures } from './figures.ts';
import type { NumberFormat } from './shownValue.ts';
import type { OrganizationMeasures } from './study/networkMeasures.ts';

export type FirstMetricKey = 'betweenness' | 'degree' | 'harmonic' | 'cutOff';

export type StudyMetricKey =
  | 'strength'
  | 'inDegree'
  | 'outDegree'
  | 'weightedBetweenness'
  | 'closenessWithin'
  | 'closenessWassermanFaust'
  | 'eigenvector'
  | 'katz'
  | 'pagerank'
  | 'clustering'
  | 'core'
  | 'constraint'
  | 'effectiveSize'
  | 'efficiency'
  | 'hierarchy'
  | 'ei'
  | 'coordinator'
  | 'itinerant'
  | 'gatekeeper'
  | 'representative'
  | 'liaison';

export type OrganizationMetricKey = FirstMetricKey | StudyMetricKey;

/** Under which heading a metric is offered; words in i18n (`metrics:group`). */
export type MetricGroup = 'connects' | 'partners' | 'near' | 'wellConnected' | 'surroundings' | 'sectors';

/** A figure that every organisation has. Its name, plain sentence and definition are in i18n (`metrics`) under its key. */
export interface OrganizationMetric {
  readonly key: OrganizationMetricKey;
  readonly group: MetricGroup;
  readonly format: NumberFormat;
  /** Where it was published: the same in every language. */
  readonly source: string;
  /** Its names in the terminal's `reference`, a dot for each level; the value there may be scaled otherwise. */
  readonly reference: readonly string[];
  /** Whether the lowest value, not the highest, is what one looks for. */
  readonly lowFirst?: boolean;
  /** Only where direction is kept. */
  readonly directedOnly?: boolean;
  /** Whether it comes with the study, after the first figures. */
  readonly later?: boolean;
  /** Null where the figure is undefined or not worked out yet, and for an organisation that the network does not hold. */
  readonly value: (figures: Figures, organization: OrganizationId) => number | null;
}

/** In the order in which they are offered. Adding a metric is adding an entry here and its words in i18n. */
export const organizationMetrics: readonly OrganizationMetric[] = [
  {
    key: 'betweenness',
    group: 'connects',
    format: 'ratio',
    source: 'Freeman 1977, Sociometry 40:35; Brandes 2001, J. Math. Sociol. 25:163',
    reference: ['betweenness_normalised', 'betweenness_raw'],
    value: ({ network }, id) => network.metrics.get(id)?.betweenness ?? null,
  },
  {
    key: 'degree',
    group: 'partners',
    format: 'count',
    source: 'Freeman 1979, Soc. Networks 1:215',
    reference: ['degree', 'degree_centrality'],
    value: ({ network }, id) => network.metrics.get(id)?.degree ?? null,
  },
  {
    key: 'harmonic',
    group: 'near',
    format: 'ratio',
    source: 'Marchiori & Latora 2000, Physica A 285:539; Boldi & Vigna 2014, Internet Math. 10:222',
    reference: ['harmonic_closeness_normalised'],
    value: ({ network }, id) => network.metrics.get(id)?.harmonic ?? null,
  },
  {
    key: 'cutOff',
    group: 'connects',
    format: 'count',
    source: 'Hopcroft & Tarjan 1973, CACM 16:372',
    reference: ['articulation_points'],
    value: ({ network }, id) => (network.metrics.has(id) ? (network.articulationPoints.get(id)?.length ?? 0) : null),
  },
  later('weightedBetweenness', 'connects', 'ratio', {
    source: 'Freeman 1977; Brandes 2001; Opsahl et al. 2010, Soc. Networks 32:245',
    reference: ['betweenness_raw_distance_inverse_strength'],
  }),
  later('constraint', 'connects', 'ratio', {
    source: 'Burt 1992, Structural Holes; Burt 2004, AJS 110:349',
    reference: ['burt_binary_symmetrised.constraint'],
    lowFirst: true,
  }),
  later('effectiveSize', 'connects', 'decimal', {
    source: 'Burt 1992; Borgatti 1997, Connections 20:35',
    reference: ['burt_binary_symmetrised.effective_size'],
  }),
  later('efficiency', 'connects', 'ratio', {
    source: 'Burt 1992',
    reference: ['burt_binary_symmetrised.efficiency'],
  }),
  later('hierarchy', 'connects', 'ratio', {
    source: 'Burt 1992',
    reference: ['burt_binary_symmetrised.hierarchy'],
  }),
  later('strength', 'partners', 'decimal', {
    source: 'Barrat et al. 2004, PNAS 101:3747',
    reference: ['strength', 'in_strength', 'out_strength'],
  }),
  later('inDegree', 'partners', 'count', {
    source: 'Freeman 1979',
    reference: ['in_degree'],
    directedOnly: true,
  }),
  later('outDegree', 'partners', 'count', {
    source: 'Freeman 1979',
    reference: ['out_degree'],
    directedOnly: true,
  }),
  later('closenessWithin', 'near', 'ratio', {
    source: 'Freeman 1979',
    reference: ['closeness_within_component'],
  }),
  later('closenessWassermanFaust', 'near', 'ratio', {
    source: 'Wasserman & Faust 1994, p. 201',
    reference: ['closeness_wasserman_faust'],
  }),
  later('eigenvector', 'wellConnected', 'hundred', {
    source: 'Bonacich 1972, J. Math. Sociol. 2:113',
    reference: ['eigenvector_l2_symmetrised_binary'],
  }),
  later('katz', 'wellConnected', 'hundred', {
    source: 'Katz 1953, Psychometrika 18:39',
    reference: ['katz_symmetrised_binary.values'],
  }),
  later('pagerank', 'wellConnected', 'ratio', {
    source: 'Page et al. 1999',
    reference: ['pagerank_085_unweighted'],
  }),
  later('clustering', 'surroundings', 'ratio', {
    source: 'Watts & Strogatz 1998, Nature 393:440',
    reference: ['local_clustering'],
  }),
  later('core', 'surroundings', 'count', {
    source: 'Seidman 1983, Soc. Networks 5:269; Batagelj & Zaveršnik 2003',
    reference: ['core_number'],
  }),
  later('ei', 'sectors', 'signed', {
    source: 'Krackhardt & Stern 1988, Soc. Psych. Q. 51:123',
    reference: ['ei_per_node'],
  }),
  ...(['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const).map((role) => ({
    key: role,
    group: 'sectors' as const,
    format: 'count' as const,
    source: 'Gould & Fernandez 1989, Sociological Methodology 19:89',
    reference: [`gould_fernandez.roles.*.${role}`],
    later: true,
    value: ({ measures }: Figures, id: OrganizationId) => measures?.organizations.get(id)?.roles[role] ?? null,
  })),
];

/** A figure of the study that stands in `OrganizationMeasures` under its own key. */
function later(
  key: StudyMetricKey & keyof OrganizationMeasures,
  group: MetricGroup,
  format: NumberFormat,
  further: Pick<OrganizationMetric, 'source' | 'reference' | 'lowFirst' | 'directedOnly'>,
): OrganizationMetric {
  const value: OrganizationMetric['value'] = ({ measures }, id) => measures?.organizations.get(id)?.[key] ?? null;
  return { key, group, format, later: true, ...further, value };
}

export function organizationMetric(key: OrganizationMetricKey): OrganizationMetric {
  const found = organizationMetrics.find((metric) => metric.key === key);
  if (found === undefined) throw new RangeError(`no metric ${key}`);
  return found;
}
