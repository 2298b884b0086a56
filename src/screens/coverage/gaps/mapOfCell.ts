import { isInCell } from '../../../core/coverage/targets/targetMembers.ts';
import { type Filter, noFilter } from '../../../core/model/filter.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { TargetCell } from '../../../core/model/target.ts';

/**
 * What the map shows of a cell: those in it or, where nobody is, those of other sectors who meet the rest; null where there is
 * nobody either, or nothing to filter by.
 */
export function mapOfCell(cell: TargetCell, organizations: readonly Organization[]): Filter | null {
  for (const shown of [cell, { ...cell, sector: null }]) {
    const filter = filterOf(shown);
    const isNothing = filter.sectors.length + filter.topics.length + filter.regions.length === 0;
    if (!isNothing && organizations.some((one) => isInCell(one, shown))) return filter;
  }
  return null;
}

function filterOf({ sector, topic, region }: TargetCell): Filter {
  const only = (value: string | null) => (value === null ? [] : [value]);
  return { ...noFilter, sectors: only(sector), topics: only(topic), regions: only(region) };
}
