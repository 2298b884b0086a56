import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged } from '../../model/stage.ts';
import { type LinkNetwork, linkNetwork } from './linkNetwork.ts';
import { isFirstContact, mayBeAsked } from './mayBeAsked.ts';
import { nearestEngaged } from './nearestEngaged.ts';
import type { NoRoute, Reach, Route } from './route.ts';
import { type RouteEnd, type RouteOrder, type RouteSearch, searchRoutes, stepsFromFirst } from './searchRoutes.ts';

export type RoutedField = Pick<FieldMap, 'organizations' | 'ties' | 'rules' | 'recruitment'>;

export interface RouteOptions {
  readonly maxHops?: number;
  /** How many routes at most. */
  readonly most?: number;
  readonly by?: RouteOrder;
}

/** As far as one sees in a network, and as many as one reads. */
const usual: Required<RouteOptions> = { maxHops: 3, most: 3, by: 'hops' };

/** How each organisation can be reached, from one reading of the field map: for a whole list. */
export function routeFinder(fieldMap: RoutedField, options: RouteOptions = {}): (target: OrganizationId) => Reach {
  const network = linkNetwork(fieldMap);
  const { organizations, indexOf } = network;
  const first = organizations.map((one) => isFirstContact(one, fieldMap));
  const open = organizations.map((one) => mayBeAsked(one, fieldMap.recruitment));
  const search: RouteSearch = {
    network,
    isFirst: (v) => first[v] === true,
    isOpen: (v) => open[v] === true,
    ...usual,
    ...options,
    apart: 'first',
  };
  const steps = stepsFromFirst(search);
  return (target) => {
    const index = indexOf.get(target);
    const organization = index === undefined ? undefined : organizations[index];
    if (index === undefined || organization === undefined) return { id: target, ...nowhere, without: 'noPath' };
    const closed = closedTo(organization, fieldMap);
    if (closed !== null) return { id: target, ...nowhere, without: closed };
    const routes = searchRoutes(search, index, steps).map((end) => routeOf(end, network));
    if (routes.length > 0) return { id: target, routes, without: null, nearest: [] };
    return { id: target, routes, without: 'noPath', nearest: nearestEngaged(organization, fieldMap) };
  };
}

/**
 * Up to three routes of at most three hops by which an organisation can be reached from those who are engaged, through different
 * first contacts: fewest hops first, then the strongest weakest link, then the product, then by id. Nobody stands in between who
 * declined, is to be left alone, is excluded, or is engaged and so is asked themselves. Two steps are about how far ties carry
 * (Friedkin 1983, Soc. Forces 62:54).
 */
export function routesTo(target: OrganizationId, fieldMap: RoutedField, options: RouteOptions = {}): Reach {
  return routeFinder(fieldMap, options)(target);
}

/**
 * Routes from one organisation to another, whether it is engaged or not, through different organisations next to it. Nobody stands
 * in between who declined, is to be left alone or is excluded.
 */
export function routesBetween(
  from: OrganizationId,
  to: OrganizationId,
  fieldMap: RoutedField,
  options: RouteOptions = {},
): readonly Route[] {
  const network = linkNetwork(fieldMap);
  const [start, end] = [network.indexOf.get(from), network.indexOf.get(to)];
  if (start === undefined || end === undefined || start === end) return [];
  const open = network.organizations.map((one) => mayBeAsked(one, fieldMap.recruitment));
  const search: RouteSearch = {
    network,
    isFirst: (v) => v === start,
    isOpen: (v) => open[v] === true,
    ...usual,
    ...options,
    apart: 'second',
  };
  return searchRoutes(search, end, stepsFromFirst(search)).map((route) => routeOf(route, network));
}

const nowhere = { routes: [], nearest: [] } as const;

/** Why nobody asks for an introduction to it; null where one may. */
function closedTo({ stage, doNotContact }: Organization, { rules }: RoutedField): NoRoute | null {
  if (doNotContact === true) return 'doNotContact';
  if (stage === 'declined') return 'declined';
  return isEngaged(stage, rules.engagedFrom) ? 'engaged' : null;
}

function routeOf(end: RouteEnd, { organizations }: LinkNetwork): Route {
  const path: OrganizationId[] = [];
  for (let one: RouteEnd | null = end; one !== null; one = one.next) {
    const organization = organizations[one.at];
    if (organization !== undefined) path.push(organization.id);
  }
  const isKnown = end.product >= 0;
  return { path, hops: end.hops, weakest: isKnown ? end.weakest : null, product: isKnown ? end.product : null };
}
