import { countSeating } from '../../count/countSeating.ts';
import type { Seat } from '../../model/seats.ts';
import type { SeatedIn } from '../../seating.ts';
import type { GroupToFill, SeatingProblem } from '../../seatingProblem.ts';
import { compared } from './compared.ts';
import type { Explained } from './explained.ts';

/** So many are told in all, shared among the groups; of each group one at least. */
const toldInAll = 12;
/** So many exchanges of one for another are counted in each group. */
const exchangesCounted = 3000;

/** An answer and what it is worth, counted. */
interface Worth {
  readonly seat: Seat;
  readonly worth: ReturnType<typeof worthOf>;
}

/**
 * Those without a seat who are likeliest to cost least, found without solving: what the answer is worth with somebody beside its
 * members or in place of one of them is counted, and the best of that is no less than what it truly costs. Where there are too
 * many exchanges to count, only those are tried with whom the answer is worth most if they simply came.
 */
export function likelyNext({ problem, seating }: Explained): readonly Seat[] {
  const each = Math.max(1, Math.floor(toldInAll / Math.max(1, problem.groups.length)));
  return problem.groups.flatMap((asked) => {
    const members = seating.groups.find(({ group }) => group === asked.group)?.members ?? [];
    const leaving = members.filter((id) => !asked.locked.includes(id));
    const without = asked.eligible.filter((id) => !members.includes(id));
    const coming = without.map((id) => ({ seat: { group: asked.group, id }, worth: exchanged(id, null) }));
    const tried = coming.sort(byWorth).slice(0, Math.max(each, Math.floor(exchangesCounted / (leaving.length + 1))));
    const best = tried.map(({ seat, worth }): Worth => {
      const instead = leaving.map((id) => ({ seat, worth: exchanged(seat.id, id) }));
      const kept = [{ seat, worth }, ...instead].filter((one) => one.worth.broken === 0).sort(byWorth);
      return kept[0] ?? { seat, worth };
    });
    return best
      .sort(byWorth)
      .slice(0, each)
      .map(({ seat }) => seat);

    function exchanged(comes: string, goes: string | null) {
      return worthOf(problem, exchange(seating.groups, asked, comes, goes));
    }
  });
}

function exchange(
  groups: readonly SeatedIn[],
  { group }: GroupToFill,
  comes: string,
  goes: string | null,
): readonly SeatedIn[] {
  return groups.map((one) => {
    return one.group === group ? { group, members: [...one.members.filter((id) => id !== goes), comes] } : one;
  });
}

function worthOf(problem: SeatingProblem, groups: readonly SeatedIn[]) {
  const { broken, shortfall, goals } = countSeating(problem, groups);
  const amount = broken.reduce((sum, one) => sum + one.amount, 0);
  return { broken: amount, shortfall, goals: goals.map((one) => ({ ...one, bound: null })) };
}

/** What breaks less first, then what is worth more; equals in the order of the candidates. */
function byWorth({ worth: one }: Worth, { worth: other }: Worth): number {
  if (one.broken !== other.broken) return one.broken - other.broken;
  const { difference, isWorse } = compared(one, other);
  if (difference === null) return 0;
  return isWorse ? -1 : 1;
}
