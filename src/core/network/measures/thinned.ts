import type { Adjacency } from '../adjacency.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { mirrors } from './mirrors.ts';

export type Arcs = Pick<AnalysisGraph, 'ids' | 'directed' | 'outgoing'>;

/**
 * Makes copies of a graph in which each tie (where direction is kept, each arc) is missing with a chance of `share`, each on its
 * own; the organisations stay.
 */
export function thinner({ ids, directed, outgoing }: Arcs): (share: number, random: () => number) => Arcs {
  const size = ids.length;
  const { offsets, neighbours, strength } = outgoing;
  const mirror = directed ? null : mirrors(outgoing);
  const stays = new Uint8Array(neighbours.length);

  function draw(share: number, random: () => number): void {
    for (let at = 0; at < stays.length; at++) {
      const back = mirror === null ? at : (mirror[at] as number);
      stays[at] = back < at ? (stays[back] as number) : Number(random() >= share);
    }
  }

  function kept(): Adjacency {
    const less = { offsets: new Int32Array(size + 1), neighbours: neighbours.slice(), strength: strength.slice() };
    let count = 0;
    for (let v = 0; v < size; v++) {
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        if (stays[at] === 0) continue;
        less.neighbours[count] = neighbours[at] as number;
        less.strength[count] = strength[at] as number;
        count += 1;
      }
      less.offsets[v + 1] = count;
    }
    return {
      ...less,
      neighbours: less.neighbours.subarray(0, count),
      strength: less.strength.subarray(0, count),
    };
  }

  return (share, random) => {
    draw(share, random);
    return { ids, directed, outgoing: kept() };
  };
}
