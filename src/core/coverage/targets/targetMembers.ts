import type { FieldMap } from '../../model/fieldMap.ts';
import { regionWideValue } from '../../model/filter.ts';
import type { Organization } from '../../model/organization.ts';
import type { Counted, TargetCell } from '../../model/target.ts';
import { countsAsEngaged, type When } from '../whenCounted.ts';

/** Whether an organisation belongs to a cell. Working everywhere is no region but `*`. */
export function isInCell(organization: Organization, { sector, topic, region, population }: TargetCell): boolean {
  return (
    (sector === null || organization.sector === sector) &&
    (topic === null || organization.topics.includes(topic)) &&
    (region === null || isInRegion(organization, region)) &&
    (population === null || organization.targetGroups.includes(population))
  );
}

function isInRegion({ regions, regionWide }: Organization, region: string): boolean {
  return region === regionWideValue ? regionWide : regions.includes(region);
}

/** Whether an organisation counts, whatever its cell. Whoever declined stays on the list, as in the matrix. */
export function isCounted(
  organization: Organization,
  counted: Counted,
  rules: FieldMap['rules'],
  when: When = 'today',
): boolean {
  switch (counted) {
    case 'listed':
      return true;
    case 'engaged':
      return countsAsEngaged(organization.stage, rules, when);
    case 'seated':
      return organization.committee === true;
  }
}
