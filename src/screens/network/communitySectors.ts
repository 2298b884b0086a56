import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import { listSectors } from '../../core/network/sectors.ts';
import type { CommunityStudy } from '../../core/network/study/study.ts';

export interface CommunityRow {
  readonly members: readonly OrganizationId[];
  /** Members of each sector, in the order of the sectors. */
  readonly counts: readonly number[];
  /** Sectors that the field has and the group has not. */
  readonly lacking: readonly Sector[];
  /** Mean share of the runs in which its members were together; null where nobody has one. */
  readonly agreement: number | null;
}

/** Groups crossed with sectors: which sector sits in which group, and which does not. */
export function crossed(
  groups: readonly (readonly OrganizationId[])[],
  organizations: readonly Organization[],
  agreementOf: ReadonlyMap<OrganizationId, number | null>,
): { readonly sectors: readonly Sector[]; readonly rows: readonly CommunityRow[] } {
  const sectorOf = new Map(organizations.map(({ id, sector }) => [id, sector]));
  const listed = new Set(sectorOf.values());
  const sectors = listSectors(organizations).filter((sector) => listed.has(sector));
  const rows = groups.map((members) => {
    const counts = sectors.map((sector) => members.filter((id) => sectorOf.get(id) === sector).length);
    const agreements = members.map((id) => agreementOf.get(id) ?? null).filter((value) => value !== null);
    return {
      members,
      counts,
      lacking: sectors.filter((_, at) => counts[at] === 0),
      agreement: agreements.length === 0 ? null : agreements.reduce((sum, value) => sum + value, 0) / agreements.length,
    };
  });
  return { sectors, rows };
}

/** Mean share of runs together from which a group is stable. */
const stableFrom = 0.9;

/** How many of the groups hold together in nearly every run. */
export function stableGroups(
  { groups, agreement }: Pick<CommunityStudy, 'groups' | 'agreement'>,
  organizations: readonly Organization[],
): number {
  return crossed(groups, organizations, agreement).rows.filter((row) => (row.agreement ?? 0) >= stableFrom).length;
}
