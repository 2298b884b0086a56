import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCommittee } from '../../../../../src/core/groups/seating/lottery/drawCommittee.ts';
import type { SeatingProblem } from '../../../../../src/core/groups/seating/seatingProblem.ts';
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
