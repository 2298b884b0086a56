import { expect, test } from 'vitest';
import { loadSolver } from '../../src/cli/loadSolver.ts';
import type { SeatingProblem } from '../../src/core/groups/seating/seatingProblem.ts';
import { solveSeating } from '../../src/core/groups/seating/solveSeating.ts';
import { usualSeatingRules } from '../../src/core/model/seatingRules.ts';
import { processorTime } from '../support/processorTime.ts';
import { median, report } from './report.ts';
import { committeeToFill, groupsToFill } from './seatingCases.ts';

const usual = usualSeatingRules.committeeGoals;
const seeds = [1, 2, 3, 4, 5];

const cases: readonly (readonly [name: string, problemOf: (seed: number) => SeatingProblem])[] = [
  ['200 into 10 groups, whole interest', (seed) => groupsToFill(200, 10, seed, true)],
  ['200 into 10 groups, interest in fractions', (seed) => groupsToFill(200, 10, seed, false)],
  ['15 of 200, influence × interest', (seed) => committeeToFill(200, seed, ['influenceTimesInterest'])],
  ['15 of 200, the usual goals', (seed) => committeeToFill(200, seed, usual)],
  ['15 of 200, the usual goals, ties fall evenly', (seed) => committeeToFill(200, seed, usual, 'even')],
];

/** Longer than any of them takes on a machine that has nothing else to do. */
const seconds = 60;

test('seating', async () => {
  const solve = await loadSolver();
  const rows = cases.map(([name, problemOf]) => {
    const proven: boolean[] = [];
    const times = seeds.map((seed) => {
      const problem = problemOf(seed);
      const since = processorTime();
      proven.push(solveSeating(problem, solve, { seconds }).optimum);
      return processorTime() - since;
    });
    const [first = Number.NaN] = times;
    const all = [first, median(times), Math.max(...times)].map((time) => time.toFixed(0));
    return [name, ...all, `${proven.filter(Boolean).length} of ${proven.length}`];
  });
  report('1-seating', {
    title: 'A committee and working groups',
    note:
      'Made-up candidates, three in ten in two sectors; milliseconds of processor time to the proven optimum, the draw among answers ' +
      'alike and the check by other code; the solver is loaded before. *First*: of the first problem of its kind, in the first row cold. ' +
      'Aims: groups under 1 s cold, a committee under 2 s.',
    columns: ['problem', 'first', 'median', 'worst', 'proven'],
    rows,
  });
  expect(rows).toHaveLength(cases.length);
});
