import { describe, expect, it } from 'vitest';
import { type Fields, referenceText } from './referenceCases.ts';
import { bodies, bodiesOf, groupsAnswer, networkFiles, score, sumOf } from './seatingCases.ts';

interface CommitteeRules {
  readonly size: number;
  readonly min_per_sector: Readonly<Record<string, number>>;
  readonly max_per_sector: number;
  readonly min_members_per_topic: number;
  readonly min_affected_community: number;
  readonly objective: string;
}

interface GroupsRules {
  readonly groups: readonly string[];
  readonly size_each: number;
  readonly max_groups_per_org: number;
  readonly min_distinct_sectors_per_group: number;
  readonly objective: string;
}

interface Case<Rules> extends Fields {
  readonly parameters: Rules & Fields;
  readonly feasible: boolean;
  readonly optimal_objective: number;
  readonly minimum_total_shortfall: number;
}

function casesIn<Rules>(file: string): readonly (readonly [number, Case<Rules>])[] {
  const { cases } = JSON.parse(referenceText(file)) as { readonly cases: readonly Case<Rules>[] };
  return cases.map((one, index) => [index + 1, one]);
}

const committees = casesIn<CommitteeRules>('cases_committee.json');
const workingGroups = casesIn<GroupsRules>('cases_working_groups.json');

const topics = [...new Set(bodies.flatMap((body) => body.topics))];
const sectors = [...new Set(bodies.map(({ group }) => group))];

/** By how much a committee misses its minimums, and whether it keeps its maximums: counted from the case alone. */
function countCommittee(rules: CommitteeRules, ids: readonly string[]) {
  const members = bodiesOf(ids);
  const ofSector = (sector: string) => members.filter(({ group }) => group === sector).length;
  const ofTopic = (topic: string) => members.filter((body) => body.topics.includes(topic)).length;
  const short = (least: number, there: number) => Math.max(0, least - there);
  const missed = [
    short(rules.size, members.length),
    ...Object.entries(rules.min_per_sector).map(([sector, least]) => short(least, ofSector(sector))),
    ...topics.map((topic) => short(rules.min_members_per_topic, ofTopic(topic))),
    short(rules.min_affected_community, members.filter(({ affected }) => affected).length),
  ];
  return {
    missed: missed.reduce((sum, one) => sum + one, 0),
    isWithin: members.length <= rules.size && sectors.every((sector) => ofSector(sector) <= rules.max_per_sector),
  };
}

describe.each(committees)('the published committee %i', (_, { parameters, ...expected }) => {
  const answer = groupsAnswer(networkFiles, parameters, '--no-reasons');

  it(expected.feasible ? 'is found, proven, and keeps the rules' : 'is said to be impossible, and by how much', () => {
    const { feasible, committee, groups, objective, optimum, gap, shortfall } = answer;
    const name = parameters.objective;
    expect({ feasible, groups, objective, optimum, gap, shortfall, seated: committee !== null }).toEqual({
      feasible: expected.feasible,
      groups: null,
      objective: expected.feasible ? [{ name, value: expected.optimal_objective }] : [],
      optimum: true,
      gap: null,
      shortfall: expected.minimum_total_shortfall ?? 0,
      seated: expected.feasible,
    });
    const seats = committee ?? answer.nearest.committee;
    expect(countCommittee(parameters, seats)).toEqual({ missed: shortfall, isWithin: true });
    const [reached] = expected.feasible ? objective : answer.nearest.objective;
    expect(sumOf(bodiesOf(seats), score)).toBe(reached.value);
  });

  it('is the same for the case as a whole and for the same seed, and has the same worth for any', () => {
    const again = groupsAnswer(networkFiles, { parameters, ...expected }, '--no-reasons');
    expect(again).toEqual(answer);
    const other = groupsAnswer(networkFiles, parameters, '--no-reasons', '--seed', '9');
    expect([other.feasible, other.objective, other.shortfall]).toEqual([
      answer.feasible,
      answer.objective,
      answer.shortfall,
    ]);
  });
});

