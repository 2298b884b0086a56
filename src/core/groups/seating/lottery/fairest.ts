import type { LinearModel, Solve, Term } from '../../../solver/linearModel.ts';
import { distinct, type FindHeaviest, type Portfolio, sumOf } from './portfolio.ts';

/** How probable each committee of a portfolio is. */
export interface FairDraw {
  readonly committees: readonly (readonly string[])[];
  readonly shares: readonly number[];
  readonly bound: number;
}

/** So many committees are looked for at most that would make the draw fairer. */
const mostAdded = 60;
/** So little is no difference between chances. */
const alike = 1e-6;

/**
 * The distribution over the committees of a portfolio that gives the least chance of anybody the most (Flanigan et al. 2021, Nature
 * 596:548: maximin). As long as a committee outside could make it fairer, by the weights that bound it, it is added.
 */
export function fairest(portfolio: Portfolio, findHeaviest: FindHeaviest, solve: Solve): FairDraw {
  let { committees, bound } = portfolio;
  for (let added = 0; added < mostAdded; added += 1) {
    const prices = solve(pricesOf({ ...portfolio, committees }));
    const weights = new Map(portfolio.seatable.map((id) => [id, Math.max(0, prices.values.get(weight(id)) ?? 0)]));
    const total = sumOf(weights);
    if (prices.status !== 'optimal' || total <= 0) break;
    const scaled = new Map([...weights].map(([id, price]) => [id, (price / total) * weights.size]));
    const found = findHeaviest(scaled);
    if (found === null) break;
    bound = Math.min(bound, found.weighs / weights.size);
    const more = distinct([...committees, found.members]);
    if (bound <= (prices.objective ?? 0) + alike || more.length === committees.length) break;
    committees = more;
  }
  const found = solve(sharesOf({ ...portfolio, committees }));
  const raw = committees.map((_, at) => Math.max(0, found.values.get(share(at)) ?? 0));
  const total = raw.reduce((sum, one) => sum + one, 0);
  return { committees, shares: raw.map((one) => one / total), bound };
}

function share(at: number): string {
  return `share ${at}`;
}

function weight(id: string): string {
  return `weight ${id}`;
}

const least = 'the least';
const heaviest = 'the heaviest';

/** max p: each is in committees of shares of at least p together, Σ shares = 1. */
function sharesOf({ committees, seatable }: Portfolio): LinearModel {
  const all = committees.map((_, at): Term => [1, share(at)]);
  return {
    sense: 'max',
    objective: [[1, least]],
    constraints: [
      { name: 'all', terms: all, low: 1, high: 1 },
      ...seatable.map((id) => ({
        name: `chance of ${id}`,
        terms: [...all.filter((_, at) => committees[at]?.includes(id)), [-1, least] as const],
        low: 0,
      })),
    ],
  };
}

/** Its dual: min y over weights of sum 1, of which no committee has more than y. */
function pricesOf({ committees, seatable }: Portfolio): LinearModel {
  return {
    sense: 'min',
    objective: [[1, heaviest]],
    constraints: [
      { name: 'all', terms: seatable.map((id): Term => [1, weight(id)]), low: 1, high: 1 },
      ...committees.map((members, at) => ({
        name: share(at),
        terms: [...members.map((id): Term => [-1, weight(id)]), [1, heaviest] as const],
        low: 0,
      })),
    ],
  };
}
