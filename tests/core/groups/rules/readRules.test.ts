import { describe, expect, it } from 'vitest';
import { readRules } from '../../../../src/core/groups/rules/readRules.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { usualSeatingRules } from '../../../../src/core/model/seatingRules.ts';

function organization(n: number, code: string, said: Partial<Organization> = {}): Organization {
  return { ...newOrganization(organizationId(n), `Body ${code}`), code, ...said };
}

const [one, two, three] = [1, 2, 3].map(organizationId);
const listed = [
  organization(1, 'A1', { sector: 'business', topics: ['Jobs'], regions: ['North'], level: 'local' }),
  organization(2, 'A2', { sector: 'Business | Health', topics: ['Food', 'Jobs'], regions: ['South'] }),
  organization(3, 'A3', { sector: 'community', topics: ['Food'] }),
];

function read(rules: unknown) {
  return readRules(typeof rules === 'string' ? rules : JSON.stringify(rules), listed);
}

function askedOf(rules: unknown) {
  const { asked, faults } = read(rules);
  if (asked === null) throw new Error(JSON.stringify(faults));
  return asked;
}

/** Each fault as `place: code (found; expected)`. */
function faultsOf(rules: unknown): readonly string[] {
  const { asked, faults } = read(rules);
  expect(asked === null).toBe(faults.some(({ severity }) => severity === 'error'));
  return faults.map(({ path, code, found, expected }) => {
    return `${path}: ${code} (${found}${expected === null ? '' : `; ${expected}`})`;
  });
}

const quota = { min: 0, max: null };

