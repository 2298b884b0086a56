import type { Term } from '../../../solver/linearModel.ts';
import { pairValue } from '../pairValue.ts';
import type { RuleRef } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';
import type { RuleRow } from './ruleRow.ts';
import { type GroupSeats, seatVariable } from './seats.ts';

/** What is asked of all groups at once: pairs and how many seats one may have. */
export function sharedRows(problem: SeatingProblem, seats: readonly GroupSeats[]): readonly RuleRow[] {
  const rule = (kind: RuleRef['kind'], value: string): RuleRef => ({ kind, group: null, value });
  const present = seats.map(({ members }) => new Set(members.map(({ id }) => id)));
  const seatIn = (at: number, id: string, times = 1): readonly Term[] => {
    const group = seats[at]?.group.group ?? null;
    return present[at]?.has(id) === true ? [[times, seatVariable(group, id)]] : [];
  };
  const everywhere = seats.map((_, at) => at);
  const pairs = (all: SeatingProblem['conflicts']) => all.filter(([one, other]) => one !== other);
  return [
    ...pairs(problem.conflicts).flatMap((pair) =>
      everywhere.map((at) => {
        const terms = pair.flatMap((id) => seatIn(at, id));
        return { rule: rule('conflict', pairValue(pair)), terms, high: 1 };
      }),
    ),
    ...pairs(problem.together).flatMap((pair) =>
      everywhere.map((at) => {
        const terms = [...seatIn(at, pair[0]), ...seatIn(at, pair[1], -1)];
        return { rule: rule('together', pairValue(pair)), terms, low: 0, high: 0 };
      }),
    ),
    ...problem.candidates.flatMap(({ id, seatsElsewhere, seatsMost }): readonly RuleRow[] => {
      const terms = everywhere.flatMap((at) => seatIn(at, id));
      const isLimited = seatsMost !== null && seatsElsewhere + terms.length > seatsMost;
      return isLimited ? [{ rule: rule('seatsMost', id), terms, high: Math.max(0, seatsMost - seatsElsewhere) }] : [];
    }),
  ].filter(({ terms }) => terms.length > 0);
}
