import type { AnalysisGraph } from '../analysisGraph.ts';
import { neighbourMaps } from './neighbourMaps.ts';

export const triadTypes = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

export type TriadType = (typeof triadTypes)[number];

/** The type of each of the 64 ways in which three organisations can be tied (Batagelj & Mrvar 2001), as a place in the list. */
const typeOfCode = [
  1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5, 6, 7, 6,
  9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16,
] as const;

/** How many of all sets of three organisations are tied in each of the sixteen ways (Holland & Leinhardt 1970). */
export function triadCensus(graph: AnalysisGraph): Readonly<Record<TriadType, number>> {
  const out = neighbourMaps(graph.outgoing);
  const near = neighbourMaps(graph.either);
  const size = graph.ids.length;
  const counts = new Float64Array(triadTypes.length);
  const add = (at: number, more: number) => {
    counts[at] = (counts[at] as number) + more;
  };
  const has = (a: number, b: number) => (out[a]?.has(b) === true ? 1 : 0);
  for (let v = 0; v < size; v++) {
    for (const u of near[v]?.keys() ?? []) {
      if (u <= v) continue;
      const both = new Set([...(near[v]?.keys() ?? []), ...(near[u]?.keys() ?? [])]);
      both.delete(u);
      both.delete(v);
      add(has(v, u) + has(u, v) === 2 ? 2 : 1, size - both.size - 2);
      for (const w of both) {
        if (!(u < w || (v < w && w < u && !near[v]?.has(w)))) continue;
        const code = has(v, u) + 2 * has(u, v) + 4 * has(v, w) + 8 * has(w, v) + 16 * has(u, w) + 32 * has(w, u);
        add((typeOfCode[code] as number) - 1, 1);
      }
    }
  }
  const tied = counts.reduce((sum, count) => sum + count, 0);
  counts[0] = (size * (size - 1) * (size - 2)) / 6 - tied;
  return Object.fromEntries(triadTypes.map((type, at) => [type, counts[at]])) as Record<TriadType, number>;
}
