import type { NetworkAnalysis } from './networkAnalysis.ts';
import type { NetworkMeasures } from './study/networkMeasures.ts';

/** The figures of one network: the first ones, and the measures that come after them. */
export interface Figures {
  readonly network: NetworkAnalysis;
  /** Null until they are worked out. */
  readonly measures: NetworkMeasures | null;
}

/** The first figures alone. */
export function firstFigures(network: NetworkAnalysis): Figures {
  return { network, measures: null };
}
