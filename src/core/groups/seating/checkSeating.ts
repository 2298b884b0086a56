import type { SeatingCount } from './count/countSeating.ts';
import { countSeating } from './count/countSeating.ts';
import type { RuleRef, Seating, Shortfall } from './seating.ts';
import type { SeatingProblem } from './seatingProblem.ts';

/**
 * Whether an answer is one to a problem: every rule that it breaks, and everything that it says of itself and that is not so, in
 * plain words; nothing where it holds. Counts for itself and knows nothing of the model that found the answer. `without`: rules
 * that were dropped. An answer without groups says nothing that could be counted.
 */
export function checkSeating(
  problem: SeatingProblem,
  seating: Seating,
  without: readonly RuleRef[] = [],
): readonly string[] {
  const { groups, feasible, shortfall } = seating;
  if (groups === null) {
    return feasible || shortfall !== null ? ['It has no groups, but says that it has an answer'] : [];
  }
  const count = countSeating(problem, groups);
  const counts = (one: Shortfall) => !without.some((rule) => inWords(rule) === inWords(one.rule));
  return [
    ...count.senseless,
    ...count.broken.filter(counts).map(({ rule, amount }) => `${inWords(rule)} is broken by ${amount}`),
    ...wrongShortfalls(seating, count.missed.filter(counts)),
    ...wrongGoals(seating, count),
  ];
}

function wrongShortfalls(
  { feasible, shortfall, shortfalls }: Seating,
  missed: readonly Shortfall[],
): readonly string[] {
  const total = missed.reduce((sum, { amount }) => sum + amount, 0);
  const written = (all: readonly Shortfall[]) => all.map(({ rule, amount }) => `${inWords(rule)} by ${amount}`).sort();
  const [said, real] = [written(shortfalls), written(missed)];
  return [
    ...(shortfall === total ? [] : [`It says that ${shortfall} are missing, but ${total} are`]),
    ...(feasible === (total === 0) ? [] : [`It says that it is ${feasible ? '' : 'not '}feasible`]),
    ...said.filter((one) => !real.includes(one)).map((one) => `It says that it misses ${one}`),
    ...real.filter((one) => !said.includes(one)).map((one) => `It does not say that it misses ${one}`),
  ];
}

/** Sums of fractions differ in their last digits by the order of their parts. */
const lastDigits = 1e-6;

function wrongGoals({ goals }: Seating, count: SeatingCount): readonly string[] {
  const same = goals.length === count.goals.length && goals.every(({ goal }, at) => goal === count.goals[at]?.goal);
  if (!same) return ['It does not say what each goal came to, in their order'];
  return goals.flatMap(({ goal, value, beyond }, at) => {
    const real = count.goals[at];
    const differs = Math.abs(value - (real?.value ?? Number.NaN)) > lastDigits * Math.max(1, Math.abs(value));
    const claimed = beyond === undefined ? `${value}` : `${value} and ${beyond}`;
    const counted = real?.beyond === undefined ? `${real?.value}` : `${real.value} and ${real.beyond}`;
    return differs || beyond !== real?.beyond ? [`It says that ${goal} is ${claimed}, but it is ${counted}`] : [];
  });
}

function inWords({ kind, group, value }: RuleRef): string {
  return JSON.stringify([kind, group, value]);
}
