import { type AffectedRule, isAffected, isPersonAffected } from '../coverage/affected.ts';
import type { SeatHolder } from '../model/group.ts';
import type { Organization } from '../model/organization.ts';
import type { Sector } from '../model/sector.ts';
import type { Member } from './groupsOf.ts';
import { sectorsOf } from './sectorsOf.ts';

/** What a seat counts as: of an organisation its own, of a person what is said of them, else that of their organisation. */
export interface MemberTraits {
  readonly holder: SeatHolder;
  /** Itself, or the one that a person belongs to; null for a person who belongs to none that is listed. */
  readonly organization: Organization | null;
  /** Empty: not known. */
  readonly sectors: readonly Sector[];
  /** Local regions; working everywhere counts in none. */
  readonly regions: readonly string[];
  readonly affected: boolean;
}

export function traitsOf(member: Member, rule: AffectedRule): MemberTraits {
  const { organization } = member;
  if (member.kind === 'organization') return ofOrganization(member.organization, rule);
  const { name, sector, regions } = member.person;
  const own = organization === null ? null : ofOrganization(organization, rule);
  return {
    holder: { kind: 'person', name },
    organization,
    sectors: sector === null ? (own?.sectors ?? []) : sectorsOf({ sector }),
    regions: regions.length > 0 ? regions : (own?.regions ?? []),
    affected: isPersonAffected(member.person, organization === null ? [] : [organization], rule),
  };
}

function ofOrganization(organization: Organization, rule: AffectedRule): MemberTraits {
  return {
    holder: { kind: 'organization', id: organization.id },
    organization,
    sectors: sectorsOf(organization),
    regions: organization.regions,
    affected: isAffected(organization, rule),
  };
}
