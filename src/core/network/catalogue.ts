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
    value: ({ network }, id) => network.metrics.get(id)?.betweenness ?? null,
  },
  {
    key: 'degree',
    group: 'partners',
    format: 'count',
    source: 'Freeman 1979, Soc. Networks 1:215',
    value: ({ network }, id) => network.metrics.get(id)?.degree ?? null,
  },
  {
    key: 'harmonic',
    group: 'near',
    format: 'ratio',
    source: 'Marchiori & Latora 2000, Physica A 285:539; Boldi & Vigna 2014, Internet Math. 10:222',
    value: ({ network }, id) => network.metrics.get(id)?.harmonic ?? null,
  },
  {
    key: 'cutOff',
    group: 'connects',
    format: 'count',
    source: 'Hopcroft & Tarjan 1973, CACM 16:372',
    value: ({ network }, id) => (network.metrics.has(id) ? (network.articulationPoints.get(id)?.length ?? 0) : null),
  },
  later(
    'weightedBetweenness',
    'connects',
    'ratio',
    'Freeman 1977; Brandes 2001; Opsahl et al. 2010, Soc. Networks 32:245',
  ),
  later('constraint', 'connects', 'ratio', 'Burt 1992, Structural Holes; Burt 2004, AJS 110:349', { lowFirst: true }),
  later('effectiveSize', 'connects', 'decimal', 'Burt 1992; Borgatti 1997, Connections 20:35'),
  later('efficiency', 'connects', 'ratio', 'Burt 1992'),
  later('hierarchy', 'connects', 'ratio', 'Burt 1992'),
  later('strength', 'partners', 'decimal', 'Barrat et al. 2004, PNAS 101:3747'),
  later('inDegree', 'partners', 'count', 'Freeman 1979', { directedOnly: true }),
  later('outDegree', 'partners', 'count', 'Freeman 1979', { directedOnly: true }),
  later('closenessWithin', 'near', 'ratio', 'Freeman 1979'),
  later('closenessWassermanFaust', 'near', 'ratio', 'Wasserman & Faust 1994, p. 201'),
  later('eigenvector', 'wellConnected', 'hundred', 'Bonacich 1972, J. Math. Sociol. 2:113'),
  later('katz', 'wellConnected', 'hundred', 'Katz 1953, Psychometrika 18:39'),
  later('pagerank', 'wellConnected', 'ratio', 'Page et al. 1999'),
  later('clustering', 'surroundings', 'ratio', 'Watts & Strogatz 1998, Nature 393:440'),
  later('core', 'surroundings', 'count', 'Seidman 1983, Soc. Networks 5:269; Batagelj & Zaveršnik 2003'),
  later('ei', 'sectors', 'signed', 'Krackhardt & Stern 1988, Soc. Psych. Q. 51:123'),
  ...(['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const).map((role) => ({
    key: role,
    group: 'sectors' as const,
    format: 'count' as const,
    source: 'Gould & Fernandez 1989, Sociological Methodology 19:89',
    later: true,
    value: ({ measures }: Figures, id: OrganizationId) => measures?.organizations.get(id)?.roles[role] ?? null,
  })),
];

/** A figure of the study that stands in `OrganizationMeasures` under its own key. */
function later(
  key: StudyMetricKey & keyof OrganizationMeasures,
  group: MetricGroup,
  format: NumberFormat,
  source: string,
  further: Pick<OrganizationMetric, 'lowFirst' | 'directedOnly'> = {},
): OrganizationMetric {
  const value: OrganizationMetric['value'] = ({ measures }, id) => measures?.organizations.get(id)?.[key] ?? null;
  return { key, group, format, source, later: true, ...further, value };
}

export function organizationMetric(key: OrganizationMetricKey): OrganizationMetric {
  const found = organizationMetrics.find((metric) => metric.key === key);
  if (found === undefined) throw new RangeError(`no metric ${key}`);
  return found;
}
