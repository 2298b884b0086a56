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
  readonly source: string;
  /** Shown at the head of the screen; the others when asked for. */
  readonly first?: boolean;
  readonly directedOnly?: boolean;
  readonly later?: boolean;
  readonly value: (figures: Figures) => number | null;
}

/** In the order in which they are shown. Adding a figure is adding an entry here and its words in i18n. */
export const networkFigures: readonly NetworkFigure[] = [
  first('organizations', 'count', ({ network }) => network.organizations),
  first('pairs', 'count', ({ network }) => network.pairs),
  first('mainGroup', 'count', ({ network }) => network.components[0]?.length ?? 0),
  first('components', 'count', ({ network }) => network.components.length),
  first('isolates', 'count', ({ network }) => network.isolates.length),
  first('density', 'share', ({ network }) => network.density),
  first('articulationPoints', 'count', ({ network }) => network.articulationPoints.size, 'Hopcroft & Tarjan 1973'),
  later(
    'bridges',
    'count',
    'Tarjan 1972, SIAM J. Comput. 1:146',
    ({ ties }) => ties.filter((tie) => tie.isBridge).length,
  ),
  later('meanDegree', 'decimal', 'Freeman 1979', ({ meanDegree }) => meanDegree),
  later('meanDistance', 'decimal', 'Freeman 1979', ({ paths }) => paths.mean),
  later('longestDistance', 'count', 'Freeman 1979', ({ paths }) => paths.longest),
  later('globalEfficiency', 'ratio', 'Latora & Marchiori 2001, PRL 87:198701', ({ paths }) => paths.efficiency),
  later('transitivity', 'ratio', 'Luce & Perry 1949, Psychometrika 14:95', ({ transitivity }) => transitivity),
  later('averageClustering', 'ratio', 'Watts & Strogatz 1998', ({ averageClustering }) => averageClustering),
  later('highestCore', 'count', 'Seidman 1983', ({ highestCore }) => highestCore),
  later('degreeCentralisation', 'ratio', 'Freeman 1979', ({ centralisation }) => centralisation.degree),
  later('betweennessCentralisation', 'ratio', 'Freeman 1979', ({ centralisation }) => centralisation.betweenness),
  later('closenessCentralisation', 'ratio', 'Freeman 1979', ({ centralisation }) => centralisation.closeness),
  {
    ...later('reciprocity', 'ratio', 'Wasserman & Faust 1994, ch. 13', ({ reciprocity }) => reciprocity?.arcs ?? null),
    directedOnly: true,
  },
  later('sectorAssortativity', 'signed', 'Newman 2003, PRE 67:026126', ({ mixing }) => mixing.assortativity),
  later('degreeAssortativity', 'signed', 'Newman 2002, PRL 89:208701', (measures) => measures.degreeAssortativity),
  later('eiIndex', 'signed', 'Krackhardt & Stern 1988', ({ mixing }) => mixing.ei.value),
];

function first(
  key: NetworkFigureKey,
  format: NumberFormat,
  value: NetworkFigure['value'],
  source = 'Wasserman & Faust 1994',
): NetworkFigure {
  return { key, format, source, first: true, value };
}

function later(
  key: NetworkFigureKey,
  format: NumberFormat,
  source: string,
  value: (measures: NetworkMeasures) => number | null,
): NetworkFigure {
  return { key, format, source, later: true, value: ({ measures }) => (measures === null ? null : value(measures)) };
}
