import type { OrganizationId } from '../../model/ids.ts';

/** A chain of introductions: each organisation knows the next. */
export interface Route {
  /** From the first contact to whoever is to be reached. */
  readonly path: readonly OrganizationId[];
  readonly hops: number;
  /** The strength or trust of its weakest tie, from 0 to 1 of the scale; null where one is not known. */
  readonly weakest: number | null;
  /** The product of them all; null where one is not known. */
  readonly product: number | null;
}

/** What the product of a route is called; never a percentage, for it is no probability. */
export type RouteStrength = 'strong' | 'medium' | 'weak' | 'unknown';

/** A single tie of 3 out of 3, or of trust 3 and more out of 4, is strong; one of 2 is medium; one of 1 is weak. */
const strongFrom = 0.7;
const mediumFrom = 0.4;

/** Of a whole route by its product, of one of its ties by its value. */
export function routeStrength(product: number | null): RouteStrength {
  if (product === null) return 'unknown';
  if (product >= strongFrom) return 'strong';
  return product >= mediumFrom ? 'medium' : 'weak';
}

/** Why there is no route. */
export type NoRoute = 'engaged' | 'declined' | 'doNotContact' | 'noPath';

/** How an organisation can be reached. */
export interface Reach {
  readonly id: OrganizationId;
  /** The best first, through different first contacts. */
  readonly routes: readonly Route[];
  /** Null where there is a route. */
  readonly without: NoRoute | null;
  /** Where there is no path: engaged organisations that have most in common with it. */
  readonly nearest: readonly Near[];
}

/** An engaged organisation, and what it shares with one that nobody engaged knows. */
export interface Near {
  readonly id: OrganizationId;
  readonly topics: readonly string[];
  readonly regions: readonly string[];
  readonly sameSector: boolean;
}
