import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../../src/core/groups/seating/problemOf.ts';
import type { SeatingWish } from '../../../../src/core/groups/seating/proposal.ts';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup } from '../../../../src/core/model/group.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import type { GroupRules, SeatingRules } from '../../../../src/core/model/seatingRules.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { inCodes } from '../../../support/shikma.ts';

interface Given {
  readonly known: Readonly<Record<string, Partial<Organization>>>;
  readonly groups?: readonly (Partial<Group> & Pick<Group, 'name'>)[];
  /** Organisations by their codes. */
  readonly rules?: readonly (Partial<GroupRules> & Pick<GroupRules, 'group'>)[];
  readonly seating?: Partial<SeatingRules>;
}

function fieldWith({ known, groups = [], rules = [], seating = {} }: Given): FieldMap {
  const base = fieldOf(Object.keys(known), [], { known });
  const described = { ...base, groups: groups.map((one): Group => ({ ...newGroup(one.name), ...one })) };
  const idOf = (code: string) => base.organizations.find((one) => one.code === code)?.id ?? (code as OrganizationId);
  const asked = rules.map((one): GroupRules => {
    const { locked = [], banned = [], ...rest } = one;
    return { ...usualGroupRules(described, one.group), ...rest, locked: locked.map(idOf), banned: banned.map(idOf) };
  });
  const pairs = (of: SeatingRules['conflicts'] = []) => of.map(([one, other]) => [idOf(one), idOf(other)] as const);
  const decided = { ...seating, conflicts: pairs(seating.conflicts), together: pairs(seating.together), groups: asked };
  return { ...described, seating: { ...base.seating, ...decided } };
}

/** What is asked for, in codes. */
function askedIn(given: Given, fill: SeatingWish['fill'] = 'groups') {
  const fieldMap = fieldWith(given);
  return inCodes(fieldMap, problemOf(fieldMap, { fill })) as ReturnType<typeof problemOf>;
}

const code = (text: string) => text as OrganizationId;
const person = (name: string) => ({ name, organization: null, sector: null, regions: [], affected: null });

describe('a group to fill', () => {
  const known = { A: { workingGroups: ['G'] }, B: {}, C: { workingGroups: ['G'], stage: 'declined' }, D: {} } as const;
  const whole = {
    size: { min: 2, max: 3 },
    quotas: [{ by: 'region', value: 'north', min: 1, max: 2 }],
    shareCaps: [{ sectors: ['public'], most: 0.5 }],
    distinctSectors: 2,
    fromCommittee: 1,
    tied: true,
    eligible: 'anyone',
  } as const;
  const { eligible: _, ...asked } = whole;
  const groups = [{ name: 'G', people: [person('Noor'), person('Dana')] }];

  it('that is completed keeps whoever can stay, persons among them, and whoever is locked', () => {
    const rules = [{ group: 'G', begin: 'complete', locked: [code('B')], banned: [code('D')], ...whole }] as const;
    expect(askedIn({ known, groups, rules }).problem.groups).toEqual([
      {
        group: 'G',
        ...asked,
        eligible: ['A', 'B', 'person Dana', 'person Noor'],
        locked: ['A', 'B', 'person Dana', 'person Noor'],
        staying: ['A'],
        persons: ['person Dana', 'person Noor'],
      },
    ]);
  });

  it('that begins again keeps nobody but persons and who is locked', () => {
    const rules = [{ group: 'G', begin: 'again', locked: [code('B')], ...whole }] as const;
    expect(askedIn({ known, groups, rules }).problem.groups).toEqual([
      {
        group: 'G',
        ...asked,
        eligible: ['A', 'B', 'D', 'person Dana', 'person Noor'],
        locked: ['B', 'person Dana', 'person Noor'],
        staying: [],
        persons: ['person Dana', 'person Noor'],
      },
    ]);
  });

  it('lets go whoever is banned, though they sit there', () => {
    const rules = [{ group: 'G', begin: 'complete', banned: [code('A')], ...whole }] as const;
    expect(askedIn({ known, rules }).problem.groups).toEqual([
      { group: 'G', ...asked, eligible: ['B', 'D'], locked: [], staying: [], persons: [] },
    ]);
  });

  it('names a lock on somebody who is set aside, though nobody can keep it', () => {
    const rules = [{ group: 'G', begin: 'again', locked: [code('C')], ...whole }] as const;
    expect(askedIn({ known, rules }).problem.groups).toEqual([
      { group: 'G', ...asked, eligible: ['A', 'B', 'D'], locked: ['C'], staying: [], persons: [] },
    ]);
  });

  it('by topic may have whoever lists one of its topics, sits there already, or is locked', () => {
    const listed = { ...known, B: { topics: ['food', 'jobs'] }, E: { topics: ['health'] }, F: {} };
    const eligibleWith = (topics: readonly string[]) => {
      const rules = [{ group: 'G', begin: 'again', eligible: 'topic', locked: [code('F')] }] as const;
      return askedIn({ known: listed, groups: [{ name: 'G', topics }], rules }).problem.groups[0]?.eligible;
    };
    expect(eligibleWith(['jobs', 'housing'])).toEqual(['A', 'B', 'F']);
    // Without any topic nothing is asked of it.
    expect(eligibleWith([])).toEqual(['A', 'B', 'D', 'E', 'F']);
  });
});

