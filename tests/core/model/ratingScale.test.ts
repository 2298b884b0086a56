import { describe, expect, it } from 'vitest';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { highFrom, isHigh, ratingScales } from '../../../src/core/model/ratingScale.ts';

function scales(influence: readonly (number | null)[], interest: readonly (number | null)[]) {
  return ratingScales(
    influence.map((rating, index) => ({
      ...newOrganization(organizationId(index + 1), 'X'),
      influence: rating,
      interest: interest[index] ?? null,
    })),
  );
}

describe('the scales of influence and interest', () => {
  it('end where the ratings show it', () => {
    expect(scales([1, 5, 2], [4, 1, 3])).toEqual({ influence: { low: 1, top: 5 }, interest: { low: 1, top: 5 } });
    expect(scales([1, 3, 2], [2, 1, 3])).toEqual({ influence: { low: 1, top: 3 }, interest: { low: 1, top: 3 } });
    expect(scales([0, 10, 7], [2, 5, 3])).toEqual({ influence: { low: 0, top: 10 }, interest: { low: 1, top: 5 } });
  });

  it('are one where nobody has given the highest steps of the other', () => {
    expect(scales([5, 4, 1], [3, 2, null])).toEqual({ influence: { low: 1, top: 5 }, interest: { low: 1, top: 5 } });
  });

  it('go from 1 to 5 where nobody rated', () => {
    expect(scales([null], [null])).toEqual({ influence: { low: 1, top: 5 }, interest: { low: 1, top: 5 } });
  });

  it('leave a slip aside', () => {
    const ratings = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 44];
    expect(scales(ratings, []).influence).toEqual({ low: 1, top: 5 });
  });

  it('are high strictly above the middle', () => {
    const high = (low: number, top: number) => [
      highFrom({ low, top }),
      Array.from({ length: top - low + 1 }, (_, step) => low + step).filter((one) => isHigh(one, { low, top })),
    ];
    expect(high(1, 5)).toEqual([4, [4, 5]]);
    expect(high(1, 3)).toEqual([3, [3]]);
    expect(high(1, 4)).toEqual([3, [3, 4]]);
    expect(high(0, 10)).toEqual([6, [6, 7, 8, 9, 10]]);
  });
});
