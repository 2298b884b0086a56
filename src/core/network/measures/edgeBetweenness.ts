import type { AnalysisGraph } from '../analysisGraph.ts';

/**
 * Betweenness of each arc, unweighted and not normalised: Σ over pairs of the share of their shortest paths that run along it
 * (Girvan & Newman 2002; algorithm: Brandes 2008). Beside `outgoing.neighbours`; an undirected pair has the same value at both of
 * its arcs and counts unordered pairs.
 */
export function edgeBetweenness({ ids, directed, outgoing }: AnalysisGraph): Float64Array {
  const { offsets, neighbours } = outgoing;
  const size = ids.length;
  const along = new Float64Array(neighbours.length);
  const distance = new Int32Array(size);
  const paths = new Float64Array(size);
  const dependency = new Float64Array(size);
  const order = new Int32Array(size);
  for (let source = 0; source < size; source++) {
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let done = 0; done < reached; done++) {
      const v = order[done] as number;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        if ((distance[w] as number) < 0) {
          distance[w] = (distance[v] as number) + 1;
          order[reached++] = w;
        }
        if (distance[w] === (distance[v] as number) + 1) paths[w] = (paths[w] as number) + (paths[v] as number);
      }
    }
    for (let done = reached - 1; done >= 0; done--) {
      const v = order[done] as number;
      let own = 0;
      for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
        const w = neighbours[at] as number;
        if (distance[w] !== (distance[v] as number) + 1) continue;
        const share = ((paths[v] as number) / (paths[w] as number)) * (1 + (dependency[w] as number));
        along[at] = (along[at] as number) + share;
        own += share;
      }
      dependency[v] = own;
    }
  }
  return directed ? along : halves(offsets, neighbours, along);
}

/** Each unordered pair was counted from both of its ends: what ran either way, halved, at both arcs. */
function halves(offsets: Int32Array, neighbours: Int32Array, along: Float64Array): Float64Array {
  const both = new Float64Array(along.length);
  for (let v = 0; v + 1 < offsets.length; v++) {
    for (let at = offsets[v] as number; at < (offsets[v + 1] as number); at++) {
      const w = neighbours[at] as number;
      const back = neighbours.subarray(offsets[w], offsets[w + 1]).indexOf(v) + (offsets[w] as number);
      both[at] = ((along[at] as number) + (along[back] as number)) / 2;
    }
  }
  return both;
}
