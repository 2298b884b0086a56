import type { SeatedGroup } from '../../groups/groupsOf.ts';
import { groupContext } from '../../groups/health/groupContext.ts';
import { healthFieldOf } from '../../groups/health/healthField.ts';
import { decidedFor, sectorMarks } from '../../groups/health/sectorMarks.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { Sector } from '../../model/sector.ts';

/** The sectors and the local regions of which somebody should sit in a group, in the order in which they are shown. */
export interface Expected {
  readonly sectors: readonly Sector[];
  readonly regions: readonly string[];
}

/** As the health of the group has it: sectors that are listed or needed, save those that were decided not to be; regions that are listed. */
export function expectedOf(fieldMap: FieldMap, group: SeatedGroup): Expected {
  const context = groupContext(healthFieldOf(fieldMap), group);
  const marks = sectorMarks(context, decidedFor(context));
  return {
    sectors: marks.filter(({ state }) => state !== 'notNeeded').map(({ sector }) => sector),
    regions: context.field.regions,
  };
}
