import { describe, expect, it } from 'vitest';
import { affectedShare } from '../../../src/core/coverage/affectedShare.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { fieldOf, type TestTie } from '../../support/fieldOf.ts';
import { inCodes, shikmaField } from '../../support/shikma.ts';

const known: Readonly<Record<string, Partial<Organization>>> = {
  A: { sector: 'community', stage: 'committed', committee: true },
  B: { sector: 'community' },
  C: { sector: 'public', stage: 'active', committee: true },
  D: { sector: 'social', stage: 'leading' },
};
const ties: readonly TestTie[] = [
  ['A', 'C'],
  ['A', 'B'],
  ['C', 'D'],
  ['D', 'C'],
];
const bySector = fieldOf(['A', 'B', 'C', 'D'], ties, { known });
const byColumn = fieldOf(['A', 'B', 'C', 'D'], ties, {
  known: { ...known, A: { ...known.A, affected: false }, D: { ...known.D, affected: true } },
});

describe('the affected communities', () => {
  it('are the community sector where no file says who is affected; their share of list, seats and ties is told', () => {
    expect(inCodes(bySector, affectedShare(bySector, 'today'))).toEqual({
      rule: 'sector',
      listed: { organizations: ['A', 'B'], of: 4, share: 0.5 },
      engaged: { organizations: [], of: 2, share: 0 },
      seated: { organizations: ['A'], of: 2, share: 0.5 },
      peopleSeated: 0,
      ties: { touching: 2, of: 3, share: 2 / 3, meanDegree: 1.5, meanDegreeOfOthers: 1.5 },
    });
  });

  it('are those of the column where any file fills it, whatever their sector', () => {
    expect(inCodes(byColumn, affectedShare(byColumn, 'today'))).toEqual({
      rule: 'column',
      listed: { organizations: ['D'], of: 4, share: 0.25 },
      engaged: { organizations: ['D'], of: 2, share: 0.5 },
      seated: { organizations: [], of: 2, share: 0 },
      peopleSeated: 0,
      ties: { touching: 1, of: 3, share: 1 / 3, meanDegree: 1, meanDegreeOfOthers: 5 / 3 },
    });
  });

  it('count whoever said yes as engaged where everybody who did is taken to come', () => {
    expect(inCodes(bySector, affectedShare(bySector, 'ifAllWhoSaidYes').engaged)).toEqual({
      organizations: ['A'],
      of: 3,
      share: 1 / 3,
    });
  });

  it('count only the ties that the rules of the project count', () => {
    const rules = { ...bySector.rules, tieKinds: ['funding'] };
    expect(affectedShare({ ...bySector, rules }, 'today').ties).toEqual({
      touching: 0,
      of: 0,
      share: null,
      meanDegree: 0,
      meanDegreeOfOthers: 0,
    });
  });

  it('hold seats through persons too: those marked so, and those of an organisation of theirs', () => {
    const person = { sector: null, regions: [], affected: null, organization: null };
    const people = [
      { ...person, name: 'Dana', affected: true },
      { ...person, name: 'Avi', organization: organizationId(2) },
      { ...person, name: 'Noa', organization: organizationId(3) },
      { ...person, name: 'Gil' },
    ];
    const groups = [
      { ...newGroup(null), people },
      { ...newGroup('Skills'), people: [{ ...person, name: 'Tal', affected: true }] },
    ];
    const { seated, peopleSeated } = affectedShare({ ...bySector, groups }, 'today');
    expect([inCodes(bySector, seated), peopleSeated]).toEqual([{ organizations: ['A'], of: 6, share: 0.5 }, 2]);
  });

  it('have no share of nothing', () => {
    const nobody = { organizations: [], of: 0, share: null };
    expect(affectedShare(fieldOf([], []), 'today')).toEqual({
      rule: 'sector',
      listed: nobody,
      engaged: nobody,
      seated: nobody,
      peopleSeated: 0,
      ties: { touching: 0, of: 0, share: null, meanDegree: null, meanDegreeOfOthers: null },
    });
  });

  it('of Shikma are nine of eighty, none of them engaged or seated', () => {
    const field = shikmaField('he');
    const { rule, listed, engaged, seated } = affectedShare(field, 'today');
    expect([rule, listed.organizations.length, listed.of]).toEqual(['sector', 9, 80]);
    expect([engaged.organizations, engaged.of, seated.organizations, seated.of]).toEqual([[], 17, [], 9]);
    expect(inCodes(field, affectedShare(field, 'ifAllWhoSaidYes').engaged)).toEqual({
      organizations: ['COM03', 'COM07'],
      of: 32,
      share: 2 / 32,
    });
  });
});
