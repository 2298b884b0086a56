import { describe, expect, it } from 'vitest';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup } from '../../../../src/core/model/group.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import type { GroupRules } from '../../../../src/core/model/seatingRules.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

function field(known: Readonly<Record<string, Partial<Organization>>>, rest: Partial<FieldMap> = {}): FieldMap {
  return { ...fieldOf(Object.keys(known), [], { known }), ...rest };
}

const group = (name: string | null, said: Partial<Group> = {}): Group => ({ ...newGroup(name), ...said });
const person = (name: string) => ({ name, organization: null, sector: null, regions: [], affected: null });

/** So many organisations of the committee, or of the group G. */
const seated = (count: number, seat: Partial<Organization> = { committee: true }) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`S${at}`, seat]));

const nothingAsked = {
  shareCaps: [],
  distinctSectors: null,
  fromCommittee: 0,
  tied: false,
  locked: [],
  banned: [],
} satisfies Partial<GroupRules>;

const sector = (value: string) => ({ by: 'sector', value, min: 1, max: null }) as const;

describe('what is usually asked of the committee', () => {
  it('is one of each known sector that is listed, and two of those affected', () => {
    const listed = field({
      A: { sector: 'business' },
      B: { sector: 'Public | social' },
      C: { sector: 'Guild', affected: true },
      D: { affected: true },
      E: { affected: true },
    });
    expect(usualGroupRules(listed, null)).toEqual({
      ...nothingAsked,
      group: null,
      begin: 'again',
      size: { min: 9, max: 15 },
      quotas: [
        sector('public'),
        sector('social'),
        sector('business'),
        { by: 'affected', value: '', min: 2, max: null },
      ],
      eligible: 'anyone',
    });
  });

  it('asks for no more of those affected than are listed, and for none where nobody is', () => {
    const affectedOf = (count: number) => {
      const listed = field(seated(count, { affected: true }));
      return usualGroupRules(listed, null).quotas.map(({ by, min }) => [by, min]);
    };
    expect([affectedOf(0), affectedOf(1), affectedOf(3)]).toEqual([[], [['affected', 1]], [['affected', 2]]]);
  });

  it('is, where somebody sits there, to be completed, from as many as it has', () => {
    const { begin, size } = usualGroupRules(field(seated(4)), null);
    expect({ begin, size }).toEqual({ begin: 'complete', size: { min: 4, max: 15 } });
    expect(usualGroupRules(field(seated(17)), null).size).toEqual({ min: 15, max: 17 });
    const ofPersons = usualGroupRules(field({}, { groups: [group(null, { people: [person('Dana')] })] }), null);
    expect([ofPersons.begin, ofPersons.size]).toEqual(['complete', { min: 1, max: 15 }]);
  });
});

describe('what is usually asked of a working group', () => {
  it('are the sectors that its topics need, each once, and whoever is of its topics', () => {
    const groups = [group('G', { topics: ['food', 'jobs'] })];
    const relevance = [
      { topic: 'jobs', sectors: ['business', 'public'] },
      { topic: 'food', sectors: ['business'] },
      { topic: 'health', sectors: ['academia'] },
    ];
    expect(usualGroupRules(field({ A: { sector: 'social' } }, { groups, relevance }), 'G')).toEqual({
      ...nothingAsked,
      group: 'G',
      begin: 'again',
      size: { min: 5, max: 8 },
      quotas: [sector('public'), sector('business')],
      eligible: 'topic',
    });
  });

  it('is about the topic of its own name where no topics were set', () => {
    const relevance = [{ topic: 'Food', sectors: ['business'] }];
    const rules = usualGroupRules(field({ A: { topics: ['Food'], workingGroups: ['Food'] } }, { relevance }), 'Food');
    expect(rules.quotas).toEqual([sector('business')]);
  });

  it('is somebody from the committee where there is one that has not ended', () => {
    const fromCommittee = (known: Readonly<Record<string, Partial<Organization>>>, groups: readonly Group[] = []) =>
      usualGroupRules(field(known, { groups }), 'G').fromCommittee;
    expect(fromCommittee({ A: { workingGroups: ['G'] } })).toBe(0);
    expect(fromCommittee({ A: { committee: true } })).toBe(1);
    expect(fromCommittee({}, [group(null, { people: [person('Dana')] })])).toBe(1);
    expect(fromCommittee({ A: { committee: true } }, [group(null, { status: 'ended' })])).toBe(0);
  });
});

describe('the size of a group', () => {
  const sizeOf = (count: number, size: Group['size']) =>
    usualGroupRules(field(seated(count, { workingGroups: ['G'] }), { groups: [group('G', { size })] }), 'G').size;

  it('is what was said of it, and has room for whoever is there', () => {
    expect(sizeOf(0, { min: null, max: null })).toEqual({ min: 5, max: 8 });
    expect(sizeOf(0, { min: 3, max: 4 })).toEqual({ min: 3, max: 4 });
    expect(sizeOf(0, { min: 10, max: null })).toEqual({ min: 10, max: 10 });
    expect(sizeOf(0, { min: null, max: 3 })).toEqual({ min: 3, max: 3 });
    expect(sizeOf(9, { min: null, max: null })).toEqual({ min: 5, max: 9 });
  });
});
