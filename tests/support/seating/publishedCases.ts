import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';
import type { SeatQuota } from '../../../src/core/model/seatingRules.ts';
import { candidate, problemWith } from './problemWith.ts';

/** What a published case of a committee asks. */
export interface CommitteeCase {
  readonly parameters: {
    readonly size: number;
    readonly min_per_sector: Readonly<Record<string, number>>;
    readonly max_per_sector: number;
    readonly min_members_per_topic: number;
    readonly min_affected_community: number;
  };
  readonly feasible: boolean;
  readonly minimum_total_shortfall?: number;
  readonly optimal_objective?: number;
}

/** What a published case of working groups asks. */
export interface WorkingGroupsCase {
  readonly parameters: {
    readonly groups: readonly string[];
    readonly size_each: number;
    readonly max_groups_per_org: number;
    readonly min_distinct_sectors_per_group: number;
  };
  readonly feasible: boolean;
  readonly minimum_total_shortfall?: number;
  readonly per_topic_available?: Readonly<Record<string, { readonly orgs: number; readonly sectors: number }>>;
}

const folder = join(import.meta.dirname, '../../reference');

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Content;
}

interface Node {
  readonly id: string;
  readonly group: string;
  readonly influence: number;
  readonly interest: number;
  readonly affected: boolean;
  readonly topics: readonly string[];
}

function stakeholders(known: Partial<SeatCandidate> = {}): readonly SeatCandidate[] {
  const { nodes } = read<{ readonly nodes: readonly Node[] }>('synthetic_stakeholders_A.json');
  return nodes.map(({ id, group, ...rest }) => candidate(id, { sectors: [group], ...rest, ...known }));
}

export const committeeCases = read<{ readonly cases: readonly CommitteeCase[] }>('cases_committee.json').cases;

export const workingGroupsCases = read<{ readonly cases: readonly WorkingGroupsCase[] }>(
  'cases_working_groups.json',
).cases;

export function committeeProblem({ parameters }: CommitteeCase): SeatingProblem {
  const candidates = stakeholders();
  const topics = [...new Set(candidates.flatMap((one) => one.topics))].sort();
  const quotas: readonly SeatQuota[] = [
    ...Object.entries(parameters.min_per_sector).map(([value, min]) => {
      return { by: 'sector' as const, value, min, max: parameters.max_per_sector };
    }),
    ...topics.map((value) => ({ by: 'topic' as const, value, min: parameters.min_members_per_topic, max: null })),
    { by: 'affected', value: '', min: parameters.min_affected_community, max: null },
  ];
  const size = { min: parameters.size, max: parameters.size };
  return problemWith(candidates, [{ size, quotas }], { goals: ['influenceTimesInterest'] });
}

export function workingGroupsProblem({ parameters }: WorkingGroupsCase): SeatingProblem {
  const candidates = stakeholders({ seatsMost: parameters.max_groups_per_org });
  const size = { min: parameters.size_each, max: parameters.size_each };
  const groups = parameters.groups.map(
    (topic): Partial<GroupToFill> => ({
      group: topic,
      size,
      distinctSectors: parameters.min_distinct_sectors_per_group,
      eligible: candidates.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id),
    }),
  );
  return problemWith(candidates, groups, { goals: ['interest'] });
}
