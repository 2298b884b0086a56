import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { linkNetwork } from '../introductions/linkNetwork.ts';
import { isFirstContact, mayBeAsked } from '../introductions/mayBeAsked.ts';
import { stepsFromFirst } from '../introductions/searchRoutes.ts';

/** As far as one sees in a network (Friedkin 1983, Soc. Forces 62:54). */
export const mostHops = 3;

/**
 * By how many introductions each that may be approached can be reached from whoever is engaged: 0 for those who are engaged
 * themselves. Whoever cannot be reached in three is not there.
 */
export function hopsFromEngaged(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules' | 'recruitment'>,
): ReadonlyMap<OrganizationId, number> {
  const network = linkNetwork(fieldMap);
  const first = network.organizations.map((one) => isFirstContact(one, fieldMap));
  const open = network.organizations.map((one) => mayBeAsked(one, fieldMap.recruitment));
  // One more than is wanted, for those in between are fewer than the hops.
  const steps = stepsFromFirst({
    network,
    isFirst: (v) => first[v] === true,
    isOpen: (v) => open[v] === true,
    maxHops: mostHops + 1,
    most: 1,
    by: 'hops',
    apart: 'first',
  });
  return new Map(network.organizations.flatMap(({ id }, v) => (steps(v) <= mostHops ? [[id, steps(v)] as const] : [])));
}
