import { degreeOf, type LayoutGraph, neighboursOf } from './layoutGraph.ts';

/** How far apart two organisations that have k hops between them would like to be, in units of one plain tie. */
export type WantedDistance = (a: number, b: number, hops: number) => number;

const hubRoom = 0.3;
const likenessPull = 0.72;

/**
 * Those who share many partners come nearer and a hub keeps its partners at arm's length: without this, the stress of a
 * field with one hub, where almost every pair is two hops apart, draws a plain disc. A shared partner counts by the inverse
 * of how many partners it has (Adamic and Adar, 2003, without the logarithm), so that a common hub says little.
 */
export function wantedDistances(graph: LayoutGraph): WantedDistance {
  const shares = Float64Array.from({ length: graph.size }, (_, i) => 1 / Math.max(1, degreeOf(graph, i)));
  const totals = Float64Array.from({ length: graph.size }, (_, i) => {
    let total = 0;
    for (const next of neighboursOf(graph, i)) total += shares[next] ?? 0;
    return total;
  });
  const hub = hubDegree(graph);
  return (a, b, hops) => {
    if (hops > 2) return hops;
    const common = commonShare(neighboursOf(graph, a), neighboursOf(graph, b), shares);
    const union = (totals[a] ?? 0) + (totals[b] ?? 0) - common;
    const likeness = union > 0 ? Math.min(1, (common / union) * 2.2) : 0;
    const room = hops === 1 && (degreeOf(graph, a) >= hub || degreeOf(graph, b) >= hub) ? hubRoom : 0;
    return Math.max(0.35, hops + room + (hops === 1 ? 0.2 : 0.1) - likenessPull * likeness);
  };
}

function hubDegree(graph: LayoutGraph): number {
  let ends = 0;
  for (let i = 0; i < graph.size; i++) ends += degreeOf(graph, i);
  return Math.max(12, (ends / Math.max(1, graph.size)) * 3);
}

/** Sum of the shares of those in both ascending lists. */
function commonShare(a: Int32Array, b: Int32Array, shares: Float64Array): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      total += shares[left] ?? 0;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return total;
}
