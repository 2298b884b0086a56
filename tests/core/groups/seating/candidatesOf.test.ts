import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/core/groups/seating/candidatesOf.ts';
import { groupsFilled } from '../../../../src/core/groups/seating/groupsFilled.ts';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup, type SeatedPerson } from '../../../../src/core/model/group.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import type { Beginning, GroupRules } from '../../../../src/core/model/seatingRules.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { candidate } from '../../../support/seating/problemWith.ts';
import { inCodes } from '../../../support/shikma.ts';

type Persons = Readonly<Record<string, readonly (Partial<SeatedPerson> & Pick<SeatedPerson, 'name'>)[]>>;

interface Given {
  readonly known: Readonly<Record<string, Partial<Organization>>>;
  readonly ties?: readonly TestTie[];
  /** Of working groups, by name. */
  readonly people?: Persons;
  /** Where each working group begins; those that are not named as is usual. */
  readonly begin?: Readonly<Record<string, Beginning>>;
  readonly seatsEach?: number;
}

/** The candidates for the working groups, in codes. Persons name their organisation by its code. */
function candidatesIn({ known, ties = [], people = {}, begin = {}, seatsEach = 3 }: Given) {
  const base = fieldOf(Object.keys(known), ties, { known });
  const idOf = (code: string | null | undefined) => base.organizations.find((one) => one.code === code)?.id ?? null;
  const groups = Object.entries(people).map(([name, persons]): Group => {
    const all = persons.map((one): SeatedPerson => {
      return { sector: null, regions: [], affected: null, ...one, organization: idOf(one.organization) };
    });
    return { ...newGroup(name), people: all };
  });
  const described: FieldMap = { ...base, groups };
  const rules = Object.entries(begin).map(([name, one]): GroupRules => {
    return { ...usualGroupRules(described, name), begin: one };
  });
  const fieldMap = { ...described, seating: { ...described.seating, groups: rules, seatsEach } };
  const { filled, kept } = groupsFilled(fieldMap, { fill: 'groups' });
  return inCodes(fieldMap, candidatesOf(fieldMap, fieldMap.organizations, filled, kept)) as { readonly id: string }[];
}

const org = (code: string) => code as SeatedPerson['organization'];

describe('candidates', () => {
  it('are the organisations, then the persons who keep their seats, who stand where their organisation does', () => {
    const a = {
      sectors: ['public', 'social'],
      topics: ['food'],
      regions: ['north'],
      level: 'lead',
      affected: true,
      influence: 4,
      interest: 2,
      saidYes: true,
      onCommittee: true,
    };
    const found = candidatesIn({
      known: {
        A: { ...a, sector: 'public/social', stage: 'committed', committee: true, capacity: 5 },
        B: { sector: 'business', stage: 'interested', workingGroups: ['G', 'H'] },
        C: { affected: false, capacity: 1 },
      },
      ties: [
        ['A', 'B'],
        ['B', 'C'],
      ],
      people: { G: [{ name: 'Noor' }, { name: 'Dana', organization: org('A') }] },
      begin: { G: 'complete', H: 'keep' },
    });
    expect(found).toEqual([
      // Elsewhere: on the committee, and Dana in G, where A itself does not sit.
      { ...a, id: 'A', seatsElsewhere: 2, seatsMost: 3, reaches: [0, 1], tiedTo: ['person Dana', 'B'] },
      candidate('B', {
        sectors: ['business'],
        seatsElsewhere: 1,
        seatsMost: 3,
        reaches: [0, 1, 2],
        tiedTo: ['A', 'person Dana', 'C'],
      }),
      candidate('C', { seatsMost: 1, reaches: [1, 2], tiedTo: ['B'] }),
      { ...a, id: 'person Dana', seatsElsewhere: 0, seatsMost: null, reaches: [0, 1], tiedTo: ['A', 'B'] },
      candidate('person Noor', { saidYes: true }),
    ]);
  });

  it('who are persons count by what is said of them before their organisation', () => {
    const said = { sector: 'community', regions: ['south'], affected: true };
    const found = candidatesIn({
      known: { A: { sector: 'public', regions: ['north'], affected: false, topics: ['food'] } },
      people: {
        G: [
          { name: 'Dana', organization: org('A'), ...said },
          { name: 'Noor', ...said },
        ],
      },
    });
    const persons = found.slice(1);
    const own = { sectors: ['community'], regions: ['south'], affected: true, saidYes: true };
    expect(persons).toEqual([
      candidate('person Dana', { ...own, topics: ['food'], reaches: [0], tiedTo: ['A'] }),
      candidate('person Noor', own),
    ]);
  });

  it('who are persons are affected through their organisation, even where they are marked as not', () => {
    const found = candidatesIn({
      known: { A: { affected: true } },
      people: { G: [{ name: 'Dana', organization: org('A'), affected: false }] },
    });
    expect(found).toMatchObject([
      { id: 'A', affected: true },
      { id: 'person Dana', affected: true },
    ]);
  });

  it('of the same name in several groups are one, of whom all is known that is said anywhere', () => {
    const found = candidatesIn({
      known: { A: { sector: 'public' } },
      people: {
        G: [
          { name: 'Dana', regions: ['north'] },
          { name: 'Noor', affected: true },
        ],
        H: [{ name: 'Dana', organization: org('A'), regions: ['south', 'north'], affected: true }, { name: 'Noor' }],
      },
    });
    expect(found.slice(1)).toEqual([
      candidate('person Dana', {
        sectors: ['public'],
        regions: ['north', 'south'],
        affected: true,
        saidYes: true,
        reaches: [0],
        tiedTo: ['A'],
      }),
      candidate('person Noor', { affected: true, saidYes: true }),
    ]);
  });

  it('are the persons of a group that is filled, however it begins, and none of one that stays as it is', () => {
    const ids = (begin: Beginning) =>
      candidatesIn({ known: { A: {} }, people: { G: [{ name: 'Dana' }] }, begin: { G: begin } }).map(({ id }) => id);
    expect([ids('complete'), ids('again'), ids('keep')]).toEqual([['A', 'person Dana'], ['A', 'person Dana'], ['A']]);
  });

  it('may hold what they hold already, though it is more than anybody may', () => {
    const groups = { G: 'complete', H: 'complete', K: 'keep' } as const;
    const known = { A: { workingGroups: ['G', 'H', 'K'] }, B: { workingGroups: ['K'] } };
    expect(candidatesIn({ known, begin: groups, seatsEach: 1 })).toMatchObject([
      { id: 'A', seatsElsewhere: 1, seatsMost: 3 },
      { id: 'B', seatsElsewhere: 1, seatsMost: 1 },
    ]);
  });
});
