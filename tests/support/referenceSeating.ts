import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../src/core/groups/seating/seatingProblem.ts';
import type { SeatQuota } from '../../src/core/model/seatingRules.ts';

interface ReferenceNode {
  readonly id: string;
  readonly group: string;
  readonly influence: number;
  readonly interest: number;
  readonly affected: boolean;
  readonly topics: readonly string[];
}

/** The parameters of a case of `cases_committee.json`. */
export interface CommitteeParameters {
  readonly size: number;
  readonly min_per_sector: Readonly<Record<string, number>>;
  readonly max_per_sector: number;
  readonly min_members_per_topic: number;
  readonly min_affected_community: number;
}

/** The parameters of a case of `cases_working_groups.json`. */
export interface GroupsParameters {
  readonly groups: readonly string[];
  readonly size_each: number;
  readonly max_groups_per_org: number;
  readonly min_distinct_sectors_per_group: number;
}

export interface SeatingCase<Parameters> {
  readonly parameters: Parameters;
  readonly feasible: boolean;
  readonly optimal_objective?: number;
  readonly minimum_total_shortfall?: number;
  readonly score_only_top_K?: { readonly objective: number; readonly sectors_missing: readonly string[] };
}

/** The cases of a file of reference values. */
export function seatingCases<Parameters>(file: string): readonly SeatingCase<Parameters>[] {
  return (read(file) as { readonly cases: readonly SeatingCase<Parameters>[] }).cases;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../reference', file), 'utf8'));
}

function graphA(): { readonly nodes: readonly ReferenceNode[]; readonly edges: readonly (readonly unknown[])[] } {
  return read('synthetic_stakeholders_A.json') as ReturnType<typeof graphA>;
}

/** Everyone of the graph, in the order of their ids. */
export function referenceCandidates(seatsMost: number | null = null): readonly SeatCandidate[] {
  const { nodes, edges } = graphA();
  const listed = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const at = new Map(listed.map(({ id }, index) => [id, index]));
  return listed.map(({ id, group, influence, interest, affected, topics }): SeatCandidate => {
    const tied = edges.flatMap(([from, to]) => [...(from === id ? [to] : []), ...(to === id ? [from] : [])]);
    const tiedTo = [...new Set(tied as readonly string[])].filter((other) => other !== id);
    return {
      id,
      sectors: [group],
      topics,
      regions: [],
      level: null,
      affected,
      influence,
      interest,
      saidYes: false,
      onCommittee: false,
      seatsElsewhere: 0,
      seatsMost,
      reaches: [id, ...tiedTo].map((one) => at.get(one) ?? -1),
      tiedTo,
    };
  });
}

export function committeeOf(parameters: CommitteeParameters): SeatingProblem {
  const candidates = referenceCandidates();
  const topics = [...new Set(candidates.flatMap((one) => one.topics))].sort();
  const sectors = [...new Set(candidates.flatMap((one) => one.sectors))].sort();
  const quota = (by: SeatQuota['by'], value: string, min: number, max: number | null): SeatQuota => {
    return { by, value, min, max };
  };
  const group: GroupToFill = {
    ...anyGroup(candidates),
    size: { min: parameters.size, max: parameters.size },
    quotas: [
      ...sectors.map((one) => quota('sector', one, parameters.min_per_sector[one] ?? 0, parameters.max_per_sector)),
      ...topics.map((one) => quota('topic', one, parameters.min_members_per_topic, null)),
      quota('affected', '', parameters.min_affected_community, null),
    ],
  };
  return problemOfGroups(candidates, [group], ['influenceTimesInterest']);
}

export function workingGroupsOf(parameters: GroupsParameters): SeatingProblem {
  const candidates = referenceCandidates(parameters.max_groups_per_org);
  const groups = parameters.groups.map(
    (topic): GroupToFill => ({
      ...anyGroup(candidates),
      group: topic,
      size: { min: parameters.size_each, max: parameters.size_each },
      distinctSectors: parameters.min_distinct_sectors_per_group,
      eligible: candidates.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id),
    }),
  );
  return problemOfGroups(candidates, groups, ['interest']);
}

/** The committee, of which nothing is asked and in which everyone may sit. */
export function anyGroup(candidates: readonly SeatCandidate[]): GroupToFill {
  return {
    group: null,
    size: { min: 0, max: candidates.length },
    quotas: [],
    shareCaps: [],
    distinctSectors: null,
    fromCommittee: 0,
    tied: false,
    eligible: candidates.map(({ id }) => id),
    locked: [],
  };
}

export function problemOfGroups(
  candidates: readonly SeatCandidate[],
  groups: readonly GroupToFill[],
  goals: SeatingProblem['goals'],
): SeatingProblem {
  return { candidates, groups, conflicts: [], together: [], goals, seed: 1 };
}
