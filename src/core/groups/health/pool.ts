import { type AffectedRule, isAffected } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { GroupName } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import { saidYes, whySetAside } from '../seating/setAside.ts';
import { organizationsIn } from '../seatsOf.ts';
import { sectorsOf } from '../sectorsOf.ts';

/** Somebody who could be given a seat. */
export interface Candidate {
  readonly organization: Organization;
  readonly sectors: readonly Sector[];
  readonly affected: boolean;
}

type Seats = ReadonlyMap<OrganizationId, readonly GroupName[]>;

/** Whoever can be given one seat more (`whySetAside`): whoever said yes first, then who has fewer seats, then by imported id. */
export function candidatesOf(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'seating'>,
  seats: Seats,
  rule: AffectedRule,
): readonly Candidate[] {
  const held = ({ id }: Organization) => seats.get(id)?.length ?? 0;
  const elsewhere = (id: OrganizationId) => seats.get(id)?.length ?? 0;
  const saidNo = (one: Organization) => Number(!saidYes(one));
  return fieldMap.organizations
    .filter((one) => whySetAside(fieldMap, one, { elsewhere, stays: () => false }) === null)
    .sort((a, b) => saidNo(a) - saidNo(b) || held(a) - held(b) || compareOrganizations(a, b))
    .map((organization) => ({
      organization,
      sectors: sectorsOf(organization),
      affected: isAffected(organization, rule),
    }));
}

/** Of the candidates those who are not in a group, themselves or through a person, and not banned from it, the nearest to it first; whom no ties lead to, last. */
export function poolOf(
  candidates: readonly Candidate[],
  group: SeatedGroup,
  { seating }: Pick<FieldMap, 'seating'>,
  steps: ReadonlyMap<OrganizationId, number>,
): readonly Candidate[] {
  const banned = seating.groups.find((one) => one.group === group.name)?.banned ?? [];
  const out = new Set([...banned, ...organizationsIn(group)]);
  const free = candidates.filter(({ organization }) => !out.has(organization.id));
  // By steps without comparing any two: a field has thousands, and this is done while one is dragged.
  const near = new Map<number, Candidate[]>();
  for (const one of free) {
    const far = steps.get(one.organization.id) ?? Number.POSITIVE_INFINITY;
    const known = near.get(far);
    if (known) known.push(one);
    else near.set(far, [one]);
  }
  return [...near].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, those]) => those);
}
