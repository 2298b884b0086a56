import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../../../src/core/groups/seating/reasons/arithmetic.ts';
import type { QuotaKind, SeatQuota } from '../../../../../src/core/model/seatingRules.ts';
import { drawnProblem } from '../../../../support/seating/drawnProblem.ts';
import { leastShortfallOf } from '../../../../support/seating/everySeating.ts';
import { candidate, problemWith } from '../../../../support/seating/problemWith.ts';

function quota(by: QuotaKind, value: string, min: number, max: number | null = null): SeatQuota {
  return { by, value, min, max };
}

const three = ['a', 'b', 'c'].map((id) => candidate(id, { sectors: ['red'] }));

describe('The arithmetic of a problem', () => {
  it('tells of each minimum that more are asked than may be seated', () => {
    const candidates = [
      candidate('a', { sectors: ['red'], topics: ['t'], onCommittee: true }),
      candidate('b', { sectors: ['red', 'green'], regions: ['n'], affected: true }),
      candidate('c', { sectors: ['blue'], level: 'high', seatsMost: 1, seatsElsewhere: 1 }),
    ];
    const quotas = [
      quota('sector', 'red', 3),
      quota('sector', 'green', 1),
      quota('topic', 't', 2),
      quota('region', 'n', 2),
      quota('level', 'high', 1),
      quota('affected', '', 2),
    ];
    const asked = { size: { min: 3, max: 9 }, quotas, distinctSectors: 3, fromCommittee: 2 };
    const told = arithmetic(problemWith(candidates, [asked])).map(({ code, rule, need, have }) => {
      return [code, rule.kind, rule.value, need, have];
    });
    expect(told).toEqual([
      ['available', 'size', '', 3, 2],
      ['available', 'sector', 'red', 3, 2],
      ['available', 'topic', 't', 2, 1],
      ['available', 'region', 'n', 2, 1],
      // The only one of that level has no seat left to take.
      ['available', 'level', 'high', 1, 0],
      ['available', 'affected', '', 2, 1],
      ['available', 'distinctSectors', '', 3, 2],
      ['available', 'fromCommittee', '', 2, 1],
      ['sum', 'seatsMost', '', 3, 2],
    ]);
  });

  it('adds up the minimums of a kind beside the seats, and counts whoever is of two sectors twice', () => {
    const quotas = ['red', 'green', 'blue'].map((sector) => quota('sector', sector, 1));
    const rule = { kind: 'sector', group: null, value: '' };
    const asked = { size: { min: 0, max: 2 }, quotas };
    const single = ['red', 'green', 'blue'].map((sector) => candidate(sector, { sectors: [sector] }));
    expect(arithmetic(problemWith(single, [asked]))).toEqual([
      { part: 'arithmetic', code: 'sum', rule, need: 3, have: 2 },
    ]);
    const double = [...single, candidate('both', { sectors: ['red', 'green'] })];
    expect(arithmetic(problemWith(double, [asked]))).toEqual([]);
  });

  it('adds up different sectors and members of the committee beside the seats', () => {
    const candidates = ['red', 'green', 'blue'].map((id) => candidate(id, { sectors: [id], onCommittee: true }));
    const asked = { size: { min: 0, max: 2 }, distinctSectors: 3, fromCommittee: 3 };
    expect(arithmetic(problemWith(candidates, [asked]))).toEqual(
      (['distinctSectors', 'fromCommittee'] as const).map((kind) => {
        return { part: 'arithmetic', code: 'sum', rule: { kind, group: null, value: '' }, need: 3, have: 2 };
      }),
    );
  });

  it('adds up the seats of all groups beside what those who may sit there may take', () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidate(id, { seatsMost: 1 }));
    const size = { min: 2, max: 3 };
    expect(
      arithmetic(
        problemWith(candidates, [
          { group: 'g', size },
          { group: 'h', size },
        ]),
      ),
    ).toEqual([
      { part: 'arithmetic', code: 'sum', rule: { kind: 'seatsMost', group: null, value: '' }, need: 4, have: 3 },
    ]);
  });

  it('tells what is locked beyond what may be', () => {
    const locked = ['a', 'b', 'c', 'gone'];
    const quotas = [quota('sector', 'red', 0, 2)];
    const problem = problemWith(three, [{ group: 'g', locked, quotas }], { conflicts: [['a', 'c']] });
    const told = arithmetic(problem).map(({ code, rule, need, have }) => [code, rule, need, have]);
    expect(told).toEqual([
      ['locked', { kind: 'locked', group: 'g', value: 'gone' }, 1, 0],
      ['locked', { kind: 'sizeMax', group: 'g', value: '' }, 4, 2],
      ['locked', { kind: 'sectorMax', group: 'g', value: 'red' }, 3, 2],
      ['locked', { kind: 'conflict', group: null, value: 'a c' }, 2, 1],
    ]);
  });

  it('tells who is locked in more groups than one may sit in', () => {
    const candidates = [candidate('a', { seatsMost: 2, seatsElsewhere: 1 })];
    const problem = problemWith(
      candidates,
      ['g', 'h'].map((group) => ({ group, locked: ['a'] })),
    );
    expect(arithmetic(problem)).toEqual([
      { part: 'arithmetic', code: 'locked', rule: { kind: 'seatsMost', group: null, value: 'a' }, need: 2, have: 1 },
    ]);
  });

  it('says nothing of a problem that can be met, whatever it asks', () => {
    let met = 0;
    fc.assert(
      fc.property(drawnProblem, (problem) => {
        if (leastShortfallOf(problem) !== 0) return;
        met += 1;
        expect(arithmetic(problem)).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(met).toBeGreaterThan(30);
  });
});
