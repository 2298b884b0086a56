import { describe, expect, it } from 'vitest';
import { type Fields, referenceText } from './referenceCases.ts';
import { type Body, bodies, groupsAnswer, networkFiles, runGroups } from './seatingCases.ts';

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

function bodiesOf(ids: readonly string[]): readonly Body[] {
  const found = bodies.filter(({ id }) => ids.includes(id));
  expect(found.map(({ id }) => id)).toEqual(ids);
  return found;
}

function sumOf(members: readonly Body[], worth: (body: Body) => number): number {
  return members.reduce((sum, body) => sum + worth(body), 0);
}

const score = ({ influence, interest }: Body) => influence * interest;
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

describe('a rule about what nobody has', () => {
  it('with a sector, topic or region that nobody has is answered with a note and a shortfall', () => {
    const rules = { size: 3, min_per_sector: { Sport: 1 }, min_per_region: { North: 2 }, banned: ['o99'] };
    const { code, answer, message } = runGroups(networkFiles, rules, '--json', '--no-reasons');
    const notes = message.split('\n').filter((line) => line.startsWith('A note'));
    expect(notes.toSorted()).toEqual([
      'A note on rules.json, banned[0]: no organisation has the id or the name o99; it is left out.',
      'A note on rules.json, min_per_region.North: nobody listed has North; the rule stands, and nobody meets it.',
      'A note on rules.json, min_per_sector.Sport: nobody listed has Sport; the rule stands, and nobody meets it.',
    ]);
    const { feasible, shortfall, shortfalls, issues } = JSON.parse(answer);
    expect({ code, feasible, shortfall, shortfalls }).toEqual({
      code: 0,
      feasible: false,
      shortfall: 3,
      shortfalls: [
        { rule: 'sector', value: 'Sport', amount: 1 },
        { rule: 'region', value: 'North', amount: 2 },
      ],
    });
    const ofRules = issues.filter(({ file }: { file: string }) => file === 'rules.json');
    expect(ofRules.map(({ code, column }: Record<string, string>) => [code, column]).toSorted()).toEqual([
      ['rules.noSuchIdLeftOut', 'banned[0]'],
      ['rules.nobody', 'min_per_region.North'],
      ['rules.nobody', 'min_per_sector.Sport'],
    ]);
  });
});

describe('a committee and working groups of one file', () => {
  const rules = {
    committee: {
      size: { min: 9, max: 12 },
      min_per_sector: 1,
      max_per_sector: 3,
      share_caps: [{ sectors: ['Local government', 'Health'], most: '25%' }],
      objective: 'maximise sum(influence*interest)',
    },
    groups: [
      { name: 'housing', size: 5, distinct_sectors: 4 },
      { name: 'Work', topics: ['jobs', 'schools'], size: { min: 4, max: 6 }, locked: ['o01'], banned: ['o05'] },
    ],
    from_committee: 2,
    max_groups_per_org: 1,
    conflicts: [['o02', 'o36']],
    together: [['o07', 'o11']],
    goals: ['interest'],
  };

  it('are filled one after the other, with the committee in each group, and everything that holds always held', () => {
    const { feasible, committee, groups, objective } = groupsAnswer(networkFiles, rules, '--no-reasons');
    const { housing, Work } = groups;
    const capped = bodiesOf(committee).filter(({ group }) => ['Local government', 'Health'].includes(group));
    expect([feasible, Object.keys(groups), capped.length <= committee.length / 4]).toEqual([
      true,
      ['housing', 'Work'],
      true,
    ]);
    for (const group of [housing, Work]) {
      const isLinked = group.filter((id: string) => committee.includes(id)).length >= 2;
      const isApart = !(group.includes('o02') && group.includes('o36'));
      expect([isLinked, isApart, group.includes('o07') === group.includes('o11')]).toEqual([true, true, true]);
    }
    expect(new Set(bodiesOf(housing).map(({ group }) => group)).size).toBeGreaterThanOrEqual(4);
    expect([housing.length, Work.includes('o01'), Work.includes('o05')]).toEqual([5, true, false]);
    expect(housing.filter((id: string) => Work.includes(id))).toEqual([]);
    expect(objective).toEqual([
      { name: 'maximise sum(influence*interest)', value: sumOf(bodiesOf(committee), score), of: 'committee' },
      {
        name: 'interest',
        value: sumOf(bodiesOf([...housing, ...Work].toSorted()), ({ interest }) => interest),
        of: 'groups',
      },
    ]);
  });

  it('never show as kept what cannot be: a lock on somebody banned by the most of a sector', () => {
    const impossible = { size: 5, max_per_sector: { Media: 0 }, locked: ['o03'], objective: 'maximise sum(interest)' };
    const { feasible, committee, groups, nearest, shortfall, optimum } = groupsAnswer(
      networkFiles,
      impossible,
      '--no-reasons',
    );
    expect({ feasible, committee, groups, nearest, shortfall, optimum }).toEqual({
      feasible: false,
      committee: null,
      groups: null,
      nearest: null,
      shortfall: null,
      optimum: true,
    });
  });
});