describe('the published committees', () => {
  const answers = committees.map(([, { parameters }]) => groupsAnswer(networkFiles, parameters, '--no-reasons'));

  it('come to what was published', () => {
    expect(answers.map(({ objective }) => objective.map(({ value }: { value: number }) => value))).toEqual([
      [172],
      [123],
      [],
      [],
    ]);
    expect(answers.map(({ shortfall }) => shortfall)).toEqual([0, 0, 1, 2]);
  });

  it('stand beside the list by score alone and whom it leaves out', () => {
    const leftOut = ['Faith', 'Lived experience', 'Philanthropy'];
    const beside = answers.slice(0, 2).map(({ scoreOnly: { objective, proposed, sectorsMissing } }) => {
      return { objective, proposed, sectorsMissing };
    });
    expect(beside).toEqual([
      { objective: 205, proposed: 172, sectorsMissing: leftOut },
      { objective: 169, proposed: 123, sectorsMissing: leftOut },
    ]);
  });

  it('name the sector of which there are too few', () => {
    expect(answers[2].shortfalls).toEqual([{ rule: 'sector', value: 'Media', amount: 1 }]);
    const amounts = answers[3].shortfalls.map(({ amount }: { amount: number }) => amount);
    expect(amounts.reduce((sum: number, one: number) => sum + one, 0)).toBe(2);
  });
});

/** By how much working groups miss their sizes and sectors, and whether everybody may sit where they do. */
function countGroups(rules: GroupsRules, groups: Readonly<Record<string, readonly string[]>>) {
  const seats = new Map<string, number>();
  const missed = rules.groups.map((group) => {
    const members = bodiesOf(groups[group] ?? []);
    for (const { id } of members) seats.set(id, (seats.get(id) ?? 0) + 1);
    const kinds = new Set(members.map((body) => body.group)).size;
    const missing = Math.max(0, rules.size_each - members.length);
    return missing + Math.max(0, rules.min_distinct_sectors_per_group - kinds);
  });
  const listed = rules.groups.flatMap((group) =>
    bodiesOf(groups[group] ?? []).map((body) => body.topics.includes(group)),
  );
  return {
    missed: missed.reduce((sum, one) => sum + one, 0),
    isListed: listed.every((one) => one),
    isWithin:
      Math.max(...seats.values()) <= rules.max_groups_per_org &&
      rules.groups.every((group) => (groups[group] ?? []).length <= rules.size_each),
  };
}

describe.each(workingGroups)('the published working groups %i', (_, { parameters, ...expected }) => {
  it(expected.feasible ? 'are found, proven, and keep the rules' : 'are said to be impossible, and by how much', () => {
    const answer = groupsAnswer(networkFiles, parameters, '--no-reasons');
    const { feasible, committee, groups, objective, optimum, shortfall, shortfalls } = answer;
    const name = parameters.objective;
    expect({ feasible, committee, objective, optimum, shortfall, seated: groups !== null }).toEqual({
      feasible: expected.feasible,
      committee: null,
      objective: expected.feasible ? [{ name, value: expected.optimal_objective }] : [],
      optimum: true,
      shortfall: expected.minimum_total_shortfall ?? 0,
      seated: expected.feasible,
    });
    const seats = groups ?? answer.nearest.groups;
    expect(Object.keys(seats)).toEqual(parameters.groups);
    expect(countGroups(parameters, seats)).toEqual({ missed: shortfall, isListed: true, isWithin: true });
    const members = Object.values<readonly string[]>(seats).flatMap(bodiesOf);
    const [reached] = expected.feasible ? objective : answer.nearest.objective;
    expect(sumOf(members, ({ interest }) => interest)).toBe(reached.value);
    const amounts = shortfalls.map(({ amount }: { amount: number }) => amount);
    expect(amounts.reduce((sum: number, one: number) => sum + one, 0)).toBe(shortfall);
  });
});

describe('the published working groups', () => {
  it('come to what was published', () => {
    const answers = workingGroups.map(([, { parameters }]) => groupsAnswer(networkFiles, parameters, '--no-reasons'));
    expect(answers.map(({ objective }) => objective[0]?.value ?? null)).toEqual([99, 143, null]);
    expect(answers.map(({ shortfall }) => shortfall)).toEqual([0, 0, 23]);
  });
});
