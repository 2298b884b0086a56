import type { AnalysisGraph } from './analysisGraph.ts';

/**
 * Weak components as ascending indices: largest first, equal sizes by smallest index. Direction is ignored.
 * No organisations, no components; every isolate is one of its own. `without` are left out, and whatever hung on them falls apart.
 */
export function components(
  { either: { offsets, neighbours } }: Pick<AnalysisGraph, 'either'>,
  without: Iterable<number> = [],
): readonly (readonly number[])[] {
  const seen = new Uint8Array(offsets.length - 1);
  for (const v of without) seen[v] = 1;
  const found: number[][] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const members = [start];
    for (const v of members) {
      for (const w of neighbours.subarray(offsets[v], offsets[v + 1])) {
        if (seen[w]) continue;
        seen[w] = 1;
        members.push(w);
      }
    }
    found.push(members.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
