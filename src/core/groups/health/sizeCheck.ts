import { type SeatedGroup, seatsFilled } from '../groupsOf.ts';
import type { SizeFinding } from './health.ts';
import { remedyWithoutNames } from './remedies.ts';

/** Whether a group has as many seats filled as it should have. */
export function sizeCheck(group: SeatedGroup): readonly SizeFinding[] {
  const seats = seatsFilled(group);
  const { min, max } = group.size;
  if (seats === 0) return [{ code: 'empty', severity: 'warning', remedy: remedyWithoutNames('resize') }];
  const remedy = remedyWithoutNames('resize');
  if (min !== null && seats < min) return [{ code: 'belowSize', severity: 'warning', seats, min, remedy }];
  if (max !== null && seats > max) return [{ code: 'aboveSize', severity: 'warning', seats, max, remedy }];
  return [];
}
