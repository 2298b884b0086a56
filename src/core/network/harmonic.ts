import type { AnalysisGraph } from './analysisGraph.ts';

const sourcesAtOnce = 32;

/**
 * Harmonic closeness, not normalised: H(v) = Σ over others u of 1 / distance(u → v), 1/∞ being 0 (Marchiori & Latora 2000;
 * Boldi & Vigna 2014). Directed graphs: distances towards the vertex. By index of the graph; isolates get 0.
 *
 * Breadth-first from 32 sources at once, one bit each: all that is needed of a level is how many sources reach each vertex.
 */
export function harmonic(graph: Pick<AnalysisGraph, 'ids' | 'outgoing'>): Float64Array {
  const size = graph.ids.length;
  const sums = new Float64Array(size);
  const seen = new Int32Array(size);
  let frontier = new Int32Array(size);
  let arriving = new Int32Array(size);
  for (let first = 0; first < size; first += sourcesAtOnce) {
    seen.fill(0);
    frontier.fill(0);
    for (let bit = 0; bit < sourcesAtOnce && first + bit < size; bit++) {
      seen[first + bit] = 1 << bit;
      frontier[first + bit] = 1 << bit;
    }
    for (let distance = 1, moving = true; moving; distance++) {
      arriving.fill(0);
      spread(graph, frontier, arriving);
      moving = settle(arriving, seen, distance, sums);
      [frontier, arriving] = [arriving, frontier];
    }
  }
  return sums;
}

function spread(graph: Pick<AnalysisGraph, 'outgoing'>, frontier: Int32Array, arriving: Int32Array): void {
  const { offsets, neighbours } = graph.outgoing;
  for (let v = 0; v < frontier.length; v++) {
    const sources = frontier[v] as number;
    if (sources === 0) continue;
    const end = offsets[v + 1] as number;
    for (let at = offsets[v] as number; at < end; at++) {
      const w = neighbours[at] as number;
      arriving[w] = (arriving[w] as number) | sources;
    }
  }
}

/** Keeps of each vertex's arrivals those that came for the first time, and counts them; says whether any did. */
function settle(arriving: Int32Array, seen: Int32Array, distance: number, sums: Float64Array): boolean {
  let moving = false;
  for (let v = 0; v < arriving.length; v++) {
    const fresh = (arriving[v] as number) & ~(seen[v] as number);
    arriving[v] = fresh;
    if (fresh === 0) continue;
    moving = true;
    seen[v] = (seen[v] as number) | fresh;
    sums[v] = (sums[v] as number) + countBits(fresh) / distance;
  }
  return moving;
}

function countBits(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
