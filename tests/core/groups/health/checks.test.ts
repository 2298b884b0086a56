import { describe, expect, it } from 'vitest';
import { healthOfAll } from '../../../../src/core/groups/health/groupHealth.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup } from '../../../../src/core/model/group.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { inCodes } from '../../../support/shikma.ts';

type Known = Readonly<Record<string, Partial<Organization>>>;

function field(known: Known, ties: readonly TestTie[] = []): FieldMap {
  return fieldOf(Object.keys(known), ties, { known });
}

/** What is found of a group under this code, in codes. */
function find(fieldMap: FieldMap, code: string, name: string | null = 'G'): unknown {
  const health = healthOfAll(fieldMap).find(({ group }) => group === name);
  const found = health?.findings.find((one) => one.code === code);
  return found === undefined ? undefined : inCodes(fieldMap, found);
}

const inG: Partial<Organization> = { workingGroups: ['G'] };
const five = { A: inG, B: inG, C: inG, D: inG, E: inG };

describe('ties inside a group', () => {
  it('that leave parts by themselves are told, with who is tied to two parts', () => {
    const known = { ...five, F: inG, X: {}, Y: {}, Z: {} };
    const fieldMap = field(known, [
      ['A', 'B'],
      ['C', 'D'],
      ['D', 'E'],
      ['X', 'A'],
      ['X', 'E'],
      ['Y', 'B'],
      ['Y', 'C'],
      ['Y', 'D'],
      ['Z', 'E'],
      ['Z', 'F'],
    ]);
    expect(find(fieldMap, 'apart')).toEqual({
      code: 'apart',
      severity: 'warning',
      parts: [
        ['C', 'D', 'E'],
        ['A', 'B'],
      ],
      // Z is tied to the larger part alone.
      remedy: { code: 'introduce', ways: [{ for: 'A', organizations: ['Y', 'X'], of: 2 }] },
    });
    expect(find(fieldMap, 'strangers')).toMatchObject({ organizations: ['F'] });
  });

  it('that are none are told, with whoever knows at least two of them, most of them first', () => {
    const fieldMap = field({ A: inG, B: inG, C: inG, X: {}, Y: {}, Z: {} }, [
      ['X', 'A'],
      ['X', 'B'],
      ['Y', 'A'],
      ['Y', 'B'],
      ['Y', 'C'],
      ['Z', 'C'],
    ]);
    expect(find(fieldMap, 'noTiesInside')).toEqual({
      code: 'noTiesInside',
      severity: 'warning',
      possible: 3,
      remedy: { code: 'introduce', ways: [{ for: '', organizations: ['Y', 'X'], of: 2 }] },
    });
    expect(find(fieldMap, 'strangers')).toBeUndefined();
  });

  it('are introduced by nobody who declined, is to be left alone or is left out', () => {
    const ties: TestTie[] = ['B', 'R', 'S', 'T', 'U', 'V'].flatMap((code) => [
      [code, 'A'],
      [code, 'C'],
    ]);
    const known: Known = {
      A: inG,
      B: inG,
      C: inG,
      D: inG,
      R: { stage: 'declined' },
      S: { doNotContact: true },
      T: {},
      U: { stage: 'dormant' },
      V: { stage: 'leading', available: false },
    };
    const base = field(known, [...ties, ['T', 'D'], ['R', 'D'], ['S', 'D'], ['U', 'D'], ['V', 'D']]);
    const ways = (fieldMap: FieldMap) => (find(fieldMap, 'strangers') as { remedy: { ways: unknown } }).remedy.ways;
    // A seat it cannot take; to introduce two it knows needs none.
    expect(ways(base)).toEqual([{ for: 'D', organizations: ['T', 'U', 'V'], of: 3 }]);
    const excluded = base.organizations.flatMap(({ code, id }) => (code === 'T' ? [id] : []));
    const without = { ...base, recruitment: { ...base.recruitment, excluded } };
    expect(ways(without)).toEqual([{ for: 'D', organizations: ['U', 'V'], of: 2 }]);
  });
});

