import { describe, expect, it } from 'vitest';
import { seatDifference } from '../../../../src/screens/groups/proposal/seatDifference.ts';

describe('what differs between two choices', () => {
  it('names who comes and who goes, group by group, and leaves out groups in which nothing differs', () => {
    const before = [
      { group: null, members: ['a', 'b'] },
      { group: 'Training', members: ['c', 'd'] },
      { group: 'Jobs', members: ['e'] },
    ];
    const after = [
      { group: null, members: ['b', 'a'] },
      { group: 'Training', members: ['c', 'e'] },
      { group: 'Jobs', members: ['d', 'f'] },
    ];
    expect(seatDifference(before, after)).toEqual([
      { group: 'Training', comes: ['e'], goes: ['d'] },
      { group: 'Jobs', comes: ['d', 'f'], goes: ['e'] },
    ]);
  });

  it('takes a group that is in one of them alone as empty in the other', () => {
    expect(seatDifference([], [{ group: null, members: ['a'] }])).toEqual([{ group: null, comes: ['a'], goes: [] }]);
  });
});
