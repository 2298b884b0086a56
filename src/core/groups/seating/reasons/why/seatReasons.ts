import { countSeating } from '../../count/countSeating.ts';
import type { Seat } from '../../model/seats.ts';
import type { RuleRef, Seating, SeatReason, Shortfall } from '../../seating.ts';
import type { SeatingProblem } from '../../seatingProblem.ts';
import { conflictsOf } from '../conflictsOf.ts';
import { provenCompared } from './compared.ts';
import { bestWith, type Explained, onlyIn, seatsIn } from './explained.ts';
import { onlyThus } from './onlyThus.ts';

/**
 * Why each seat is held: the best answer without it, with who would come instead, which is what a proposal would be after a ban.
 * What is not proven in time is not told.
 */
export function* seatReasons(explained: Explained): Generator<SeatReason> {
  for (const seat of seatsIn(explained)) {
    const isLocked = explained.problem.groups.some(
      ({ group, locked }) => group === seat.group && locked.includes(seat.id),
    );
    const reason = isLocked ? reasonOf(seat, 'locked') : withoutSeat(explained, seat);
    if (reason === null) continue;
    const covers = coveredAlone(explained, seat);
    const isOnly = reason.code === 'only';
    yield { ...reason, covers, ...(isOnly ? { thus: onlyThus(explained, seat, covers, reason.breaks) } : {}) };
  }
}

function reasonOf(seat: Seat, code: SeatReason['code'], known: Partial<SeatReason> = {}): SeatReason {
  return { part: 'seat', ...seat, breaks: [], cost: null, instead: [], ...known, code };
}

/** Minimums that would be missed if the seat were empty. */
function coveredAlone({ problem, seating }: Explained, seat: Seat): readonly RuleRef[] {
  const groups = seating.groups.map(({ group, members }) => {
    return { group, members: members.filter((id) => group !== seat.group || id !== seat.id) };
  });
  const { missed } = countSeating(problem, groups);
  return missed.map(({ rule }) => rule).filter(({ kind }) => kind !== 'size');
}

function withoutSeat(explained: Explained, seat: Seat): SeatReason | null {
  const { seating } = explained;
  const best = bestWith(explained, { notSeated: [seat] });
  if (best.groups === null) {
    return best.optimum ? reasonOf(seat, 'only', { breaks: atOddsWithout(explained, seat) }) : null;
  }
  const instead = onlyIn(best.groups, seating.groups, seat.group);
  const how = provenCompared(seating, best);
  if (how === 'unproven') return null;
  if (how.difference === null) return reasonOf(seat, 'equal', { instead });
  // A proposal that is not proven may be beaten: then there is nothing that the seat is held for.
  if (!how.isWorse) return null;
  return how.difference.by === 'shortfall'
    ? reasonOf(seat, 'only', { breaks: moreMissed(seating, best), instead })
    : reasonOf(seat, 'cost', { cost: how.difference, instead });
}

/** What is missed now beyond what was missed before. */
function moreMissed({ shortfalls }: Seating, best: Seating): readonly Shortfall[] {
  const before = ({ rule }: Shortfall) =>
    shortfalls.find((one) => JSON.stringify(one.rule) === JSON.stringify(rule))?.amount ?? 0;
  return best.shortfalls
    .map((one) => ({ ...one, amount: one.amount - before(one) }))
    .filter(({ amount }) => amount > 0);
}

/** Rules that always hold and could not without somebody. */
function atOddsWithout({ asking, problem }: Explained, seat: Seat): readonly Shortfall[] {
  const groups = problem.groups.map((one) =>
    one.group === seat.group ? { ...one, eligible: one.eligible.filter((id) => id !== seat.id) } : one,
  );
  const without: SeatingProblem = { ...problem, groups };
  const [conflict] = conflictsOf(asking, without, { sums: [], missed: [] });
  return (conflict?.rules ?? []).filter(({ kind }) => kind !== 'locked').map((rule) => ({ rule, amount: 1 }));
}