describe('the reach of a group', () => {
  it('that ends at its own members is told, with whoever is tied to anybody', () => {
    const fieldMap = field({ ...five, X: {}, Y: {}, Z: {} }, [
      ['A', 'B'],
      ['X', 'Y'],
    ]);
    expect(find(fieldMap, 'reachesNobody')).toEqual({
      code: 'reachesNobody',
      severity: 'note',
      remedy: { code: 'bringIn', ways: [{ for: '', organizations: ['X', 'Y'], of: 2 }] },
    });
    expect(find(fieldMap, 'reaches')).toBeUndefined();
  });

  it('hangs on one where more than half of it is through that one alone, and three or more sit there', () => {
    const known = { A: inG, B: inG, C: inG, V: {}, W: {}, X: {}, Y: {}, Z: {} };
    const ties: readonly TestTie[] = [
      ['A', 'X'],
      ['A', 'Y'],
      ['A', 'Z'],
      ['B', 'Z'],
      ['B', 'V'],
      ['W', 'X'],
    ];
    // Of V, X, Y and Z two hang on A: that is no more than half.
    expect(find(field(known, ties), 'hangsOnOne')).toBeUndefined();
    expect(
      find(
        field(
          known,
          ties.filter(([one, other]) => `${one}${other}` !== 'BV'),
        ),
        'hangsOnOne',
      ),
    ).toEqual({
      code: 'hangsOnOne',
      severity: 'warning',
      organization: 'A',
      alone: 2,
      of: 3,
      remedy: { code: 'bringIn', ways: [{ for: '', organizations: ['W'], of: 1 }] },
    });
    const { C: _, ...two } = known;
    expect(
      find(
        field(
          two,
          ties.filter(([one, other]) => `${one}${other}` !== 'BV'),
        ),
        'hangsOnOne',
      ),
    ).toBeUndefined();
  });
});

describe('regions', () => {
  const local = (region: string, seat: Partial<Organization> = inG) => ({ ...seat, regions: [region] });

  it('are all there where somebody local of each sits, and one seat alone is named', () => {
    const fieldMap = field({ A: local('north'), B: local('north'), C: local('south'), D: local('south', {}) });
    expect(find(fieldMap, 'allRegions')).toEqual({
      code: 'allRegions',
      severity: 'good',
      regions: ['north', 'south'],
      remedy: null,
    });
    expect(find(fieldMap, 'onlyThrough')).toEqual({
      code: 'onlyThrough',
      severity: 'note',
      regions: [{ value: 'south', member: { kind: 'organization', id: 'C' } }],
      remedy: { code: 'bringIn', ways: [{ for: 'south', organizations: ['D'], of: 1 }] },
    });
  });

  it('are not there through a body that works everywhere', () => {
    const fieldMap = field({ A: local('north'), B: { ...inG, regionWide: true }, C: local('south', {}) });
    expect(find(fieldMap, 'allRegions')).toBeUndefined();
    expect(find(fieldMap, 'missingRegions')).toMatchObject({
      regions: ['south'],
      remedy: { ways: [{ for: 'south', organizations: ['C'], of: 1 }] },
    });
  });
});

