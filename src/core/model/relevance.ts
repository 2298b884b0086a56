import type { Sector } from './sector.ts';

/** Which sectors people say a topic needs. A topic of which nobody said so is not among the entries: nothing is assumed of it. */
export interface TopicRelevance {
  readonly topic: string;
  /** In the order in which sectors are shown; empty: no sector in particular. */
  readonly sectors: readonly Sector[];
}
