import { expect, it } from 'vitest';
import { organizationId } from '../../../src/core/model/ids.ts';
import { bridgesOf, holdingTies } from '../../../src/screens/network/holdingTies.ts';

const tie = (source: number, target: number, betweenness: number, isBridge = false) => ({
  source: organizationId(source),
  target: organizationId(target),
  betweenness,
  isBridge,
});

it('ties stand by the paths along them as shown; of those alike, one without a way round comes first', () => {
  const [few, many, alike] = [tie(1, 2, 3), tie(2, 3, 121), tie(3, 4, 119, true)];
  expect(holdingTies([few, many, alike])).toEqual([alike, many, few]);
});

it('a bridge that is tied both ways is one', () => {
  const ids = [1, 2].map(organizationId);
  expect(bridgesOf([tie(1, 2, 4, true), tie(2, 3, 9), tie(2, 1, 4, true)])).toEqual([ids]);
});
