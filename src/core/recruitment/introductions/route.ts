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