describe('the groups of a proposal', () => {
  const known = {
    A: { committee: true, workingGroups: ['G', 'Kept'] },
    B: { workingGroups: ['Ended', 'G 10', 'G 2'] },
  };
  const groups = [{ name: 'Ended', status: 'ended', people: [person('Dana')] }, { name: 'Empty' }] as const;
  const rules = [{ group: 'Kept', begin: 'keep' }] as const;
  const filled = (fill: SeatingWish['fill']) => askedIn({ known, groups, rules }, fill).problem;

  it('are those that are neither kept nor ended, in an order that no row changes; or the committee', () => {
    expect(filled('groups').groups.map(({ group }) => group)).toEqual(['Empty', 'G', 'G 10', 'G 2']);
    expect(filled('committee').groups.map(({ group }) => group)).toEqual([null]);
  });

  it('burden those who sit in a group that is kept, and nobody who sat in one that has ended', () => {
    const seats = ({ candidates }: ReturnType<typeof filled>) =>
      candidates.map(({ id, seatsElsewhere }) => `${id} ${seatsElsewhere}`);
    expect(seats(filled('groups'))).toEqual(['A 2', 'B 0']);
  });

  it('are aimed at by the goals of the committee, or of the working groups', () => {
    const seating = { committeeGoals: ['interest'], groupGoals: ['load', 'balance'] } as const;
    const goals = (fill: SeatingWish['fill']) => askedIn({ known, seating }, fill).problem.goals;
    expect([goals('committee'), goals('groups')]).toEqual([['interest'], ['load', 'balance']]);
  });
});

describe('whoever cannot be seated', () => {
  it('is no candidate, and it is said why', () => {
    const found = askedIn(
      {
        known: {
          A: { stage: 'declined', interest: 3 },
          B: { stage: 'dormant' },
          C: { stage: 'committed', doNotContact: true },
          D: { stage: 'leading', available: false },
          E: { stage: 'interested' },
          F: { stage: 'committed', workingGroups: ['G', 'H'] },
          G: { stage: 'active', capacity: 3, influence: 4, interest: 0 },
          H: { stage: 'identified', committee: true, influence: 4 },
        },
        seating: { among: 'saidYes' },
      },
      'committee',
    );
    expect(found.setAside).toEqual([
      { id: 'A', why: 'declined' },
      { id: 'B', why: 'dormant' },
      { id: 'C', why: 'doNotContact' },
      { id: 'D', why: 'unavailable' },
      { id: 'E', why: 'notSaidYes' },
      { id: 'F', why: 'fullLoad' },
    ]);
    expect(found.problem.candidates.map(({ id, seatsMost }) => `${id} ${seatsMost}`)).toEqual(['G 2', 'H 2']);
    // H is not rated for its interest; those who are set aside are not counted.
    expect(found.unrated).toBe(1);
  });
});

describe('pairs', () => {
  it('of somebody who is not listed any more ask nothing', () => {
    const pair = (one: string, other: string) => [code(one), code(other)] as const;
    const seating = {
      conflicts: [pair('A', 'B'), pair('A', 'gone')],
      together: [pair('gone', 'B'), pair('B', 'C')],
    };
    const { problem } = askedIn({ known: { A: {}, B: {}, C: { stage: 'declined' } }, seating }, 'committee');
    expect([problem.conflicts, problem.together]).toEqual([[['A', 'B']], [['B', 'C']]]);
  });
});
