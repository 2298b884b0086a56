import type { FieldMap } from '../model/fieldMap.ts';
import type { Organization } from '../model/organization.ts';

/**
 * How it is known who is of the communities that the problem affects: from the column of the files that says so, or, where no
 * organisation has it filled, from the community sector.
 */
export type AffectedRule = 'column' | 'sector';

export function affectedRule({ organizations }: Pick<FieldMap, 'organizations'>): AffectedRule {
  return organizations.some(({ affected }) => affected !== null) ? 'column' : 'sector';
}

export function isAffected({ affected, sector }: Organization, rule: AffectedRule): boolean {
  return rule === 'column' ? affected === true : sector === 'community';
}

/** The organisations of the affected communities, in the order of the field map. */
export function affectedOrganizations(fieldMap: Pick<FieldMap, 'organizations'>): readonly Organization[] {
  const rule = affectedRule(fieldMap);
  return fieldMap.organizations.filter((one) => isAffected(one, rule));
}
