import type { NetworkFigureKey } from '../../core/network/networkFigures.ts';

export interface FigureGroup {
  /** Words in i18n (`network:stats.group`). */
  readonly key: 'reach' | 'circles' | 'concentration' | 'mixing';
  readonly figures: readonly NetworkFigureKey[];
}

/** Under which question each further figure of the network stands. */
export const figureGroups: readonly FigureGroup[] = [
  { key: 'reach', figures: ['meanDistance', 'longestDistance', 'globalEfficiency', 'bridges'] },
  { key: 'circles', figures: ['meanDegree', 'transitivity', 'averageClustering', 'highestCore'] },
  { key: 'concentration', figures: ['degreeCentralisation', 'betweennessCentralisation', 'closenessCentralisation'] },
  { key: 'mixing', figures: ['eiIndex', 'sectorAssortativity', 'degreeAssortativity', 'reciprocity'] },
];
