import type { QuotaKind } from '../../model/seatingRules.ts';
import type { SeatCandidate } from './seatingProblem.ts';

/** Whether somebody counts for a quota of this kind and value. */
export function countsFor(candidate: SeatCandidate, by: QuotaKind, value: string): boolean {
  switch (by) {
    case 'sector':
      return candidate.sectors.includes(value);
    case 'topic':
      return candidate.topics.includes(value);
    case 'region':
      return candidate.regions.includes(value);
    case 'level':
      return candidate.level === value;
    case 'affected':
      return candidate.affected;
  }
}
