import { describe, expect, it } from 'vitest';
import { healthOfAll } from '../../../../src/core/groups/health/groupHealth.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup } from '../../../../src/core/model/group.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import type { TopicRelevance } from '../../../../src/core/model/relevance.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { inCodes } from '../../../support/shikma.ts';

const inGroup = (sector: string): Partial<Organization> => ({ sector, workingGroups: ['G'] });

function field(known: Readonly<Record<string, Partial<Organization>>>, ties: readonly TestTie[] = []): FieldMap {
  return fieldOf(Object.keys(known), ties, { known });
}

/** The findings of the group G, in codes. */
function findingsOf(fieldMap: FieldMap) {
  const health = healthOfAll(fieldMap).find(({ group }) => group === 'G');
  return inCodes(fieldMap, health?.findings) as { readonly code: string; readonly [key: string]: unknown }[];
}

const find = (fieldMap: FieldMap, code: string) => findingsOf(fieldMap).find((one) => one.code === code);

function withGroup(fieldMap: FieldMap, group: Partial<Group>, relevance: readonly TopicRelevance[] = []): FieldMap {
  return { ...fieldMap, groups: [{ ...newGroup('G'), ...group }], relevance };
}

describe('the sectors that a group needs', () => {
  const known = { A: inGroup('public'), B: inGroup('public'), C: inGroup('business'), D: { sector: 'academia' } };
  const strip = (fieldMap: FieldMap) =>
    healthOfAll(fieldMap)
      .find(({ group }) => group === 'G')
      ?.marks.map(({ sector, state }) => `${sector} ${state}`);

  it('are those that people decided for its topics: only then is a sector not needed', () => {
    const decided = withGroup(field(known), { topics: ['T'] }, [{ topic: 'T', sectors: ['public', 'business'] }]);
    expect(strip(decided)).toEqual(['public present', 'business single', 'academia notNeeded']);
    expect(find(decided, 'allSectors')).toMatchObject({ sectors: ['public', 'business'], decided: true });
  });

  it('are not inferred where a topic was not decided: that is said', () => {
    const open = withGroup(field(known), { topics: ['T', 'U'] }, [{ topic: 'T', sectors: ['public'] }]);
    expect(strip(open)).toEqual(['public present', 'business single', 'academia missing']);
    expect(find(open, 'missingSectors')).toMatchObject({ sectors: ['academia'], decided: false });
    expect(find(open, 'notDecided')).toMatchObject({ severity: 'note', topics: ['U'] });
  });
});

describe('persons with seats', () => {
  it('count with what is said of them, else through their organisation', () => {
    const base = field({ A: inGroup('public'), B: { sector: 'community' } });
    const [, b] = base.organizations;
    const person = { organization: null, sector: null, regions: [], affected: null };
    const people = [
      { ...person, name: 'Dana', affected: true },
      { ...person, name: 'Noor', organization: b?.id ?? null },
    ];
    expect(find(withGroup(base, { people }), 'affectedHere')).toMatchObject({ seats: 2, of: 3, persons: 2 });
    expect(find(withGroup(base, { people: people.slice(0, 1) }), 'oneAffected')).toMatchObject({
      member: { kind: 'person', name: 'Dana' },
      of: 2,
    });
  });
});

describe('ties', () => {
  const four = { A: inGroup('a'), B: inGroup('b'), C: inGroup('c'), D: inGroup('d'), X: { sector: 'a' } };

  it('tell who is tied to nobody inside, and who outside could introduce them', () => {
    const fieldMap = field(four, [
      ['A', 'B'],
      ['B', 'C'],
      ['D', 'X'],
      ['X', 'A'],
    ]);
    expect(find(fieldMap, 'strangers')).toEqual({
      code: 'strangers',
      severity: 'warning',
      organizations: ['D'],
      remedy: { code: 'introduce', ways: [{ for: 'D', organizations: ['X'], of: 1 }] },
    });
    expect(find(fieldMap, 'tiesInside')).toMatchObject({ severity: 'note', pairs: 2, possible: 6 });
  });

  it('tell where everyone is tied to everyone, and where nothing is known', () => {
    const all: readonly TestTie[] = [
      ['A', 'B'],
      ['A', 'C'],
      ['A', 'D'],
      ['B', 'C'],
      ['B', 'D'],
      ['C', 'D'],
    ];
    expect(find(field(four, all), 'allTied')).toMatchObject({ severity: 'warning', pairs: 6 });
    expect(find(field(four), 'tiesUnknown')).toMatchObject({ severity: 'note' });
  });

  it('tell on whom the reach of a group hangs', () => {
    const known = { ...four, Y: {}, Z: {} };
    const hanging = field(known, [
      ['A', 'X'],
      ['A', 'Y'],
      ['B', 'Z'],
    ]);
    expect(find(hanging, 'hangsOnOne')).toMatchObject({ organization: 'A', alone: 2, of: 3 });
    expect(
      find(
        field(known, [
          ['A', 'X'],
          ['B', 'Z'],
        ]),
        'hangsOnOne',
      ),
    ).toBeUndefined();
  });
});

describe('seats and chairs', () => {
  it('over a capacity is a warning, within it a note', () => {
    const twice = { sector: 'a', committee: true, workingGroups: ['G'] };
    const fieldMap = field({ A: { ...twice, capacity: 1 }, B: twice });
    expect(find(fieldMap, 'overCap')).toMatchObject({
      severity: 'warning',
      loads: [{ organization: 'A', groups: [null, 'G'], most: 1 }],
    });
    expect(find(fieldMap, 'severalSeats')).toMatchObject({ severity: 'note', loads: [{ organization: 'B', most: 2 }] });
  });

  it('below, above and outside what was set are told', () => {
    const base = field({ A: inGroup('a'), B: inGroup('b'), C: {} });
    const chair = {
      kind: 'organization',
      id: base.organizations[2]?.id ?? base.organizations[0]?.id,
    } as Group['chair'];
    expect(find(withGroup(base, { size: { min: 3, max: null }, chair }), 'belowSize')).toMatchObject({
      seats: 2,
      min: 3,
    });
    expect(find(withGroup(base, { size: { min: null, max: 1 } }), 'aboveSize')).toMatchObject({ seats: 2, max: 1 });
    expect(find(withGroup(base, { chair }), 'chairGone')).toMatchObject({ which: 'chair', chair: { id: 'C' } });
    expect(find(base, 'noChair')).toMatchObject({ remedy: { code: 'chair', ways: [{ organizations: ['A', 'B'] }] } });
  });
});
