import type { LayoutGraph } from './layoutGraph.ts';
import { newPoints, type Points } from './points.ts';
import { allPairTerms, pivotTerms, type StressTerms } from './stressTerms.ts';

const allPairsUpTo = 900;
const pivotCount = 60;
const rounds = 30;

/**
 * Places a connected graph so that distances on the map follow distances in the network: stress lowered by stochastic
 * gradient descent (Zheng, Pawar and Goodman, 2019). Small graphs start several times and keep the best. Units: one tie.
 */
export function stressLayout(graph: LayoutGraph, random: () => number): Points {
  const terms = graph.size <= allPairsUpTo ? allPairTerms(graph) : pivotTerms(graph, pivotCount);
  let best = descend(graph.size, terms, random);
  let lowest = stressOf(best, terms);
  for (let start = 1; start < startsFor(graph.size); start++) {
    const points = descend(graph.size, terms, random);
    const stress = stressOf(points, terms);
    if (stress < lowest) {
      lowest = stress;
      best = points;
    }
  }
  return best;
}

function startsFor(size: number): number {
  if (size <= 120) return 16;
  return size <= 300 ? 4 : 1;
}

function descend(size: number, terms: StressTerms, random: () => number): Points {
  const points = newPoints(size);
  const spread = Math.sqrt(size);
  for (let i = 0; i < size; i++) {
    points.x[i] = (random() - 0.5) * spread;
    points.y[i] = (random() - 0.5) * spread;
  }
  const order = Int32Array.from(terms.from, (_, index) => index);
  const { first, decay } = schedule(terms);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    relax(points, terms, order, first * Math.exp(-decay * round));
  }
  return points;
}

/** The step sizes of Zheng et al.: from the largest inverse weight to a tenth of the smallest, falling exponentially. */
function schedule(terms: StressTerms): { first: number; decay: number } {
  let light = Number.POSITIVE_INFINITY;
  let heavy = 0;
  for (const weight of terms.weight) {
    light = Math.min(light, weight);
    heavy = Math.max(heavy, weight);
  }
  if (heavy === 0) return { first: 0, decay: 0 };
  const first = 1 / light;
  return { first, decay: Math.log(first / (0.1 / heavy)) / (rounds - 1) };
}

function relax(points: Points, terms: StressTerms, order: Int32Array, step: number): void {
  const { x, y } = points;
  for (const term of order) {
    const a = terms.from[term] ?? 0;
    const b = terms.to[term] ?? 0;
    const dx = (x[a] ?? 0) - (x[b] ?? 0);
    const dy = (y[a] ?? 0) - (y[b] ?? 0);
    const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const share = Math.min(1, (terms.weight[term] ?? 0) * step);
    const change = (share * (length - (terms.distance[term] ?? 0))) / 2 / length;
    x[a] = (x[a] ?? 0) - change * dx;
    y[a] = (y[a] ?? 0) - change * dy;
    x[b] = (x[b] ?? 0) + change * dx;
    y[b] = (y[b] ?? 0) + change * dy;
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}

function stressOf(points: Points, terms: StressTerms): number {
  let total = 0;
  for (let term = 0; term < terms.from.length; term++) {
    const a = terms.from[term] ?? 0;
    const b = terms.to[term] ?? 0;
    const length = Math.hypot((points.x[a] ?? 0) - (points.x[b] ?? 0), (points.y[a] ?? 0) - (points.y[b] ?? 0));
    const miss = length - (terms.distance[term] ?? 0);
    total += (terms.weight[term] ?? 0) * miss * miss;
  }
  return total;
}
