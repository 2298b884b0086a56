import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../analysisGraph.ts';
import { articulationPoints } from '../articulation.ts';
import { components } from '../components.ts';
import { inducedSubgraph } from '../measures/inducedSubgraph.ts';
import { pathLengths } from '../measures/pathLengths.ts';
import { sectorMixing } from '../mixing.ts';

/** The figures of one network that a what-if compares. */
export interface TriedNetwork {
  readonly present: ReadonlySet<OrganizationId>;
  /** Tied pairs; those of them that join two sectors, and those whose sectors are both known. */
  readonly pairs: number;
  readonly across: number;
  readonly knownPairs: number;
  /** How many groups have no tie to each other, single organisations among them. */
  readonly components: number;
  readonly mainGroup: readonly OrganizationId[];
  readonly isolates: readonly OrganizationId[];
  /** Steps between two of the main group, on average; null where it is not of two. */
  readonly meanDistance: number | null;
  /** Whoever holds a part alone, with those who are cut off if it leaves. */
  readonly cutOff: ReadonlyMap<OrganizationId, readonly OrganizationId[]>;
}

export function triedNetwork(fieldMap: FieldMap): TriedNetwork {
  const graph = buildAnalysisGraph(fieldMap);
  const groups = components(graph);
  const named = (members: readonly number[]) => members.map((v) => graph.ids[v] as OrganizationId);
  const main = groups[0] ?? [];
  const { within, across } = sectorMixing(fieldMap.organizations, graph);
  return {
    present: new Set(graph.ids),
    pairs: graph.either.neighbours.length / 2,
    across,
    knownPairs: within + across,
    components: groups.length,
    mainGroup: named(main),
    isolates: named(groups.filter((group) => group.length === 1).flat()),
    meanDistance: meanDistanceWithin(graph, main),
    cutOff: new Map(
      [...articulationPoints(graph)].map(([v, others]) => [graph.ids[v] as OrganizationId, named(others)]),
    ),
  };
}

/** Of the main group alone: over all who reach each other it would rise when a far group joins, though nobody is further off. */
function meanDistanceWithin(graph: AnalysisGraph, main: readonly number[]): number | null {
  return pathLengths(inducedSubgraph(graph.outgoing, main)).mean;
}
