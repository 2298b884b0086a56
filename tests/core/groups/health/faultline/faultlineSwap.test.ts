import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../../src/core/groups/groupsOf.ts';
import { faultlineSwap } from '../../../../../src/core/groups/health/faultline/faultlineSwap.ts';
import { groupHealth } from '../../../../../src/core/groups/health/groupHealth.ts';
import { usualGroupRules } from '../../../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../../../src/core/model/group.ts';
import type { Organization } from '../../../../../src/core/model/organization.ts';
import { codesOf, fieldOf } from '../../../../support/fieldOf.ts';

const seat = (sector: string, region: string): Partial<Organization> => ({
  sector,
  regions: [region],
  committee: true,
});
const free = (sector: string, region: string): Partial<Organization> => ({ sector, regions: [region] });

/** Six seats: public bodies in the city, social ones in the hills. */
const divided = {
  A1: seat('public', 'city'),
  A2: seat('public', 'city'),
  A3: seat('public', 'city'),
  B1: seat('social', 'hill'),
  B2: seat('social', 'hill'),
  B3: seat('social', 'hill'),
};

function committeeOf(known: Readonly<Record<string, Partial<Organization>>>) {
  const fieldMap = fieldOf(Object.keys(known), [], { known });
  const [group] = groupsOf(fieldMap);
  if (group === undefined) throw new Error('no committee');
  return { fieldMap, group };
}

function swapIn(fieldMap: FieldMap, name: string | null = null) {
  const group = groupsOf(fieldMap).find((one) => one.name === name);
  const found = group ? faultlineSwap(fieldMap, group) : null;
  const code = codesOf(fieldMap);
  return found && { ...found, out: code(found.out), in: code(found.in) };
}

describe('a group that is divided along aligned lines', () => {
  it('is warned, with the attributes that align and who is on each side', () => {
    const { fieldMap, group } = committeeOf(divided);
    const found = groupHealth(fieldMap, group).findings.find(({ code }) => code === 'faultline');
    const [a1, a2, a3, b1, b2, b3] = fieldMap.organizations.map(({ id }) => ({ kind: 'organization', id }));
    expect(found).toEqual({
      code: 'faultline',
      severity: 'warning',
      fau: expect.closeTo(1, 12),
      attributes: ['sector', 'regions'],
      sides: [
        [a1, a2, a3],
        [b1, b2, b3],
      ],
      exact: true,
      remedy: { code: 'swap', ways: [] },
    });
  });

  it('is not warned below 0.6, but the line is told', () => {
    const { fieldMap, group } = committeeOf({
      A1: seat('public', 'city'),
      A2: seat('public', 'hill'),
      B1: seat('social', 'city'),
      B2: seat('social', 'hill'),
    });
    const health = groupHealth(fieldMap, group);
    expect(health.faultline?.fau).toBeCloseTo(0.5, 12);
    expect(health.findings.map(({ code }) => code)).not.toContain('faultline');
  });

  it('does not count the community sector twice where it stands for the affected', () => {
    const group = {
      A1: { ...seat('community', 'city') },
      A2: { ...seat('community', 'city') },
      B1: { ...seat('social', 'city') },
      B2: { ...seat('social', 'city') },
    };
    const bySector = committeeOf(group);
    expect(groupHealth(bySector.fieldMap, bySector.group).faultline?.attributes).toEqual(['sector']);
    const byColumn = committeeOf({
      ...group,
      A1: { ...group.A1, affected: true },
      A2: { ...group.A2, affected: true },
    });
    expect(groupHealth(byColumn.fieldMap, byColumn.group).faultline?.attributes).toEqual(['sector', 'affected']);
  });
});

