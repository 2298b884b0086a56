import { describe, expect, it } from 'vitest';
import { checkSeating } from '../../../../src/core/groups/seating/checkSeating.ts';
import { solveSeating } from '../../../../src/core/groups/seating/solveSeating.ts';
import {
  type CommitteeParameters,
  committeeOf,
  type GroupsParameters,
  seatingCases,
  workingGroupsOf,
} from '../../../support/referenceSeating.ts';
import { solve } from '../../../support/solver.ts';

describe('the committees of the reference', () => {
  const cases = seatingCases<CommitteeParameters>('cases_committee.json');

  it.each(cases)('of $parameters.size seats come to what they come to, or miss as little', (one) => {
    const problem = committeeOf(one.parameters);
    const seating = solveSeating(problem, solve);
    expect(checkSeating(problem, seating)).toEqual([]);
    expect(summary(seating)).toEqual(expected(one));
  });
});

describe('the working groups of the reference', () => {
  const cases = seatingCases<GroupsParameters>('cases_working_groups.json');

  it.each(cases)('of $parameters.size_each seats come to what they come to, or miss as little', (one) => {
    const problem = workingGroupsOf(one.parameters);
    const seating = solveSeating(problem, solve);
    expect(checkSeating(problem, seating)).toEqual([]);
    expect(summary(seating)).toEqual(expected(one));
  });
});

function summary({ feasible, optimum, gap, shortfall, goals }: ReturnType<typeof solveSeating>) {
  return { feasible, optimum, gap, shortfall, ...(feasible ? { value: goals[0]?.value } : {}) };
}

function expected(one: ReturnType<typeof seatingCases>[number]) {
  const { feasible, optimal_objective: value, minimum_total_shortfall: shortfall } = one;
  return { feasible, optimum: true, gap: null, shortfall: shortfall ?? 0, ...(feasible ? { value } : {}) };
}
