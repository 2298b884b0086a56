import { gapReport } from '../../coverage/targets/gapReport.ts';
import { isCounted, isInCell } from '../../coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import type { Counted, Target } from '../../model/target.ts';
import type { Circle } from '../circle.ts';

/** A target that is not met. */
export interface OpenGap {
  readonly target: Target;
  /** How many organisations there are too few of; at least 1. */
  readonly shortfall: number;
}

/** Which targets a circle is for: seats for those who lead, the list and engagement for the network. */
const countedFor: Readonly<Record<Circle, readonly Counted[]>> = {
  everyone: ['listed', 'engaged', 'seated'],
  leading: ['seated'],
  network: ['listed', 'engaged'],
};

/** What is short today, in the order of the targets. */
export function openGaps(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'targets'>,
  circle: Circle,
): readonly OpenGap[] {
  return gapReport(fieldMap)
    .rows.filter(({ target, shortfall }) => shortfall > 0 && countedFor[circle].includes(target.counted))
    .map(({ target, shortfall }) => ({ target, shortfall }));
}

/**
 * Whether an organisation fills a gap by coming: it is in the cell, and not counted yet. Nobody who is listed fills a gap of the
 * list.
 */
export function fillsGap(organization: Organization, { target }: OpenGap, rules: FieldMap['rules']): boolean {
  return isInCell(organization, target) && !isCounted(organization, target.counted, rules);
}
