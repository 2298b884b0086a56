import { isCounted, isInCell } from '../../coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { Counted, Target, TargetCell } from '../../model/target.ts';

/** A gap in numbers that others may read: counts of organisations, and no target, weight, reason or stage. */
export interface GapInNumbers {
  readonly cell: TargetCell;
  readonly counted: Counted;
  /** How many there are in the cell, and how many of whatever sector. */
  readonly have: number;
  readonly of: number;
}

export function gapInNumbers(
  target: Target,
  { organizations, rules }: Pick<FieldMap, 'organizations' | 'rules'>,
): GapInNumbers {
  const { sector, topic, region, population, counted } = target;
  const anySector = organizations.filter(
    (one) => isCounted(one, counted, rules) && isInCell(one, { topic, region, population, sector: null }),
  );
  const have = anySector.filter((one) => sector === null || one.sector === sector).length;
  return { cell: { sector, topic, region, population }, counted, have, of: anySector.length };
}
