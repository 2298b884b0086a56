import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { isFirstContact } from './mayBeAsked.ts';
import type { Near } from './route.ts';

/**
 * The engaged organisations that have most in common with one that nobody engaged knows: by topics, then by regions, then by sector.
 * Whoever shares nothing is not near.
 */
export function nearestEngaged(
  target: Organization,
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'recruitment'>,
  most = 3,
): readonly Near[] {
  return fieldMap.organizations
    .filter((one) => one.id !== target.id && isFirstContact(one, fieldMap))
    .sort(compareOrganizations)
    .map((one) => ({
      id: one.id,
      topics: target.topics.filter((topic) => one.topics.includes(topic)),
      regions: target.regions.filter((region) => one.regions.includes(region)),
      sameSector: target.sector !== null && one.sector === target.sector,
    }))
    .filter(({ topics, regions, sameSector }) => topics.length + regions.length > 0 || sameSector)
    .sort(
      (a, b) =>
        b.topics.length - a.topics.length ||
        b.regions.length - a.regions.length ||
        Number(b.sameSector) - Number(a.sameSector),
    )
    .slice(0, most);
}
