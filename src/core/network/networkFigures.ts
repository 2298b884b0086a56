import type { Figures } from './figures.ts';
import type { NumberFormat } from './shownValue.ts';
import type { NetworkMeasures } from './study/networkMeasures.ts';

export type NetworkFigureKey =
  | 'organizations'
  | 'pairs'
  | 'mainGroup'
  | 'components'
  | 'isolates'
  | 'density'
  | 'articulationPoints'
  | 'bridges'
  | 'meanDegree'
  | 'meanDistance'
  | 'longestDistance'
  | 'globalEfficiency'
  | 'transitivity'
  | 'averageClustering'
  | 'highestCore'
  | 'degreeCentralisation'
  | 'betweennessCentralisation'
  | 'closenessCentralisation'
  | 'reciprocity'
  | 'sectorAssortativity'
  | 'degreeAssortativity'
  | 'eiIndex';

/** A figure of the whole network; words in i18n (`metrics`) under its key. */
export interface NetworkFigure {
  readonly key: NetworkFigureKey;
  readonly format: NumberFormat;
  /** Where it was published: the same in every language. */
  readonly source: string;
  /** Its names in the terminal's `reference`, a dot for each level; empty where it is not there. */
  readonly reference: readonly string[];
  /** Shown at the head of the screen; the others when asked for. */
  readonly first?: boolean;
  readonly directedOnly?: boolean;
  readonly later?: boolean;
  readonly value: (figures: Figures) => number | null;
}

/** In the order in which they are shown. Adding a figure is adding an entry here and its words in i18n. */
export const networkFigures: readonly NetworkFigure[] = [
  first('organizations', 'count', ['n'], ({ network }) => network.organizations),
  first('pairs', 'count', ['m'], ({ network }) => network.pairs),
  first('mainGroup', 'count', ['weak_components.sizes'], ({ network }) => network.components[0]?.length ?? 0),
  first('components', 'count', ['weak_components.count'], ({ network }) => network.components.length),
  first('isolates', 'count', ['isolates'], ({ network }) => network.isolates.length),
  first('density', 'share', ['density'], ({ network }) => network.density),
  first(
    'articulationPoints',
    'count',
    ['articulation_points'],
    ({ network }) => network.articulationPoints.size,
    'Hopcroft & Tarjan 1973, CACM 16:372',
  ),
  later(
    'bridges',
    'count',
    { source: 'Tarjan 1972, SIAM J. Comput. 1:146', reference: ['bridges'] },
    ({ ties }) => ties.filter((tie) => tie.isBridge).length,
  ),
  later(
    'meanDegree',
    'decimal',
    { source: 'Freeman 1979, Soc. Networks 1:215', reference: [] },
    ({ meanDegree }) => meanDegree,
  ),
  later(
    'meanDistance',
    'decimal',
    { source: 'Wasserman & Faust 1994', reference: ['average_path_length_reachable_pairs', 'average_path_length'] },
    ({ paths }) => paths.mean,
  ),
  later(
    'longestDistance',
    'count',
    { source: 'Wasserman & Faust 1994', reference: ['max_finite_distance', 'diameter'] },
    ({ paths }) => paths.longest,
  ),
  later(
    'globalEfficiency',
    'ratio',
    { source: 'Latora & Marchiori 2001, PRL 87:198701', reference: ['global_efficiency'] },
    ({ paths }) => paths.efficiency,
  ),
  later(
    'transitivity',
    'ratio',
    { source: 'Luce & Perry 1949, Psychometrika 14:95', reference: ['transitivity'] },
    ({ transitivity }) => transitivity,
  ),
  later(
    'averageClustering',
    'ratio',
    { source: 'Watts & Strogatz 1998, Nature 393:440', reference: ['average_clustering_excluding_degree_lt2'] },
    ({ averageClustering }) => averageClustering,
  ),
  later(
    'highestCore',
    'count',
    { source: 'Seidman 1983, Soc. Networks 5:269', reference: ['core_number'] },
    ({ highestCore }) => highestCore,
  ),
  later(
    'degreeCentralisation',
    'ratio',
    {
      source: 'Freeman 1979, Soc. Networks 1:215',
      reference: ['freeman_centralisation.degree', 'freeman_centralisation.degree_symmetrised'],
    },
    ({ centralisation }) => centralisation.degree,
  ),
  later(
    'betweennessCentralisation',
    'ratio',
    { source: 'Freeman 1979, Soc. Networks 1:215', reference: ['freeman_centralisation.betweenness'] },
    ({ centralisation }) => centralisation.betweenness,
  ),
  later(
    'closenessCentralisation',
    'ratio',
    { source: 'Freeman 1979, Soc. Networks 1:215', reference: ['freeman_centralisation.closeness'] },
    ({ centralisation }) => centralisation.closeness,
  ),
  {
    ...later(
      'reciprocity',
      'ratio',
      { source: 'Wasserman & Faust 1994, ch. 13', reference: ['reciprocity.edge_reciprocity'] },
      ({ reciprocity }) => reciprocity?.arcs ?? null,
    ),
    directedOnly: true,
  },
  later(
    'sectorAssortativity',
    'signed',
    { source: 'Newman 2003, PRE 67:026126', reference: ['assortativity_group'] },
    ({ mixing }) => mixing.assortativity,
  ),
  later(
    'degreeAssortativity',
    'signed',
    { source: 'Newman 2002, PRL 89:208701', reference: ['degree_assortativity_symmetrised'] },
    (measures) => measures.degreeAssortativity,
  ),
  later(
    'eiIndex',
    'signed',
    { source: 'Krackhardt & Stern 1988, Soc. Psych. Q. 51:123', reference: ['ei_index_symmetrised.ei'] },
    ({ mixing }) => mixing.ei.value,
  ),
];

function first(
  key: NetworkFigureKey,
  format: NumberFormat,
  reference: readonly string[],
  value: NetworkFigure['value'],
  source = 'Wasserman & Faust 1994',
): NetworkFigure {
  return { key, format, source, reference, first: true, value };
}

function later(
  key: NetworkFigureKey,
  format: NumberFormat,
  published: Pick<NetworkFigure, 'source' | 'reference'>,
  value: (measures: NetworkMeasures) => number | null,
): NetworkFigure {
  return {
    key,
    format,
    ...published,
    later: true,
    value: ({ measures }) => (measures === null ? null : value(measures)),
  };
}

export function networkFigure(key: NetworkFigureKey): NetworkFigure {
  const found = networkFigures.find((figure) => figure.key === key);
  if (found === undefined) throw new RangeError(`no figure ${key}`);
  return found;
}
