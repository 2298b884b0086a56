import type { FieldMap } from '../model/fieldMap.ts';
import type { SeatedPerson } from '../model/group.ts';
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

/** A person is of the affected communities when marked so, or through the organisation they belong to. */
export function isPersonAffected(
  { affected, organization }: Pick<SeatedPerson, 'affected' | 'organization'>,
  listed: readonly Organization[],
  rule: AffectedRule,
): boolean {
  const own = listed.find(({ id }) => id === organization);
  return affected === true || (own !== undefined && isAffected(own, rule));
}

/** Persons with a seat on the steering committee beside its organisations, and those of them of the affected communities. */
export interface PeopleSeated {
  readonly all: number;
  readonly affected: number;
}

export function peopleOnCommittee(fieldMap: Pick<FieldMap, 'organizations' | 'groups'>): PeopleSeated {
  const rule = affectedRule(fieldMap);
  const people = fieldMap.groups.find(({ name }) => name === null)?.people ?? [];
  const affected = people.filter((person) => isPersonAffected(person, fieldMap.organizations, rule));
  return { all: people.length, affected: affected.length };
}