describe('rules of seating', () => {
  it('are read from the parameters of a committee, with one number for all values or one for each', () => {
    const asked = askedOf({
      size: 2,
      min_per_sector: { Business: 1, health: 1 },
      max_per_sector: 2,
      min_members_per_topic: 1,
      max_per_region: { north: 1 },
      min_affected_community: 2,
      affected: 'sector community, where no column says otherwise',
      locked: ['A1'],
      banned: ['Body A3'],
      objective: 'maximise sum(influence*interest)',
      expected: { optimal_objective: 7 },
    });
    expect(asked).toEqual({
      fill: ['committee'],
      rules: {
        ...usualSeatingRules,
        seatsEach: null,
        committeeGoals: ['influenceTimesInterest'],
        groupGoals: ['influenceTimesInterest'],
        groups: [
          {
            group: null,
            begin: 'again',
            size: { min: 2, max: 2 },
            quotas: [
              { by: 'sector', value: 'business', min: 1, max: 2 },
              { by: 'sector', value: 'Health', min: 1, max: 2 },
              { by: 'sector', value: 'community', min: 0, max: 2 },
              { by: 'topic', value: 'Food', min: 1, max: null },
              { by: 'topic', value: 'Jobs', min: 1, max: null },
              { by: 'region', value: 'North', min: 0, max: 1 },
              { by: 'affected', value: '', min: 2, max: null },
            ],
            shareCaps: [],
            distinctSectors: null,
            fromCommittee: 0,
            eligible: 'anyone',
            tied: false,
            locked: [one],
            banned: [three],
          },
        ],
      },
      groups: [],
      objective: {
        committee: 'maximise sum(influence*interest)',
        groups: 'maximise sum(influence*interest)',
      },
      seed: null,
      available: new Map(),
      capacities: new Map(),
      groupsEach: null,
      affected: null,
    });
  });

  it('are read from the parameters of working groups, each about the topic that it is called by', () => {
    const { fill, rules, groups, groupsEach, objective } = askedOf({
      groups: ['jobs', 'Energy'],
      size_each: 2,
      max_groups_per_org: 1,
      min_distinct_sectors_per_group: 2,
      eligibility: 'org lists the topic',
      objective: 'maximise sum of interest of assigned members',
    });
    expect({
      fill,
      groups,
      groupsEach,
      seats: rules.seatsEach,
      goals: rules.groupGoals,
      words: objective.groups,
    }).toEqual({
      fill: ['groups'],
      groups: [
        { name: 'jobs', topics: ['Jobs'], size: { min: 2, max: 2 } },
        { name: 'Energy', topics: ['Energy'], size: { min: 2, max: 2 } },
      ],
      groupsEach: 1,
      seats: null,
      goals: ['interest'],
      words: 'maximise sum of interest of assigned members',
    });
    expect(rules.groups.map(({ group, eligible, distinctSectors }) => [group, eligible, distinctSectors])).toEqual([
      ['jobs', 'topic', 2],
      ['Energy', 'topic', 2],
    ]);
  });

  it('are read from the fuller form, where a group says for itself what it does not share', () => {
    const asked = askedOf({
      steeringCommittee: {
        size: { min: 1, max: 3 },
        shareCaps: [{ sectors: ['business', 'Health'], most: '50%' }],
        'max share per sector': { community: 0.25 },
        goals: ['influence_times_interest', 'load'],
        begin: 'complete',
        choose: 'lottery',
      },
      groups: [
        { name: 'Work', topics: ['Jobs'], relevant_sectors: ['Health'], banned: ['A1'], tied: true },
        { name: 'Others', size: 1, min_per_level: { local: 1 }, locked: ['A3'], eligibility: 'anyone' },
      ],
      size: { max: 2 },
      from_committee: 1,
      banned: ['A2'],
      goals: ['balance'],
      seats_each: 2,
      conflicts: [['A1', 'A2', 'A3']],
      together: [['A1', 'A3']],
      among: 'said_yes',
      chairs_of_different_sectors: false,
      seed: 5,
      note: 'whatever',
    });
    const [committee, work, others] = asked.rules.groups;
    expect(asked.fill).toEqual(['committee', 'groups']);
    expect(asked.seed).toBe(5);
    expect({ ...asked.rules, groups: [] }).toEqual({
      groups: [],
      seatsEach: 2,
      conflicts: [
        [one, two],
        [one, three],
        [two, three],
      ],
      together: [[one, three]],
      among: 'saidYes',
      committeeGoals: ['influenceTimesInterest', 'load'],
      groupGoals: ['balance'],
      choose: 'lottery',
      chairsOfDifferentSectors: false,
    });
    expect([committee?.begin, committee?.size, committee?.banned, committee?.shareCaps]).toEqual([
      'complete',
      { min: 1, max: 3 },
      [two],
      [
        { sectors: ['business', 'Health'], most: 0.5 },
        { sectors: ['community'], most: 0.25 },
      ],
    ]);
    expect([work?.size, work?.fromCommittee, work?.banned, work?.quotas, work?.eligible, work?.tied]).toEqual([
      { min: 0, max: 2 },
      1,
      [two, one],
      [{ ...quota, by: 'sector', value: 'Health', min: 1 }],
      'topic',
      true,
    ]);
    expect([others?.size, others?.locked, others?.quotas, others?.eligible, others?.banned]).toEqual([
      { min: 1, max: 1 },
      [three],
      [{ ...quota, by: 'level', value: 'local', min: 1 }],
      'anyone',
      [two],
    ]);
  });

  it('say who can sit now, in how many groups, and whom the problem affects', () => {
    const common = { size: 1 };
    const available = askedOf({ ...common, available: ['A1', 'A2'], unavailable: ['A2'] }).available;
    expect([...available]).toEqual([
      [one, true],
      [two, false],
      [three, false],
    ]);
    expect([...askedOf({ ...common, available: { A3: false } }).available]).toEqual([[three, false]]);
    expect([...askedOf({ ...common, seats_each: { A1: 1 } }).capacities]).toEqual([[one, 1]]);
    expect([...askedOf({ ...common, capacities: { A2: 3 } }).capacities]).toEqual([[two, 3]]);
    expect(askedOf({ ...common, affected: 'sector Health' }).affected).toEqual([two]);
    expect(askedOf({ ...common, affected: ['A1'] }).affected).toEqual([one]);
    expect(askedOf({ ...common, affected: 'column' }).affected).toBeNull();
  });

  it('lock and ban by group beside the list of groups', () => {
    const { rules } = askedOf({
      groups: ['Jobs', 'Food'],
      size: 1,
      locked: { Jobs: ['A1'] },
      banned: { Food: ['A2'] },
    });
    expect(rules.groups.map(({ locked, banned }) => [locked, banned])).toEqual([
      [[one], []],
      [[], [two]],
    ]);
  });

  it('of a whole case, or a file of one, are its parameters', () => {
    const parameters = { size: 2 };
    const alone = askedOf(parameters);
    expect(askedOf({ graph: 'a.json', parameters, feasible: true, optimal_objective: 1 })).toEqual(alone);
    expect(askedOf({ cases: [{ parameters }] })).toEqual(alone);
    expect(askedOf(`\ufeff${JSON.stringify(parameters)}`)).toEqual(alone);
    expect(faultsOf({ cases: [{ parameters }, { parameters }] })).toEqual([expect.stringMatching(/^: severalCases/)]);
  });

  it('note what nobody has, and stand', () => {
    expect(
      faultsOf({
        size: 2,
        min_per_sector: { Media: 1 },
        min_per_region: { West: 1 },
        banned: ['A9'],
        conflicts: [['A1', 'A8']],
      }),
    ).toEqual([
      'banned[0]: noSuchIdLeftOut (A9)',
      'min_per_sector.Media: nobody (Media)',
      'min_per_region.West: nobody (West)',
      'conflicts[0][1]: noSuchIdLeftOut (A8)',
    ]);
    expect(askedOf({ size: 2, min_per_sector: { Media: 1 } }).rules.groups[0]?.quotas).toEqual([
      { by: 'sector', value: 'Media', min: 1, max: null },
    ]);
  });

  it.each([
    ['{"size": 3,}', [': notJson (–)']],
    [[], [': object ([])']],
    [{}, [': nothingAsked ({}; committee | groups | size)']],
    [{ size: 3, sise: 2 }, [expect.stringMatching(/^sise: key \(sise; committee \| groups \| .*min_per_sector/)]],
    [{ min_affected: 3 }, [': missing (null; size)']],
    [{ size: '12' }, ['size: size (12)']],
    [{ size: 0 }, ['size: size (0)']],
    [{ size: { min: 3, max: 2 } }, ['size: sizeOrder ({"min":3,"max":2})']],
    [{ size: { min: 3 } }, ['size: size ({"min":3})']],
    [{ size: { min: 1, max: 2, most: 3 } }, ['size: size ({"min":1,"max":2,"most":3})']],
    [{ size: 3, min_per_sector: { Business: 1.5 } }, ['min_per_sector.Business: whole (1.5)']],
    [{ size: 3, min_per_sector: [1] }, ['min_per_sector: perValue ([1])']],
    [{ size: 3, min_per_topic: -1 }, ['min_per_topic: whole (-1)']],
    [{ size: 3, min_per_sector: { Business: 1, business: 2 } }, ['min_per_sector.business: twice (business)']],
    [{ size: 3, min_per_sector: 1, minPerSector: 2 }, ['minPerSector: twice (minPerSector)']],
    [{ size: 3, locked: 'A1' }, ['locked: list (A1)']],
    [{ size: 3, locked: ['A1', 'A7', null] }, ['locked[1]: noSuchId (A7)', 'locked[2]: text (null)']],
    [{ size: 3, locked: ['A1'], banned: ['A1'] }, ['locked: lockedAndBanned (["A1"])']],
    [{ size: 3, together: [['A1']] }, ['together[0]: pair (["A1"])']],
    [{ size: 3, together: [['A1', 'A7']] }, ['together[0][1]: noSuchId (A7)']],
    [{ size: 3, tied: 'yes' }, ['tied: yesOrNo (yes)']],
    [{ size: 3, choose: 'fair' }, ['choose: choice (fair; best | lottery)']],
    [{ size: 3, begin: 'now' }, ['begin: choice (now; keep | complete | again)']],
    [{ size: 3, share_caps: [{ sectors: ['business'] }] }, ['share_caps[0]: missing ({"sectors":["business"]}; most)']],
    [{ size: 3, max_share_per_sector: { business: 40 } }, ['max_share_per_sector.business: share (40)']],
    [
      { size: 3, objective: 'maximise betweenness' },
      [
        'objective: objective (maximise betweenness; maximise sum(influence*interest) | maximise sum of interest of assigned members)',
      ],
    ],
    [
      { size: 3, goals: ['centrality'] },
      [expect.stringMatching(/^goals\[0\]: choice \(centrality; reach \| commitment/)],
    ],
    [{ size: 3, goals: ['reach'], objective: 'maximise sum(interest)' }, ['objective: twice (goals)']],
    [{ groups: [], size: 3 }, ['groups: nothingAsked ([])']],
    [{ groups: ['Jobs', 'Jobs'], size: 3 }, ['groups[1]: twice (Jobs)']],
    [{ groups: ['Jobs'] }, ['groups[0]: missing (null; size)']],
    [{ groups: [{ size: 3 }] }, ['groups[0]: missing ({"size":3}; name)']],
    [{ groups: ['Jobs'], size: 1, locked: { Job: ['A1'] } }, ['locked.Job: groupName (Job; Jobs)']],
    [{ groups: ['Jobs'], size: 1, locked: ['A1'] }, ['locked: object (["A1"])']],
    [{ committee: { size: 2 }, size: 3 }, [expect.stringMatching(/^size: key \(size; committee \| groups/)]],
    [{ size: 3, affected: 'some' }, [expect.stringMatching(/^affected: choice \(some; column/)]],
    [{ size: 3, seats_each: 'two' }, ['seats_each: whole (two)']],
  ])('are refused as a whole where something cannot be read: %j', (rules, faults) => {
    expect(faultsOf(rules)).toEqual(faults);
  });
});
