import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type LayoutGraph, neighboursOf } from './layoutGraph.ts';
import { newPoints, type Points } from './points.ts';

/**
 * A few rounds of ForceAtlas2 (Jacomy and others, 2014) from a given start: partners gather and groups part, which stress
 * alone leaves evenly spread. Tie weights play no part.
 */
export function gatherPartners(graph: LayoutGraph, start: Points, rounds: number): Points {
  if (graph.size < 3 || rounds <= 0) return start;
  const model = new UndirectedGraph();
  const scale = startScale(graph.size, start);
  for (let i = 0; i < graph.size; i++) {
    model.addNode(i, { x: (start.x[i] ?? 0) * scale, y: (start.y[i] ?? 0) * scale });
  }
  for (let i = 0; i < graph.size; i++) {
    for (const next of neighboursOf(graph, i)) if (i < next) model.addUndirectedEdge(i, next);
  }
  const placed = forceAtlas2(model, {
    iterations: rounds,
    getEdgeWeight: null,
    settings: { ...forceAtlas2.inferSettings(graph.size), gravity: 0.3, barnesHutOptimize: graph.size > 400 },
  });
  const points = newPoints(graph.size);
  for (let i = 0; i < graph.size; i++) {
    points.x[i] = (placed[i]?.x ?? 0) / scale;
    points.y[i] = (placed[i]?.y ?? 0) / scale;
  }
  return points;
}

/** ForceAtlas2 rests at a size of its own; starting near it keeps the shape that the start has. */
function startScale(size: number, start: Points): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += Math.hypot(start.x[i] ?? 0, start.y[i] ?? 0);
  const mean = sum / size || 1;
  return (6 * Math.sqrt(size)) / mean;
}
