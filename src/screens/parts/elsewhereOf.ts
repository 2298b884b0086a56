import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';

/**
 * Of the other organisations whose sector is known, the share that is in another sector than this one; null where its own is not
 * known, or nobody else's is.
 */
export function elsewhereOf(organizations: readonly Organization[], id: OrganizationId): number | null {
  const own = organizations.find((one) => one.id === id)?.sector ?? null;
  const others = organizations.filter((one) => one.id !== id && one.sector !== null);
  if (own === null || others.length === 0) return null;
  return others.filter(({ sector }) => sector !== own).length / others.length;
}
