import type { FieldMap } from '../../model/fieldMap.ts';
import type { Circle } from '../circle.ts';
import { whoCouldCome } from './candidates.ts';
import { fillsGap, openGaps } from './openGaps.ts';
import type { WantedCell } from './wantedCell.ts';

/**
 * The gaps that stay open even when everybody on the list has come who could, in the order of the targets; those who are not marked
 * for the circle are on the list too.
 */
export function wantedCells(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'targets' | 'recruitment'>,
  circle: Circle,
): readonly WantedCell[] {
  const candidates = whoCouldCome(fieldMap, circle);
  return openGaps(fieldMap, circle).flatMap((gap) => {
    const { sector, topic, region, population, counted } = gap.target;
    const coming = candidates.filter((one) => fillsGap(one, gap, fieldMap.rules)).length;
    const shortfall = gap.shortfall - coming;
    return shortfall > 0 ? [{ sector, topic, region, population, counted, shortfall }] : [];
  });
}
