import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged } from '../../model/stage.ts';
import type { SetAside } from './proposal.ts';

/** What decides whether an organisation can take one more seat. */
export interface SeatsHeld {
  /** Seats in groups that are not filled here. */
  readonly elsewhere: (id: OrganizationId) => number;
  /** Whether it stays in a group that is completed. */
  readonly stays: (id: OrganizationId) => boolean;
}

/** Why an organisation cannot be seated; null where it can. Whoever stays in a group has said yes to it, and has room for it. */
export function whySetAside(
  { rules, seating }: Pick<FieldMap, 'rules' | 'seating'>,
  organization: Organization,
  held: SeatsHeld,
): SetAside['why'] | null {
  const { id, stage, doNotContact, available } = organization;
  if (stage === 'declined' || stage === 'dormant') return stage;
  if (doNotContact === true) return 'doNotContact';
  if (available === false) return 'unavailable';
  if (held.stays(id)) return null;
  if (seating.among === 'saidYes' && !isEngaged(stage, rules.engagedFrom) && !saidYes(organization))
    return 'notSaidYes';
  const most = seatsMostOf(seating, organization);
  return most !== null && held.elsewhere(id) >= most ? 'fullLoad' : null;
}

export function saidYes({ stage }: Pick<Organization, 'stage'>): boolean {
  return isEngaged(stage, 'committed');
}

/** In how many groups at most it may sit: what it can hold, or what is the rule for each, whichever is less; null: no limit. */
export function seatsMostOf(
  { seatsEach }: Pick<FieldMap['seating'], 'seatsEach'>,
  { capacity }: Pick<Organization, 'capacity'>,
): number | null {
  if (seatsEach === null || capacity === null) return seatsEach ?? capacity;
  return Math.min(seatsEach, capacity);
}
