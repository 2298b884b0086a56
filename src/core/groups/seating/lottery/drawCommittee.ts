import { randomFrom } from '../../../network/random.ts';
import type { Solve } from '../../../solver/linearModel.ts';
import { seatingModel } from '../model/seatingModel.ts';
import type { Lottery } from '../proposal.ts';
import type { SeatingProblem } from '../seatingProblem.ts';
import type { SeatingRun } from '../solve/seatingRun.ts';
import { fairest } from './fairest.ts';
import { gather, heaviestOf } from './portfolio.ts';

export interface DrawnCommittee {
  readonly members: readonly string[];
  readonly lottery: Lottery;
}

/**
 * Draws a committee among all that miss no more than `shortfall`, so that the least chance of anybody who can be in one is as large
 * as can be, and nobody's friends are chosen (Flanigan, Gölz, Gupta, Hennig and Procaccia 2021). The same seed draws the same.
 * Null where no committee was found. `seconds`: for each solving.
 */
export function drawCommittee(
  problem: SeatingProblem,
  shortfall: number,
  solve: Solve,
  seconds: number,
): DrawnCommittee | null {
  const run: SeatingRun = { model: seatingModel(problem), solve, seconds };
  const heaviest = heaviestOf(run, shortfall);
  const ids = run.model.seats.flatMap(({ members }) => members.map(({ id }) => id));
  const portfolio = gather(ids, heaviest);
  if (portfolio === null) return null;
  const { committees, shares, bound } = fairest(portfolio, heaviest, solve);
  const chanceOf = (id: string) =>
    shares.reduce((sum, share, at) => (committees[at]?.includes(id) === true ? sum + share : sum), 0);
  const chances = Object.fromEntries(ids.map((id) => [id, Math.min(1, chanceOf(id))]));
  const isEmpty = portfolio.seatable.length === 0;
  const least = isEmpty ? 0 : Math.min(...portfolio.seatable.map((id) => chances[id] ?? 0));
  const members = committees[drawn(shares, randomFrom(problem.seed)())] ?? [];
  return {
    members,
    lottery: {
      chances,
      least,
      bound: isEmpty ? 0 : Math.max(bound, least),
      committees: shares.filter((share) => share > 0).length,
    },
  };
}

/** Which of the shares a number from 0 to 1 falls into. */
function drawn(shares: readonly number[], at: number): number {
  let sum = 0;
  const found = shares.findIndex((share) => {
    sum += share;
    return at < sum;
  });
  return found < 0 ? shares.findLastIndex((share) => share > 0) : found;
}
