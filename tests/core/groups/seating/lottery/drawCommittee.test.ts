import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCommittee } from '../../../../../src/core/groups/seating/lottery/drawCommittee.ts';
import { type FindHeaviest, gather } from '../../../../../src/core/groups/seating/lottery/portfolio.ts';
import type {
  GroupToFill,
  SeatCandidate,
  SeatingProblem,
} from '../../../../../src/core/groups/seating/seatingProblem.ts';
import type { Term } from '../../../../../src/core/solver/linearModel.ts';
import { everySeating } from '../../../../support/everySeating.ts';
import {
  anyGroup,
  type CommitteeParameters,
  committeeOf,
  problemOfGroups,
  referenceCandidates,
  seatingCases,
} from '../../../../support/referenceSeating.ts';
import { candidate, problemWith } from '../../../../support/seating/problemWith.ts';
import { anyProblem } from '../../../../support/seatingArbitrary.ts';
import { solve } from '../../../../support/solver.ts';

/** The most that the least chance of anybody who can be seated can be, over all committees that miss as little as can be. */
function maximin(problem: SeatingProblem): { readonly shortfall: number; readonly least: number } | null {
  const all = everySeating(problem);
  if (all.length === 0) return null;
  const shortfall = Math.min(...all.map(({ count }) => count.shortfall));
  const sets = all.filter(({ count }) => count.shortfall === shortfall).map(({ groups }) => groups[0]?.members ?? []);
  const seatable = [...new Set(sets.flat())];
  const share = (at: number): Term => [1, `share ${at}`];
  const found = solve({
    sense: 'max',
    objective: [[1, 'least']],
    constraints: [
      { name: 'all', terms: sets.map((_, at) => share(at)), low: 1, high: 1 },
      ...seatable.map((id) => ({
        name: id,
        terms: [...sets.flatMap((set, at) => (set.includes(id) ? [share(at)] : [])), [-1, 'least'] as const],
        low: 0,
      })),
    ],
    bounds: { least: { high: 1 } },
  });
  return { shortfall, least: seatable.length === 0 ? 0 : (found.objective ?? Number.NaN) };
}

const committees = anyProblem.map((problem): SeatingProblem => ({ ...problem, groups: problem.groups.slice(0, 1) }));

describe('a fair draw', () => {
  it('gives the least chance of anybody as much as any draw could, and says that no draw gives more', () => {
    fc.assert(
      fc.property(committees, (problem) => {
        const best = maximin(problem);
        const isImpossible =
          best === null || problem.groups[0]?.locked.some((id) => !problem.groups[0]?.eligible.includes(id));
        fc.pre(!isImpossible);
        const drawn = drawCommittee(problem, best?.shortfall ?? 0, solve, 10);
        expect(drawn?.lottery.least).toBeCloseTo(best?.least ?? Number.NaN, 5);
        expect(drawn?.lottery.bound).toBeGreaterThanOrEqual(drawn?.lottery.least ?? Number.NaN);
        expect(drawn?.lottery.bound).toBeCloseTo(best?.least ?? Number.NaN, 5);
      }),
      { numRuns: 12, seed: 9 },
    );
  });

  const [first] = seatingCases<CommitteeParameters>('cases_committee.json');
  const problem = { ...committeeOf(first?.parameters as CommitteeParameters), goals: [] };

  it('has chances that come to the number of seats, with nobody who can be seated below the least', () => {
    const { lottery, members } = drawCommittee(problem, 0, solve, 10) ?? {};
    const chances = Object.values(lottery?.chances ?? {});
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(12, 6);
    expect(Math.min(...chances.filter((chance) => chance > 0))).toBeCloseTo(lottery?.least ?? Number.NaN, 9);
    expect(lottery?.least).toBeGreaterThan(0.1);
    expect(lottery?.bound).toBeGreaterThanOrEqual(lottery?.least ?? Number.NaN);
    expect(members).toHaveLength(12);
  });

  it('draws the same with the same seed, and others with others', () => {
    const few = referenceCandidates().slice(0, 9);
    const group = { ...anyGroup(few), size: { min: 3, max: 3 }, distinctSectors: 3 };
    const draw = (seed: number) => drawCommittee({ ...problemOfGroups(few, [group], []), seed }, 0, solve, 10);
    expect(draw(1)).toEqual(draw(1));
    expect(new Set([1, 2, 3, 4].map((seed) => draw(seed)?.members.join(' '))).size).toBeGreaterThan(1);
  });
});

