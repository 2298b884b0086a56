import type { OrganizationId } from '../model/ids.ts';
import { type Adjacency, buildAdjacency, noArcs } from './adjacency.ts';
import { countedOrganizations, countedTies, type Recorded } from './countedRecords.ts';
import { compareOrganizations } from './importedId.ts';
import { mergeTies, type Pair } from './mergeTies.ts';

/**
 * The simple graph that every figure is computed on: no self-ties, one entry a pair, direction by the project's rule.
 * Indices follow the imported ids in code-unit order, so "the smallest id" is the smallest index.
 */
export interface AnalysisGraph {
  readonly ids: readonly OrganizationId[];
  readonly directed: boolean;
  /** The arcs that paths follow; for an undirected graph each pair is there from both ends. */
  readonly outgoing: Adjacency;
  /** Each tied pair from both ends, whatever its direction; the same object as `outgoing` when undirected. */
  readonly either: Adjacency;
}

/**
 * The derived graph of a field map, of the organisations and ties that the rules count, with one organisation left out on request.
 * Ties whose ends are not both in the graph are left out with it.
 */
export function buildAnalysisGraph(recorded: Recorded, without: OrganizationId | null = null): AnalysisGraph {
  const kept = countedOrganizations(recorded).filter((organization) => organization.id !== without);
  const ids = kept.toSorted(compareOrganizations).map((organization) => organization.id);
  const pairs = mergeTies(ids, countedTies(recorded), recorded.rules.merge);
  if (recorded.rules.direction === 'directed') return directedGraph(ids, pairs);
  const counted =
    recorded.rules.direction === 'union'
      ? pairs
      : pairs.filter((pair) => pair.forward !== null && pair.backward !== null);
  const either = bothWays(ids.length, counted);
  return { ids, directed: false, outgoing: either, either };
}

function bothWays(size: number, pairs: readonly Pair[]): Adjacency {
  return buildAdjacency(
    size,
    pairs.flatMap(({ low, high, strength }) => [
      { from: low, to: high, strength },
      { from: high, to: low, strength },
    ]),
  );
}

function directedGraph(ids: readonly OrganizationId[], pairs: readonly Pair[]): AnalysisGraph {
  const arcs = pairs.flatMap(({ low, high, forward, backward }) => [
    ...(forward === null ? noArcs : [{ from: low, to: high, strength: forward }]),
    ...(backward === null ? noArcs : [{ from: high, to: low, strength: backward }]),
  ]);
  return {
    ids,
    directed: true,
    outgoing: buildAdjacency(ids.length, arcs),
    either: bothWays(ids.length, pairs),
  };
}
