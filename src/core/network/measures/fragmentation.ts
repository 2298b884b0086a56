import type { AnalysisGraph } from '../analysisGraph.ts';
import { components } from '../components.ts';
import { eachSource } from './eachSource.ts';

type Ties = Pick<AnalysisGraph, 'either'>;

/** How far a network is in pieces, with some of its organisations left out (Borgatti 2006). Direction is ignored. */
export interface Fragmentation {
  /** Share of pairs without a path, 0 to 1; null under two organisations. */
  readonly share: number | null;
  /** Sizes of the pieces, the largest first. */
  readonly pieces: readonly number[];
}

export function fragmentation(graph: Ties, without: readonly number[] = []): Fragmentation {
  const pieces = components(graph, without).map((members) => members.length);
  const left = pieces.reduce((sum, size) => sum + size, 0);
  const together = pieces.reduce((sum, size) => sum + size * (size - 1), 0);
  return { share: left < 2 ? null : 1 - together / (left * (left - 1)), pieces };
}

/** The same with every pair counted by 1 − 1 / distance; null under two organisations. One search for each of them. */
export function distanceFragmentation({ either }: Ties, without: readonly number[] = []): number | null {
  const left = either.offsets.length - 1 - without.length;
  let near = 0;
  eachSource(
    either,
    (_, { order, count, distance }) => {
      for (let at = 1; at < count; at++) near += 1 / (distance[order[at] as number] as number);
    },
    new Set(without),
  );
  return left < 2 ? null : 1 - near / (left * (left - 1));
}
