import type { OrganizationId } from '../../model/ids.ts';
import type { FindingContext } from './findingContext.ts';
import type { IsolatedCluster } from './isolatedCluster.ts';

/** Groups of two or more with no tie to the main group, besides those told one by one. */
export interface SeparateGroups {
  readonly code: 'separateGroups';
  readonly groups: readonly (readonly OrganizationId[])[];
}

export function separateGroups(
  { network }: FindingContext,
  told: readonly IsolatedCluster[],
): readonly SeparateGroups[] {
  const groups = network.components
    .slice(1)
    .filter((group) => group.length > 1 && !told.some(({ organizations }) => organizations === group));
  return groups.length === 0 ? [] : [{ code: 'separateGroups', groups }];
}
