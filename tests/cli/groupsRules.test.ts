import { describe, expect, it } from 'vitest';
import { bodiesOf, groupsAnswer, networkFiles, runGroups, score, sumOf } from './seatingCases.ts';

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
