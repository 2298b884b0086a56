import { expect, it } from 'vitest';
import { type OrganizationId as Id, organizationId } from '../../../src/core/model/ids.ts';
import type { Approach, ChoiceCost } from '../../../src/core/recruitment/shortlist/shortlist.ts';
import { closeOnes } from '../../../src/screens/recruit/shortlist/closeOnes.ts';

const [a, b, c, d, e, f] = [1, 2, 3, 4, 5, 6].map(organizationId) as [Id, Id, Id, Id, Id, Id];
const chosen = [a, b].map((id): Approach => ({ id, cost: 1, locked: false, closes: [], gain: 1, left: 0 }));

function cost(id: Id, goes: readonly Id[], loss = 0, comes: readonly Id[] = []): ChoiceCost {
  return { id, loss, comes, goes };
}

it('those who could come in the place of the same one, for the same loss, are told together', () => {
  const withIt = [cost(c, [a]), cost(d, [a], 1), cost(e, [a]), cost(f, [b])];
  expect(closeOnes({ withIt, alternatives: [] }, { chosen })).toEqual([
    { those: [c, e], goes: [a], loss: 0 },
    { those: [d], goes: [a], loss: 1 },
    { those: [f], goes: [b], loss: 0 },
  ]);
});

it('a swap that is one of the other lists is told there alone', () => {
  const withIt = [cost(c, [a]), cost(d, [a]), cost(e, [a, b], 0, [f])];
  const alternatives = [
    { ids: [b, c], value: 2 },
    { ids: [e, f], value: 2 },
  ];
  expect(closeOnes({ withIt, alternatives }, { chosen })).toEqual([{ those: [d], goes: [a], loss: 0 }]);
});
