import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';

/** Those who sit on the steering committee and in a working group. */
export interface DoubleLoad {
  readonly code: 'doubleLoad';
  readonly organizations: readonly OrganizationId[];
}

export function doubleLoad(organizations: readonly Organization[]): readonly DoubleLoad[] {
  const loaded = organizations.filter(({ committee, workingGroups }) => committee === true && workingGroups.length > 0);
  return loaded.length === 0 ? [] : [{ code: 'doubleLoad', organizations: loaded.map(({ id }) => id) }];
}
