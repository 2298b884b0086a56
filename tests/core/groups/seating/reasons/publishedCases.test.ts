import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../../../src/core/groups/seating/reasons/arithmetic.ts';
import { conflictsOf } from '../../../../../src/core/groups/seating/reasons/conflictsOf.ts';
import { leastShortfall, ownShortfall } from '../../../../../src/core/groups/seating/reasons/leastShortfall.ts';
import { repairsOf } from '../../../../../src/core/groups/seating/reasons/repairs/repairsOf.ts';
import type { RuleRef } from '../../../../../src/core/groups/seating/seating.ts';
import {
  type CommitteeParameters,
  committeeOf,
  type GroupsParameters,
  seatingCases,
  workingGroupsOf,
} from '../../../../support/referenceSeating.ts';
import { solve } from '../../../../support/solver.ts';

const asking = { solve, seconds: 20 };
const committees = seatingCases<CommitteeParameters>('cases_committee.json');
const workingGroups = seatingCases<GroupsParameters>('cases_working_groups.json');
const mediaCase = committees[2]?.parameters as CommitteeParameters;
const sevenSeatsCase = committees[3]?.parameters as CommitteeParameters;
const sixGroupsCase = workingGroups[2]?.parameters as GroupsParameters;
/** The different sectors among those who list each topic. */
const sectorsThere = { housing: 7, jobs: 7, schools: 6, food: 6, transport: 6, 'mental health': 7 };

const sector = (value: string): RuleRef => ({ kind: 'sector', group: null, value });
const sizeMax: RuleRef = { kind: 'sizeMax', group: null, value: '' };

describe('The published cases', () => {
  it.each([...committees.entries()])('of a committee: %i misses as much as was published', (_at, one) => {
    expect(leastShortfall(asking, committeeOf(one.parameters))).toBe(one.minimum_total_shortfall ?? 0);
  });

  it.each([...workingGroups.entries()])('of working groups: %i misses as much as was published', (_at, one) => {
    expect(leastShortfall(asking, workingGroupsOf(one.parameters))).toBe(one.minimum_total_shortfall ?? 0);
  });
});

describe('Three of the media where there are two', () => {
  const problem = committeeOf(mediaCase);
  const sums = arithmetic(problem);

  it('are one too many by counting, whatever else is asked, and in conflict with nothing but the field', () => {
    expect(sums).toEqual([{ part: 'arithmetic', code: 'available', rule: sector('Media'), need: 3, have: 2 }]);
    expect(ownShortfall(asking, problem, sector('Media'))).toBe(1);
    expect([...conflictsOf(asking, problem, { sums, missed: [sector('Media')] })]).toEqual([
      { part: 'conflict', rules: [sector('Media')] },
    ]);
  });

  it('are mended by one more of the media, or by asking for two', () => {
    const missed = [{ rule: sector('Media'), amount: 1 }];
    const repairs = repairsOf({ asking, problem, shortfall: 1, missed, atOdds: [sector('Media')], everyone: [] });
    expect([...repairs]).toEqual([
      { part: 'repair', code: 'wanted', rule: sector('Media'), amount: 1, ids: [], left: 0 },
      { part: 'repair', code: 'relax', rule: sector('Media'), amount: 2, ids: [], left: 0 },
    ]);
  });
});

describe('Nine sectors in seven seats', () => {
  const problem = committeeOf(sevenSeatsCase);
  const sums = arithmetic(problem);
  const missed = ['Business', 'Faith'].map(sector);

  it('are two too many by counting, but each of them could be kept', () => {
    expect(sums).toEqual([{ part: 'arithmetic', code: 'sum', rule: sector(''), need: 9, have: 7 }]);
    expect(missed.map((rule) => ownShortfall(asking, problem, rule))).toEqual([0, 0]);
  });

  it('are in conflict from the eighth on', () => {
    const [conflict, ...others] = [...conflictsOf(asking, problem, { sums, missed })];
    expect(others).toEqual([]);
    expect(conflict?.rules).toHaveLength(9);
    expect(conflict?.rules.map(({ kind }) => kind)).toEqual([...Array(8).fill('sector'), 'sizeMax']);
  });

  it('have room after two more seats; one more seat, or one sector less, leaves one', () => {
    const atOdds = [...missed, sizeMax];
    const short = missed.map((rule) => ({ rule, amount: 1 }));
    const repairs = repairsOf({ asking, problem, shortfall: 2, missed: short, atOdds, everyone: [] });
    expect([...repairs]).toEqual([
      { part: 'repair', code: 'seat', rule: sizeMax, amount: 2, ids: [], left: 0 },
      { part: 'repair', code: 'seat', rule: sizeMax, amount: 1, ids: [], left: 1 },
      { part: 'repair', code: 'relax', rule: sector('Business'), amount: 0, ids: [], left: 1 },
      { part: 'repair', code: 'relax', rule: sector('Faith'), amount: 0, ids: [], left: 1 },
    ]);
  });
});

describe('Six groups of eight, of eight sectors each, among forty who sit once', () => {
  const problem = workingGroupsOf(sixGroupsCase);

  it('are short of sectors in every group, and of eight seats in all, by counting', () => {
    expect(arithmetic(problem)).toEqual([
      ...Object.entries(sectorsThere).map(([group, have]) => {
        const rule = { kind: 'distinctSectors', group, value: '' };
        return { part: 'arithmetic', code: 'available', rule, need: 8, have };
      }),
      { part: 'arithmetic', code: 'sum', rule: { kind: 'seatsMost', group: null, value: '' }, need: 48, have: 40 },
    ]);
  });

  it('must miss in each group the sectors that nobody has, but no group by itself must miss a seat', () => {
    const own = (kind: 'distinctSectors' | 'size') =>
      sixGroupsCase.groups.map((group) => ownShortfall(asking, problem, { kind, group, value: '' }));
    expect(own('distinctSectors')).toEqual([1, 1, 2, 2, 2, 1]);
    expect(own('size')).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
