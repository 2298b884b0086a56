import { describe, expect, it } from 'vitest';
import { checkSeating } from '../../../../src/core/groups/seating/checkSeating.ts';
import type { Seating } from '../../../../src/core/groups/seating/seating.ts';
import type { GroupToFill, SeatCandidate, SeatingProblem } from '../../../../src/core/groups/seating/seatingProblem.ts';
import { anyGroup, problemOfGroups } from '../../../support/referenceSeating.ts';

function candidate(id: string, known: Partial<SeatCandidate> = {}): SeatCandidate {
  return {
    id,
    sectors: ['public'],
    topics: [],
    regions: [],
    level: null,
    affected: false,
    influence: null,
    interest: null,
    saidYes: false,
    onCommittee: false,
    seatsElsewhere: 0,
    seatsMost: null,
    reaches: [],
    tiedTo: [],
    ...known,
  };
}

const four = [
  candidate('a', { influence: 4, interest: 3, reaches: [0, 1], tiedTo: ['b'], saidYes: true }),
  candidate('b', {
    sectors: ['social', 'business'],
    interest: 5,
    reaches: [0, 1, 2],
    tiedTo: ['a', 'c'],
    seatsElsewhere: 1,
  }),
  candidate('c', { affected: true, influence: 2, reaches: [1, 2], tiedTo: ['b'], seatsElsewhere: 1, seatsMost: 1 }),
  candidate('d'),
];

function asked(rules: Partial<GroupToFill>, more: Partial<SeatingProblem> = {}): SeatingProblem {
  return { ...problemOfGroups(four, [{ ...anyGroup(four), ...rules }], []), ...more };
}

function answer(members: readonly string[], said: Partial<Seating> = {}): Seating {
  const groups = [{ group: null, members }];
  return { feasible: true, groups, goals: [], optimum: true, gap: null, shortfall: 0, shortfalls: [], ...said };
}

describe('the check of a seating', () => {
  it('has nothing to say of one that keeps everything', () => {
    const group = { size: { min: 2, max: 2 }, distinctSectors: 3, tied: true, locked: ['a'] };
    expect(checkSeating(asked(group), answer(['a', 'b']))).toEqual([]);
  });

  it.each<[string, SeatingProblem, readonly string[], string]>([
    ['too many', asked({ size: { min: 0, max: 1 } }), ['a', 'b', 'd'], '["sizeMax",null,""] is broken by 2'],
    [
      'too many of a sector',
      asked({ quotas: [{ by: 'sector', value: 'public', min: 0, max: 1 }] }),
      ['a', 'd'],
      '["sectorMax",null,"public"] is broken by 1',
    ],
    [
      'too large a share',
      asked({ shareCaps: [{ sectors: ['social', 'business'], most: 0.4 }] }),
      ['a', 'b'],
      '["share",null,"social | business"] is broken by 1',
    ],
    ['strangers', asked({ tied: true }), ['a', 'd'], '["tied",null,""] is broken by 1'],
    ['a lock', asked({ locked: ['d'] }), ['a'], '["locked",null,"d"] is broken by 1'],
    ['a conflict', asked({}, { conflicts: [['a', 'b']] }), ['a', 'b'], '["conflict",null,"a b"] is broken by 1'],
    ['a pair', asked({}, { together: [['a', 'b']] }), ['a'], '["together",null,"a b"] is broken by 1'],
    ['a load', asked({}), ['c'], '["seatsMost",null,"c"] is broken by 1'],
    ['a ban', asked({ eligible: ['a'] }), ['b'], 'b may not sit in the committee'],
    ['a seat twice', asked({}), ['a', 'a'], 'a sits in the committee twice'],
  ])('names %s', (_, problem, members, said) => {
    expect(checkSeating(problem, answer(members))).toEqual([said]);
  });

  it('names a minimum that is missed and that the answer does not own up to', () => {
    const problem = asked({ fromCommittee: 1, quotas: [{ by: 'affected', value: '', min: 2, max: null }] });
    expect(checkSeating(problem, answer(['a', 'd']))).toEqual([
      'It says that 0 are missing, but 3 are',
      'It says that it is feasible',
      'It does not say that it misses ["affected",null,""] by 2',
      'It does not say that it misses ["fromCommittee",null,""] by 1',
    ]);
  });

  it('counts every goal for itself', () => {
    const problem = asked(
      {},
      { goals: ['reach', 'commitment', 'interest', 'influenceTimesInterest', 'balance', 'load'] },
    );
    const goals: Seating['goals'] = [
      { goal: 'reach', value: 3, bound: null },
      { goal: 'commitment', value: 1, bound: null },
      { goal: 'interest', value: 8, bound: null },
      { goal: 'influenceTimesInterest', value: 12, bound: null },
      { goal: 'balance', value: 0, bound: null },
      { goal: 'load', value: 2, beyond: 1, bound: null },
    ];
    expect(checkSeating(problem, answer(['a', 'b'], { goals }))).toEqual([]);
    expect(checkSeating(problem, answer(['a'], { goals }))).toEqual([
      'It says that reach is 3, but it is 2',
      'It says that interest is 8, but it is 3',
      'It says that load is 2 and 1, but it is 1 and 0',
    ]);
  });

  it('leaves out rules that were dropped', () => {
    const lock = { kind: 'locked', group: null, value: 'd' } as const;
    expect(checkSeating(asked({ locked: ['d'] }), answer(['a']), [lock])).toEqual([]);
  });
});
