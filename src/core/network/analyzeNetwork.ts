import type { OrganizationId } from '../model/ids.ts';
import { countNeighbours } from './adjacency.ts';
import type { AnalysisGraph } from './analysisGraph.ts';
import { articulationPoints } from './articulation.ts';
import { betweenness } from './betweenness.ts';
import { components } from './components.ts';
import { density } from './density.ts';
import { harmonic } from './harmonic.ts';
import type { NetworkAnalysis, OrganizationMetrics } from './networkAnalysis.ts';

const sourcesBetweenReports = 64;

export type OnProgress = (done: number, total: number) => void;

/** Every figure of a network. `onProgress` is told now and then how many organisations are done, and at the end. */
export function analyzeNetwork(graph: AnalysisGraph, onProgress: OnProgress = () => {}): NetworkAnalysis {
  const total = graph.ids.length;
  const groups = components(graph);
  const named = (members: readonly number[]) => members.map((member) => idAt(graph, member));
  const through = betweenness(graph, (done) => {
    if (done % sourcesBetweenReports === 0) onProgress(done, total);
  });
  const metrics = measureEach(graph, through);
  const cutOff = [...articulationPoints(graph)].map(([v, others]) => [idAt(graph, v), named(others)] as const);
  onProgress(total, total);
  return {
    organizations: total,
    pairs: graph.either.neighbours.length / 2,
    density: density(graph),
    components: groups.map(named),
    isolates: named(groups.filter((group) => group.length === 1).flat()),
    articulationPoints: new Map(cutOff),
    metrics,
  };
}

function idAt(graph: AnalysisGraph, index: number): OrganizationId {
  const id = graph.ids[index];
  if (id === undefined) throw new RangeError(`no organisation at index ${index}`);
  return id;
}

function measureEach(graph: AnalysisGraph, through: Float64Array): ReadonlyMap<OrganizationId, OrganizationMetrics> {
  const count = graph.ids.length;
  const close = harmonic(graph);
  const partners = degrees(graph);
  const pairsOfOthers = ((count - 1) * (count - 2)) / (graph.directed ? 1 : 2);
  return new Map(
    graph.ids.map((id, v) => {
      const betweennessRaw = through[v] ?? 0;
      return [
        id,
        {
          degree: partners[v] ?? 0,
          betweenness: count < 3 ? null : betweennessRaw / pairsOfOthers,
          betweennessRaw,
          harmonic: count < 2 ? null : (close[v] ?? 0) / (count - 1),
        },
      ];
    }),
  );
}

/** Neighbours; in a directed graph arcs in and arcs out together (Freeman 1979). */
function degrees(graph: AnalysisGraph): Int32Array {
  const found = Int32Array.from(graph.ids, (_, v) => countNeighbours(graph.outgoing, v));
  if (graph.directed) for (const w of graph.outgoing.neighbours) found[w] = (found[w] ?? 0) + 1;
  return found;
}
