import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { countedTies } from '../core/network/countedRecords.ts';
import type { Route } from '../core/recruitment/introductions/route.ts';
import { tieTrust } from '../core/recruitment/introductions/tieTrust.ts';

/**
 * How routes are told in an answer. The product is one of trust, and null where trust is not known of a step: the share of the
 * strongest tie, by which routes are ranked then, is in no unit that another file would share.
 */
export function routeJson(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  name: (id: OrganizationId) => string,
): (route: Route) => object {
  const trusted = new Set(
    countedTies(fieldMap)
      .filter((tie) => tieTrust(tie) !== null)
      .map(({ source, target }) => `${source} ${target}`),
  );
  const isOfTrust = (path: Route['path']) => path.slice(1).every((id, index) => trusted.has(`${path[index]} ${id}`));
  return ({ path, hops, weakest, product }) => {
    return { path: path.map(name), hops, weakest, product: isOfTrust(path) ? product : null };
  };
}
