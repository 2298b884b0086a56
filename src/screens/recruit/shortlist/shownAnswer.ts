import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Approach, Shortlist, ShortlistReasons } from '../../../core/recruitment/shortlist/shortlist.ts';
import type { WantedCell } from '../../../core/recruitment/shortlist/wantedCell.ts';

/** What the screen shows of a shortlist; its reasons come one by one, until it is settled. */
export interface ShownAnswer {
  readonly shortlist: Shortlist;
  readonly reasons: ShortlistReasons;
  readonly isSettled: boolean;
  readonly wanted: readonly WantedCell[];
}

/** How many organisations are missing for all the targets together. */
export function countGaps({ rows }: GapReport): number {
  return rows.reduce((sum, { shortfall }) => sum + shortfall, 0);
}

/** How many of those an approach closes after the ones before it. */
export function countClosed({ closes }: Approach): number {
  return closes.reduce((sum, { organizations }) => sum + organizations, 0);
}

/** The gaps that are left before anybody is approached and after each approach. */
export function gapsLeft(gaps: number, chosen: readonly Approach[]): readonly number[] {
  let left = gaps;
  return [
    gaps,
    ...chosen.map((approach) => {
      left -= countClosed(approach);
      return left;
    }),
  ];
}

/** Who would be chosen one by one and is not on the list, and the other way round; both empty where the two are the same. */
export function greedyDifference({ chosen, greedy }: Shortlist): {
  readonly only: readonly OrganizationId[];
  readonly instead: readonly OrganizationId[];
} {
  const best = chosen.map(({ id }) => id);
  return {
    only: greedy.order.filter((id) => !best.includes(id)),
    instead: best.filter((id) => !greedy.order.includes(id)),
  };
}
