import type { Organization } from '../model/organization.ts';
import { circlesOf } from './circlesOf.ts';

/** For whom a shortlist is made: whoever may lead the initiative, the wider network of partners, or no matter which. */
export const circles = ['everyone', 'leading', 'network'] as const;

export type Circle = (typeof circles)[number];

/** Whether an organisation is marked for a circle, by what its level says; it may be marked for both, and for neither. */
export function isInCircle(organization: Pick<Organization, 'level'>, circle: Circle): boolean {
  return circle === 'everyone' || circlesOf(organization).includes(circle);
}
