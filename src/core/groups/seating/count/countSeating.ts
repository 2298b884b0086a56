import { pairValue } from '../pairValue.ts';
import type { SeatedIn, Shortfall } from '../seating.ts';
import type { SeatCandidate, SeatingProblem } from '../seatingProblem.ts';
import { type CountedGoal, type CountedGroup, countGoals } from './countedGoals.ts';
import { countRules, shortBy } from './countedRules.ts';

/** What an answer comes to, counted. */
export interface SeatingCount {
  /** Minimums that are missed. */
  readonly missed: readonly Shortfall[];
  /** Rules that must hold always and do not, and by how many seats. */
  readonly broken: readonly Shortfall[];
  /** Σ of what is missed. */
  readonly shortfall: number;
  readonly goals: readonly CountedGoal[];
  /** What makes it no answer at all, in plain words: somebody who may not sit there, or twice, or a group that is not asked for. */
  readonly senseless: readonly string[];
}

/**
 * Counts an answer seat by seat, without anything of the model that found it: what every answer is checked against. Groups of the
 * problem that the answer lacks count as empty.
 */
export function countSeating(problem: SeatingProblem, answer: readonly SeatedIn[]): SeatingCount {
  const byId = new Map(problem.candidates.map((one) => [one.id, one]));
  const groups = problem.groups.map((asked): CountedGroup => {
    const ids = answer.filter(({ group }) => group === asked.group).flatMap(({ members }) => members);
    return { asked, members: [...new Set(ids)].flatMap((id) => byId.get(id) ?? []) };
  });
  const rules = groups.map(({ asked, members }) => countRules(asked, members));
  const missed = rules.flatMap((one) => one.missed);
  return {
    missed,
    broken: [...rules.flatMap((one) => one.broken), ...brokenPairs(problem, groups), ...brokenLoads(problem, groups)],
    shortfall: missed.reduce((sum, { amount }) => sum + amount, 0),
    goals: countGoals(problem, groups),
    senseless: senseless(problem, answer),
  };
}

/** In how many groups a pair that must not sit together does, and one that must does not. */
function brokenPairs(problem: SeatingProblem, groups: readonly CountedGroup[]): readonly Shortfall[] {
  const groupsWith = (pair: readonly [string, string], wanted: number) =>
    groups.filter(({ members }) => members.filter(({ id }) => pair.includes(id)).length === wanted).length;
  const differ = ([one, other]: readonly [string, string]) => one !== other;
  return [
    ...problem.conflicts
      .filter(differ)
      .flatMap((pair) => shortBy(null, 'conflict', pairValue(pair), groupsWith(pair, 2))),
    ...problem.together
      .filter(differ)
      .flatMap((pair) => shortBy(null, 'together', pairValue(pair), groupsWith(pair, 1))),
  ];
}

function brokenLoads({ candidates }: SeatingProblem, groups: readonly CountedGroup[]): readonly Shortfall[] {
  return candidates.flatMap((candidate) => {
    const here = groups.filter(({ members }) => members.includes(candidate)).length;
    const { id, seatsElsewhere, seatsMost }: SeatCandidate = candidate;
    if (here === 0 || seatsMost === null) return [];
    return shortBy(null, 'seatsMost', id, seatsElsewhere + here - seatsMost);
  });
}

function senseless({ groups }: SeatingProblem, answer: readonly SeatedIn[]): readonly string[] {
  const names = answer.map(({ group }) => group);
  return [
    ...groups.filter(({ group }) => !names.includes(group)).map(({ group }) => `${named(group)} has no answer`),
    ...answer.flatMap(({ group, members }, index) => {
      const asked = groups.find((one) => one.group === group);
      if (asked === undefined) return [`${named(group)} is not asked for`];
      const again = names.indexOf(group) < index ? [`${named(group)} is answered twice`] : [];
      const strangers = members.filter((id) => !asked.eligible.includes(id));
      const twice = members.filter((id, at) => members.indexOf(id) < at);
      return [
        ...again,
        ...strangers.map((id) => `${id} may not sit in ${named(group)}`),
        ...twice.map((id) => `${id} sits in ${named(group)} twice`),
      ];
    }),
  ];
}

function named(group: string | null): string {
  return group === null ? 'the committee' : `the group ${group}`;
}
