import { type AffectedRule, isAffected } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupName } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { isEngaged } from '../../model/stage.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { mayBeApproached } from '../../recruitment/shortlist/candidates.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import { sectorsOf } from '../sectorsOf.ts';

/** Somebody who could be given a seat. */
export interface Candidate {
  readonly organization: Organization;
  readonly sectors: readonly Sector[];
  readonly affected: boolean;
}

type Seats = ReadonlyMap<OrganizationId, readonly GroupName[]>;

/**
 * Whoever could be given one seat more: not declined or dormant, may be contacted, is available, and has a seat to give. Whoever said
 * yes first, then who has fewer seats, then by imported id.
 */
export function candidatesOf(
  fieldMap: Pick<FieldMap, 'organizations' | 'seating'>,
  seats: Seats,
  rule: AffectedRule,
): readonly Candidate[] {
  const held = ({ id }: Organization) => seats.get(id)?.length ?? 0;
  const saidNo = ({ stage }: Organization) => Number(!isEngaged(stage, 'committed'));
  return fieldMap.organizations
    .filter((one) => canBeSeated(one) && held(one) < (seatsMost(one, fieldMap) ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => saidNo(a) - saidNo(b) || held(a) - held(b) || compareOrganizations(a, b))
    .map((organization) => ({
      organization,
      sectors: sectorsOf(organization),
      affected: isAffected(organization, rule),
    }));
}

/** In how many groups at most it may sit at once: its capacity where that is less than what the rules allow; null: no limit. */
export function seatsMost({ capacity }: Organization, { seating }: Pick<FieldMap, 'seating'>): number | null {
  if (capacity === null) return seating.seatsEach;
  return seating.seatsEach === null ? capacity : Math.min(capacity, seating.seatsEach);
}

/** Of the candidates those who are not in a group and not banned from it, the nearest to it first; whom no ties lead to, last. */
export function poolOf(
  candidates: readonly Candidate[],
  group: SeatedGroup,
  { seating }: Pick<FieldMap, 'seating'>,
  steps: ReadonlyMap<OrganizationId, number>,
): readonly Candidate[] {
  const banned = seating.groups.find((one) => one.group === group.name)?.banned ?? [];
  const out = new Set([...banned, ...group.organizations.map(({ id }) => id)]);
  const far = ({ organization }: Candidate) => steps.get(organization.id) ?? Number.MAX_SAFE_INTEGER;
  return candidates.filter(({ organization }) => !out.has(organization.id)).sort((a, b) => far(a) - far(b));
}

function canBeSeated(organization: Organization): boolean {
  return mayBeApproached(organization) && organization.stage !== 'dormant' && organization.available !== false;
}