const few = {
  'organisations.csv': [
    'id,name,sector,topics,influence,interest,steering committee,working group',
    '1,Town,Government,roads,5,5,yes,Roads',
    '2,City,Municipality,roads,4,4,,Roads',
    '3,Club,NGO,roads | parks,3,3,,',
    '4,Shop,עסקי,parks,3,2,,',
    '5,Clinic,Business | Health,parks,2,2,,',
  ].join('\n'),
  'ties.csv': 'source,target\n1,2\n',
};

describe('sectors in rules', () => {
  it('are told apart as the file writes them, in either language, and several of one organisation count each', () => {
    const rules = {
      size: 4,
      min_per_sector: { Government: 1, Municipality: 1, Business: 2, Health: 1 },
      objective: 'maximise sum(interest)',
    };
    const { feasible, committee, health } = groupsAnswer(few, rules, '--no-reasons');
    expect([feasible, committee]).toEqual([true, ['1', '2', '4', '5']]);
    const { sectors } = health.proposed.committee;
    expect(sectors).toEqual({
      Business: { seats: 2, state: 'present' },
      Government: { seats: 1, state: 'single' },
      Health: { seats: 1, state: 'single' },
      Municipality: { seats: 1, state: 'single' },
      NGO: { seats: 0, state: 'missing' },
    });
    const whole = { size: 2, min_per_sector: { public: 2 }, objective: 'maximise sum(interest)' };
    expect(groupsAnswer(few, whole, '--no-reasons').committee).toEqual(['1', '2']);
    const apart = groupsAnswer(few, { size: 2, min_per_sector: { Government: 2 } }, '--no-reasons');
    expect(apart.shortfalls).toEqual([{ rule: 'sector', value: 'Government', amount: 1 }]);
  });
});

describe('groups that are there already', () => {
  it('stay, are completed, or begin again as the file says, and hold their seats where seats are limited', () => {
    const roads = (begin: string, more: object = {}) =>
      groupsAnswer(few, { groups: [{ name: 'Roads', size: 3, begin, ...more }], goals: ['interest'] }, '--no-reasons')
        .groups;
    expect(roads('keep')).toEqual({ Roads: ['1', '2'] });
    expect(roads('complete', { topics: ['parks'], banned: ['3'] })).toEqual({ Roads: ['1', '2', '4'] });
    expect(roads('again', { topics: ['parks'], banned: ['1'] })).toEqual({ Roads: ['2', '3', '4'] });
    const parks = { groups: ['parks'], size: 2, eligibility: 'anyone', goals: ['interest'] };
    const limited = (more: object) => groupsAnswer(few, { ...parks, ...more }, '--no-reasons').groups.parks;
    expect(limited({})).toEqual(['1', '2']);
    expect(limited({ seats_each: 1 })).toEqual(['3', '4']);
    expect(limited({ seats_each: 2 })).toEqual(['2', '3']);
    expect(limited({ max_groups_per_org: 1 })).toEqual(['1', '2']);
    expect(limited({ capacities: { 1: 1 } })).toEqual(['2', '3']);
    expect(limited({ available: { 2: false } })).toEqual(['1', '3']);
  });
});
