import type { Adjacency } from '../adjacency.ts';
import type { Distances } from './distances.ts';
import { newLines } from './lines.ts';
import { newQueue } from './queue.ts';

/** What a search from one vertex along the shortest weighted paths found. All arrays are used again for the next source. */
export interface WeightedReached {
  /** Vertices by their distance from the source, the source first; only the first `count` count. */
  readonly order: Int32Array;
  readonly count: number;
  /** In the unit of the distances; Infinity where there is no path. */
  readonly distance: Float64Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
}

/** Dijkstra's search from each vertex in turn, counting shortest paths; lengths must be above zero. */
export function eachWeightedSource(
  { offsets, neighbours }: Adjacency,
  { length }: Distances,
  visit: (source: number, reached: WeightedReached) => void,
): void {
  const size = offsets.length - 1;
  const order = new Int32Array(size);
  const distance = new Float64Array(size);
  const paths = new Float64Array(size);
  const done = new Uint8Array(size);
  const queue = newLines(length) ?? newQueue(neighbours.length);
  for (let source = 0; source < size; source++) {
    distance.fill(Number.POSITIVE_INFINITY);
    paths.fill(0);
    done.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    let count = 0;
    for (let v = source; v >= 0; v = queue.take()) {
      if (done[v] === 1) continue;
      done[v] = 1;
      order[count++] = v;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        const far = (distance[v] as number) + (length[at] as number);
        if (far > (distance[w] as number)) continue;
        if (far < (distance[w] as number)) {
          distance[w] = far;
          paths[w] = 0;
          queue.add(w, far, at);
        }
        paths[w] = (paths[w] as number) + (paths[v] as number);
      }
    }
    visit(source, { order, count, distance, paths });
  }
}