describe('a swap that breaks the alignment', () => {
  const pool = { C1: free('public', 'city'), C2: free('social', 'city'), C3: free('public', 'hill') };

  it('is the one that lowers Fau most, and of those as good the nearest', () => {
    const { fieldMap } = committeeOf({ ...divided, ...pool });
    const swap = swapIn(fieldMap);
    expect(swap).toEqual({ out: 'A1', in: 'C2', before: expect.closeTo(1, 12), after: lowest(fieldMap), exact: true });
    // C3 does as well as C2; a tie to the group brings it nearer.
    const tied = { ...fieldMap, ties: fieldOf(Object.keys({ ...divided, ...pool }), [['C3', 'A1']]).ties };
    expect(swapIn(tied)).toMatchObject({ out: 'A1', in: 'C3' });
  });

  it('loses no sector that has a seat', () => {
    const { B2, B3, ...lone } = divided;
    const { fieldMap } = committeeOf({ ...lone, A4: B2, A5: seat('business', 'hill'), ...pool });
    const swap = swapIn(fieldMap);
    expect(swap).not.toBeNull();
    expect(swap?.out).not.toBe('A5');
  });

  it('leaves locked members where they are and seats nobody who is banned or cannot be seated', () => {
    const { fieldMap } = committeeOf({ ...divided, ...pool });
    const id = (code: string) => {
      const found = fieldMap.organizations.find((one) => one.code === code);
      if (found === undefined) throw new Error(code);
      return found.id;
    };
    const rules = { ...usualGroupRules(fieldMap, null), locked: ['A1', 'A2', 'A3'].map(id), banned: [id('C2')] };
    const ruled = { ...fieldMap, seating: { ...fieldMap.seating, groups: [rules] } };
    expect(swapIn(ruled)).toMatchObject({ out: 'B1', in: 'C3' });
    const declined = ruled.organizations.map((one) =>
      one.code === 'C3' ? { ...one, stage: 'declined' as const } : one,
    );
    // One more of the same kind leaves the line as it is.
    expect(swapIn({ ...ruled, organizations: declined })).toBeNull();
  });

  it('leaves whoever chairs where they are', () => {
    const { fieldMap } = committeeOf({ ...divided, ...pool });
    const [a1, a2, a3] = fieldMap.organizations.map(({ id }) => ({ kind: 'organization', id }) as const);
    const chaired = { ...newGroup(null), chair: a1 ?? null, coChair: a2 ?? null };
    expect(swapIn({ ...fieldMap, groups: [chaired] })).toMatchObject({ out: 'A3', in: 'C2' });
    const rules = { ...usualGroupRules(fieldMap, null), locked: a3 ? [a3.id] : [] };
    const ruled = { ...fieldMap, groups: [chaired], seating: { ...fieldMap.seating, groups: [rules] } };
    expect(swapIn(ruled)).toMatchObject({ out: 'B1', in: 'C2' });
  });

  it('keeps the only link to the committee, unless the newcomer is one', () => {
    const inGroup = Object.fromEntries(
      Object.entries(divided).map(([code, one]) => [code, { ...one, committee: null, workingGroups: ['G'] }] as const),
    );
    const swapOf = (seated: readonly string[]) => {
      const all: Readonly<Record<string, Partial<Organization>>> = { ...inGroup, ...pool };
      const known = Object.fromEntries(
        Object.entries(all).map(([code, one]) => [code, { ...one, committee: seated.includes(code) }]),
      );
      return swapIn(fieldOf(Object.keys(known), [], { known }), 'G');
    };
    expect(swapOf([])).toMatchObject({ out: 'A1', in: 'C2' });
    expect(swapOf(['A1'])).toMatchObject({ out: 'A2', in: 'C2' });
    expect(swapOf(['A1', 'B1'])).toMatchObject({ out: 'A1', in: 'C2' });
    expect(swapOf(['A1', 'C2', 'C3'])).toMatchObject({ out: 'A1', in: 'C2' });
  });

  it('keeps the only link of the committee to a working group', () => {
    const linked = { ...divided, A1: { ...divided.A1, workingGroups: ['G'] } };
    expect(swapIn(committeeOf({ ...linked, ...pool }).fieldMap)).toMatchObject({ out: 'A2', in: 'C2' });
    const other = { ...linked, B1: { ...divided.B1, workingGroups: ['G'] } };
    expect(swapIn(committeeOf({ ...other, ...pool }).fieldMap)).toMatchObject({ out: 'A1', in: 'C2' });
    const { fieldMap } = committeeOf({ ...linked, ...pool });
    expect(swapIn({ ...fieldMap, groups: [{ ...newGroup('G'), status: 'ended' }] })).toMatchObject({ out: 'A1' });
  });

  it('is not there where nothing lowers it', () => {
    expect(swapIn(committeeOf(divided).fieldMap)).toBeNull();
  });
});

/** The least Fau of any swap of one for one that keeps both sectors, each looked at by itself. */
function lowest(fieldMap: FieldMap) {
  const [seated, others] = [true, null].map((committee) =>
    fieldMap.organizations.filter((one) => one.committee === committee),
  );
  const all = (seated ?? []).flatMap((out) =>
    (others ?? []).map((coming) => {
      const organizations = fieldMap.organizations.map((one) => {
        if (one === out) return { ...one, committee: null };
        return one === coming ? { ...one, committee: true } : one;
      });
      const after = { ...fieldMap, organizations };
      const [group] = groupsOf(after);
      return group ? (groupHealth(after, group).faultline?.fau ?? 0) : 1;
    }),
  );
  return expect.closeTo(Math.min(...all), 9);
}
