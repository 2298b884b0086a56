import type { SeatCandidate, SeatingProblem } from '../../seatingProblem.ts';
import { leastShortfall } from '../leastShortfall.ts';
import { helping, type Impasse, type Repairs } from './impasse.ts';
import { whoWouldFit } from './wanted.ts';

/** For one minimum so many are tried. */
const triedEach = 4;

/** Who could be let in for a minimum that is missed, one by one, and which lock could be opened. */
export function* freed(impasse: Impasse): Repairs {
  const { asking, problem, missed, atOdds } = impasse;
  for (const { rule } of missed) {
    for (const one of whoWouldFit(impasse, rule).slice(0, triedEach)) {
      const left = leastShortfall(asking, admitted(problem, rule.group, one));
      yield* helping(impasse, { code: 'free', rule, amount: 1, ids: [one.id] }, left);
    }
  }
  for (const rule of atOdds.filter(({ kind }) => kind === 'locked')) {
    const left = leastShortfall(asking, problem, { without: [rule] });
    yield* helping(impasse, { code: 'free', rule, amount: 1, ids: [rule.value] }, left);
  }
}

function admitted(problem: SeatingProblem, group: string | null, candidate: SeatCandidate): SeatingProblem {
  const isThere = problem.candidates.some(({ id }) => id === candidate.id);
  return {
    ...problem,
    candidates: isThere ? problem.candidates : [...problem.candidates, candidate],
    groups: problem.groups.map((one) =>
      one.group === group ? { ...one, eligible: [...one.eligible, candidate.id] } : one,
    ),
  };
}
