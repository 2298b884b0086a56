import { isCounted, isInCell } from '../../coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { anyCell, type Counted, type Target, type TargetCell } from '../../model/target.ts';

/** A gap in numbers that others may read: counts of organisations, and no target, weight, reason or stage. */
export interface GapInNumbers {
  readonly cell: TargetCell;
  readonly counted: Counted;
  /** How many there are in the cell. */
  readonly have: number;
  /** How many of whatever sector; of seats, how many are taken at all. */
  readonly of: number;
}

export function gapInNumbers(
  target: Target,
  { organizations, rules }: Pick<FieldMap, 'organizations' | 'rules'>,
): GapInNumbers {
  const { sector, topic, region, population, counted } = target;
  const cell = { sector, topic, region, population };
  const wider = counted === 'seated' ? anyCell : { ...cell, sector: null };
  const those = organizations.filter((one) => isCounted(one, counted, rules));
  const count = (within: TargetCell) => those.filter((one) => isInCell(one, within)).length;
  return { cell, counted, have: count(cell), of: count(wider) };
}
