import { describe, expect, it } from 'vitest';
import type { LikelyDuplicate } from '../../../src/core/import/duplicates/likelyDuplicates.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { nextPair, openPairs } from '../../../src/screens/duplicates/openPairs.ts';
import { pairKey } from '../../../src/storage/keptApart.ts';

const organizations = [1, 2, 3, 4].map((number) => newOrganization(organizationId(number), `N${number}`));
const byId = new Map(organizations.map((one) => [one.id, one]));
const found = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([one, other]): LikelyDuplicate => {
    return { ids: [organizationId(one), organizationId(other)], reason: 'sameName', score: 1 };
  });
const [ab, bc, cd] = openPairs(found([1, 2], [2, 3], [3, 4]), byId, new Set());
if (ab === undefined || bc === undefined || cd === undefined) throw new Error('three pairs');

describe('the pairs that wait for a decision', () => {
  it('are of organisations that are both there, and not those that were told apart', () => {
    const apart = new Set([pairKey([organizationId(3), organizationId(2)])]);
    const open = openPairs(found([1, 2], [2, 3], [3, 4], [4, 9]), byId, apart);
    expect(open.map(({ first, second, reason }) => [first.name, second.name, reason])).toEqual([
      ['N1', 'N2', 'sameName'],
      ['N3', 'N4', 'sameName'],
    ]);
  });

  it('are followed by the next in the list, from its end by the first, and never by one whose organisation is gone', () => {
    const all = [ab, bc, cd];
    expect(nextPair(all, ab)).toBe(bc);
    expect(nextPair(all, cd)).toBe(ab);
    expect(nextPair(all, ab, organizationId(2))).toBe(cd);
    expect(nextPair([ab], ab)).toBeNull();
    expect(nextPair([ab, bc], ab, organizationId(2))).toBeNull();
  });
});
