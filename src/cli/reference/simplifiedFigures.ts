import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { AnalysisGraph } from '../../core/network/analysisGraph.ts';
import { countedOrganizations, countedTies } from '../../core/network/countedRecords.ts';
import { degreeCentralisation } from '../../core/network/measures/centralisation.ts';
import { degreesOf } from '../../core/network/measures/degrees.ts';
import { evenInvestments, structuralHoles } from '../../core/network/measures/structuralHoles.ts';
import { byName, type Names } from './named.ts';

/** What became of the ties on the way to the graph, and what published values of very small graphs call otherwise. */
export function simplifiedFigures(fieldMap: FieldMap, graph: AnalysisGraph, names: Names) {
  const here = new Set(countedOrganizations(fieldMap).map(({ id }) => id));
  const ties = countedTies(fieldMap).filter(({ source, target }) => here.has(source) && here.has(target));
  const loops = ties.filter(({ source, target }) => source === target).length;
  const distinct = new Set(
    ties
      .filter(({ source, target }) => source !== target)
      .map(({ source, target }) => (graph.directed || source < target ? [source, target] : [target, source]).join(' ')),
  );
  const holes = structuralHoles(evenInvestments(graph.either));
  return {
    ties_after_simplification: graph.outgoing.neighbours.length / (graph.directed ? 1 : 2),
    self_loops_dropped: loops,
    parallel_merged_by_sum: ties.length - loops - distinct.size,
    degree_centralisation_freeman_symmetrised: degreeCentralisation(degreesOf(graph.either)),
    constraint: byName(
      names,
      holes.map(({ constraint }) => constraint),
    ),
    effective_size: byName(
      names,
      holes.map(({ effectiveSize }) => effectiveSize),
    ),
  };
}
