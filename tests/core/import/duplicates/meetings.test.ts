import { describe, expect, it } from 'vitest';
import { forEachMeeting } from '../../../../src/core/import/duplicates/meetings.ts';

function meetingsOf(keys: readonly (readonly number[])[]): readonly string[] {
  const meetings: string[] = [];
  forEachMeeting(
    keys.length,
    (place) => keys[place] ?? [],
    (low, high) => meetings.push(`${low} ${high}`),
  );
  return [...new Set(meetings)].sort();
}

describe('lists that share a key', () => {
  it('meet, the lower place first, and others do not', () => {
    expect(meetingsOf([[1, 2], [3], [2, 2, 4], [4], []])).toEqual(['0 2', '2 3']);
  });

  it('meet by the smallest and the largest key alike', () => {
    expect(meetingsOf([[0], [2 ** 32 - 1], [0, 2 ** 32 - 1]])).toEqual(['0 2', '1 2']);
  });

  it('meet only the first of them where very many share one', () => {
    const meetings = meetingsOf(Array.from({ length: 100 }, () => [7]));
    expect(meetings.length).toBe((24 * 23) / 2 + (100 - 24));
    expect(meetings.filter((one) => one.endsWith(' 99'))).toEqual(['0 99']);
  });

  it('are refused where they are more than the numbers can hold', () => {
    expect(() =>
      forEachMeeting(
        2 ** 21 + 1,
        () => [],
        () => {},
      ),
    ).toThrow(RangeError);
  });
});
