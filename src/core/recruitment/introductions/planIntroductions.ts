import type { OrganizationId } from '../../model/ids.ts';
import type { Reach, Route } from './route.ts';
import { type RoutedField, routeFinder } from './routesTo.ts';

/** How one organisation of a list is reached, so that nobody is asked too often. */
export interface PlannedIntroduction extends Reach {
  /** The best route of which the first contact has room; null where there is none. */
  readonly chosen: Route | null;
  /** First contacts of better routes who are asked as often as may be already. */
  readonly full: readonly OrganizationId[];
}

export interface IntroductionPlan {
  /** In the order of the list. */
  readonly introductions: readonly PlannedIntroduction[];
  /** How often each first contact is asked; who is not asked is not there. */
  readonly asked: ReadonlyMap<OrganizationId, number>;
}

const shownRoutes = 3;

/**
 * For each of a list, in its order, the best route whose first contact is not yet asked for as many introductions as one contact
 * may be (`recruitment.askCap`).
 */
export function planIntroductions(ids: readonly OrganizationId[], fieldMap: RoutedField): IntroductionPlan {
  const { askCap } = fieldMap.recruitment;
  // So many contacts can be full at most, and one more has room.
  const most = Math.max(shownRoutes, Math.ceil(ids.length / Math.max(1, askCap)) + 1);
  const reach = routeFinder(fieldMap, { most });
  const asked = new Map<OrganizationId, number>();
  const introductions = ids.map((id): PlannedIntroduction => {
    const found = reach(id);
    const hasRoom = ({ path: [contact] }: Route) => contact !== undefined && (asked.get(contact) ?? 0) < askCap;
    const chosen = found.routes.find(hasRoom) ?? null;
    const before = chosen === null ? found.routes : found.routes.slice(0, found.routes.indexOf(chosen));
    const contact = chosen?.path[0];
    if (contact !== undefined) asked.set(contact, (asked.get(contact) ?? 0) + 1);
    return {
      ...found,
      routes: found.routes.slice(0, shownRoutes),
      chosen,
      full: before.flatMap(({ path }) => path[0] ?? []),
    };
  });
  return { introductions, asked };
}
