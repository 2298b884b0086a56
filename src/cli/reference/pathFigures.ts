import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { betweenness } from '../../core/network/betweenness.ts';
import {
  betweennessCentralisation,
  closenessCentralisation,
  degreeCentralisation,
  directedDegreeCentralisation,
} from '../../core/network/measures/centralisation.ts';
import { closeness } from '../../core/network/measures/closeness.ts';
import { degreesOf, strengthsOf } from '../../core/network/measures/degrees.ts';
import { distancesOf } from '../../core/network/measures/distances.ts';
import { eachSource } from '../../core/network/measures/eachSource.ts';
import { pathLengths } from '../../core/network/measures/pathLengths.ts';
import { reversed } from '../../core/network/measures/reversed.ts';
import { weightedBetweenness } from '../../core/network/measures/weightedBetweenness.ts';
import { eachWeightedSource } from '../../core/network/measures/weightedSearch.ts';
import { byName, type Names } from './named.ts';

/** Degrees, betweenness and closeness, and what follows from them. */
export function pathFigures(graph: AnalysisGraph, names: Names) {
  const count = graph.ids.length;
  const incoming = graph.directed ? reversed(graph.outgoing) : graph.outgoing;
  const raw = betweenness(graph);
  const others = ((count - 1) * (count - 2)) / (graph.directed ? 1 : 2);
  const inward = closeness(incoming, eachSource);
  const outward = closeness(graph.outgoing, eachSource);
  const lengths = pathLengths(graph.outgoing);
  const [inDegree, outDegree] = [degreesOf(incoming), degreesOf(graph.outgoing)];
  const degree = graph.directed ? outDegree.map((value, v) => value + (inDegree[v] as number)) : outDegree;
  const named = (values: ArrayLike<number>) => byName(names, values);
  return {
    degree: named(degree),
    ...(graph.directed
      ? {
          in_degree: named(inDegree),
          out_degree: named(outDegree),
          in_strength: named(strengthsOf(incoming)),
          out_strength: named(strengthsOf(graph.outgoing)),
        }
      : { strength: named(strengthsOf(graph.outgoing)) }),
    degree_centrality: byName(
      names,
      Array.from(degree, (value) => (count < 2 ? null : value / (count - 1))),
    ),
    betweenness_raw: named(raw),
    betweenness_normalised: byName(
      names,
      Array.from(raw, (value) => (count < 3 ? null : value / others)),
    ),
    closeness_within_component: named(inward.within),
    closeness_wasserman_faust: named(inward.wassermanFaust),
    harmonic_closeness_normalised: named(inward.harmonic),
    ...(graph.directed
      ? {
          closeness_out_wasserman_faust: named(outward.wassermanFaust),
          harmonic_out_normalised: named(outward.harmonic),
        }
      : {}),
    ...weightedPaths(graph, names),
    global_efficiency: lengths.efficiency,
    diameter: lengths.connected ? lengths.longest : null,
    average_path_length: lengths.connected ? lengths.mean : null,
    average_path_length_reachable_pairs: lengths.mean,
    reachable_ordered_pairs: lengths.reachable,
    max_finite_distance: lengths.longest,
    freeman_centralisation: graph.directed
      ? {
          in_degree: directedDegreeCentralisation(inDegree),
          out_degree: directedDegreeCentralisation(outDegree),
          betweenness: betweennessCentralisation(raw, true),
          degree_symmetrised: degreeCentralisation(degreesOf(graph.either)),
        }
      : {
          degree: degreeCentralisation(degree),
          betweenness: betweennessCentralisation(raw, false),
          closeness: lengths.connected ? closenessCentralisation(inward.within) : null,
        },
  };
}

/** Null where the strengths have no common multiple to count in without rounding. */
function weightedPaths(graph: AnalysisGraph, names: Names) {
  const distances = distancesOf(graph.outgoing);
  const incoming = graph.directed ? reversed(graph.outgoing) : graph.outgoing;
  const back = distancesOf(incoming);
  if (distances === null || back === null) {
    return {
      betweenness_raw_distance_inverse_strength: null,
      closeness_wasserman_faust_inverse_strength: null,
      harmonic_normalised_inverse_strength: null,
    };
  }
  const near = closeness(incoming, (arcs, visit) => eachWeightedSource(arcs, back, visit), back.unit);
  return {
    betweenness_raw_distance_inverse_strength: byName(names, weightedBetweenness(graph, distances)),
    closeness_wasserman_faust_inverse_strength: byName(names, near.wassermanFaust),
    harmonic_normalised_inverse_strength: byName(names, near.harmonic),
  };
}
