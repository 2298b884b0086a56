import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { inducedSubgraph } from '../measures/inducedSubgraph.ts';

/** Those who were asked and did not answer: what they would have said of others is not known. */
export function silentOnes(organizations: readonly Organization[]): ReadonlySet<OrganizationId> {
  return new Set(organizations.filter(({ respondent }) => respondent === false).map(({ id }) => id));
}

/** The part of a network in which both sides could speak; the same object where everybody could. */
export function amongRespondents(graph: AnalysisGraph, silent: ReadonlySet<OrganizationId>): AnalysisGraph {
  const members = graph.ids.flatMap((id, v) => (silent.has(id) ? [] : [v]));
  if (members.length === graph.ids.length) return graph;
  return {
    ids: graph.ids.filter((id) => !silent.has(id)),
    directed: graph.directed,
    outgoing: inducedSubgraph(graph.outgoing, members),
    either: inducedSubgraph(graph.either, members),
  };
}