describe('the committee and the working groups', () => {
  const known = {
    A: { committee: true, workingGroups: ['G'] },
    B: { workingGroups: ['H', 'K'] },
    C: { committee: true, workingGroups: ['H'] },
  };
  const described = (fieldMap: FieldMap, ...groups: readonly (Partial<Group> & Pick<Group, 'name'>)[]): FieldMap => ({
    ...fieldMap,
    groups: groups.map((one) => ({ ...newGroup(one.name), ...one })),
  });

  it('are linked where somebody of it sits in each; groups that are empty or have ended ask nothing', () => {
    const fieldMap = described(field(known), { name: 'K', status: 'ended' }, { name: 'Empty' });
    expect(find(fieldMap, 'groupsLinked', null)).toEqual({
      code: 'groupsLinked',
      severity: 'good',
      groups: ['G', 'H'],
      remedy: null,
    });
    expect(find(fieldMap, 'linked', 'G')).toEqual({
      code: 'linked',
      severity: 'good',
      organizations: ['A'],
      remedy: null,
    });
  });

  it('are not where a group has nobody of it: either side is told who could be', () => {
    const fieldMap = field(known);
    expect(find(fieldMap, 'groupsLinked', null)).toBeUndefined();
    expect(find(fieldMap, 'groupsUnlinked', null)).toEqual({
      code: 'groupsUnlinked',
      severity: 'warning',
      groups: ['K'],
      // B sits in two groups, as many as anybody may.
      remedy: { code: 'bringIn', ways: [{ for: 'K', organizations: [], of: 0 }] },
    });
    const roomy = { ...fieldMap, seating: { ...fieldMap.seating, seatsEach: 3 } };
    expect(find(roomy, 'groupsUnlinked', null)).toMatchObject({ remedy: { ways: [{ organizations: ['B'], of: 1 }] } });
    expect(find(roomy, 'unlinked', 'K')).toEqual({
      code: 'unlinked',
      severity: 'warning',
      remedy: { code: 'link', ways: [{ for: '', organizations: ['A', 'C'], of: 2 }] },
    });
  });

  it('ask for no link to a committee that has ended', () => {
    const fieldMap = described(field(known), { name: null, status: 'ended' });
    expect([find(fieldMap, 'unlinked', 'K'), find(fieldMap, 'linked', 'G')]).toEqual([undefined, undefined]);
  });

  it('are linked through a person as well', () => {
    const fieldMap = field(known);
    const [a] = fieldMap.organizations;
    const dana = { name: 'Dana', organization: a?.id ?? null, sector: null, regions: [], affected: null };
    expect(find(described(fieldMap, { name: 'K', people: [dana] }), 'groupsLinked', null)).toMatchObject({
      groups: ['G', 'H', 'K'],
    });
  });
});

describe('the chairs of all groups', () => {
  const base = field({
    A: { sector: 'public', committee: true },
    B: { sector: 'public/social', workingGroups: ['G'] },
    C: { sector: 'social', workingGroups: ['H'] },
  });
  const chairedBy = (chairs: readonly (readonly [string | null, string, Group['status']?])[]): FieldMap => ({
    ...base,
    groups: chairs.map(([name, code, status = null]): Group => {
      const id = base.organizations.find((one) => one.code === code)?.id as OrganizationId;
      return { ...newGroup(name), status, chair: { kind: 'organization', id } };
    }),
  });
  const found = (...chairs: Parameters<typeof chairedBy>[0]) => find(chairedBy(chairs), 'chairsOfOneSector', null);

  it('are of one sector where each of them has it', () => {
    expect(found([null, 'A'], ['G', 'B'])).toEqual({
      code: 'chairsOfOneSector',
      severity: 'warning',
      sector: 'public',
      groups: [null, 'G'],
      remedy: { code: 'decide', ways: [] },
    });
    expect(found(['G', 'B'], ['H', 'C'])).toMatchObject({ sector: 'social', groups: ['G', 'H'] });
  });

  it('are not where one is of another, or there is one alone; groups that have ended do not count', () => {
    expect(found([null, 'A'], ['G', 'B'], ['H', 'C'])).toBeUndefined();
    expect(found([null, 'A'])).toBeUndefined();
    expect(found([null, 'A'], ['G', 'B', 'ended'])).toBeUndefined();
    expect(found([null, 'A'], ['G', 'B'], ['H', 'C', 'ended'])).toMatchObject({ groups: [null, 'G'] });
  });
});