/** What can be reckoned by hand. */
describe('a fair draw of a small committee', () => {
  const draw = (candidates: readonly SeatCandidate[], asked: Partial<GroupToFill>, shortfall = 0) =>
    drawCommittee(problemWith(candidates, [asked]), shortfall, solve, 10);
  const people = (...ids: readonly string[]) => ids.map((id) => candidate(id));
  const near = (chance: number) => expect.closeTo(chance, 4);

  it('of two of five gives each two in five, and says that no draw gives more', () => {
    const { lottery } = draw(people('a', 'b', 'c', 'd', 'e'), { size: { min: 2, max: 2 } }) ?? {};
    expect(lottery).toMatchObject({
      chances: { a: near(0.4), b: near(0.4), c: near(0.4), d: near(0.4), e: near(0.4) },
      least: near(0.4),
      bound: near(0.4),
    });
  });

  it('seats as many as there may be, where nothing asks for fewer', () => {
    const { lottery } = draw(people('a', 'b', 'c', 'd'), { size: { min: 1, max: 3 } }) ?? {};
    expect([lottery?.least, lottery?.bound]).toEqual([near(0.75), near(0.75)]);
    const everyone = draw(people('a', 'b', 'c'), { size: { min: 1, max: 3 } });
    expect(everyone).toEqual({
      members: ['a', 'b', 'c'],
      lottery: { chances: { a: 1, b: 1, c: 1 }, least: 1, bound: 1, committees: 1 },
    });
  });

  it('gives 0 to whoever can be in no committee that keeps the rules, who does not lower the least', () => {
    const all = [...people('a', 'b', 'c'), candidate('d', { sectors: ['public'] })];
    const noPublic = [{ by: 'sector', value: 'public', min: 0, max: 0 } as const];
    const { lottery, members } = draw(all, { size: { min: 1, max: 1 }, quotas: noPublic }) ?? {};
    expect(lottery).toMatchObject({
      chances: { a: near(1 / 3), b: near(1 / 3), c: near(1 / 3), d: 0 },
      least: near(1 / 3),
      bound: near(1 / 3),
    });
    expect(members).not.toContain('d');
  });

  it('gives 1 to whoever is locked, and shares what is left', () => {
    const { lottery } = draw(people('a', 'b', 'c'), { size: { min: 2, max: 2 }, locked: ['a'] }) ?? {};
    expect(lottery).toMatchObject({ chances: { a: near(1), b: near(0.5), c: near(0.5) }, least: near(0.5) });
    expect(lottery?.bound).toBeCloseTo(0.5, 4);
  });

  it('is between those alone who miss as little as can be', () => {
    const all = [...people('a', 'b'), candidate('c', { affected: true }), candidate('d', { affected: true })];
    const quotas = [{ by: 'affected', value: '', min: 2, max: null } as const];
    const { lottery } = draw(all, { size: { min: 1, max: 1 }, quotas }, 1) ?? {};
    expect(lottery?.chances).toEqual({ a: 0, b: 0, c: near(0.5), d: near(0.5) });
  });

  it('is none where nothing keeps the rules', () => {
    const unkept = { size: { min: 1, max: 1 }, locked: ['a', 'b'] };
    expect(draw(people('a', 'b'), unkept)).toBeNull();
  });
});

describe('the committees that a draw is made from', () => {
  /** One of three is seated: nobody can be given more than a third. */
  const oneOf: FindHeaviest = (weights) => {
    const [heaviest] = [...weights].sort(([, a], [, b]) => b - a);
    return heaviest === undefined ? null : { members: [heaviest[0]], weighs: heaviest[1] };
  };

  it('come with a bound that no draw can pass', () => {
    const { committees, seatable, bound } = gather(['a', 'b', 'c'], oneOf) ?? {};
    expect(committees?.toSorted()).toEqual([['a'], ['b'], ['c']]);
    expect(seatable).toEqual(['a', 'b', 'c']);
    expect(bound).toBeCloseTo(1 / 3, 2);
    expect(bound).toBeGreaterThanOrEqual(1 / 3 - 1e-12);
  });

  it('leave out whoever can be in none, and are none where there is no committee', () => {
    const never = gather(
      ['a', 'b', 'c'],
      (weights) =>
        oneOf(new Map([...weights].filter(([id]) => id !== 'b'))) ?? {
          members: [],
          weighs: 0,
        },
    );
    expect(never?.seatable).toEqual(['a', 'c']);
    expect(never?.bound).toBeCloseTo(1 / 2, 2);
    expect(gather(['a'], () => null)).toBeNull();
  });
});
