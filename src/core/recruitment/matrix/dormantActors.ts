import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { mayBeApproached } from '../shortlist/candidates.ts';
import { fillsGap, type OpenGap, openGaps } from '../shortlist/openGaps.ts';
import { influenceInterest } from './influenceInterest.ts';

/** Somebody of high influence and low interest, and what they could do for the initiative. */
export interface DormantActor {
  readonly id: OrganizationId;
  readonly influence: number;
  readonly interest: number;
  /** Whether it may be approached: it did not decline, nor ask to be left alone. */
  readonly open: boolean;
  /** The open gaps that it would help to close; none where it may not be approached. */
  readonly gaps: readonly OpenGap[];
  /** Σ weight of those: what one organisation more is worth. */
  readonly worth: number;
}

/** Those worth most to the targets first, then those of most influence, then by imported id. */
export function dormantActors(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules' | 'targets'>,
): readonly DormantActor[] {
  const gaps = openGaps(fieldMap, 'everyone');
  const byId = new Map(fieldMap.organizations.map((one) => [one.id, one]));
  return influenceInterest(fieldMap)
    .placed.filter(({ quadrant }) => quadrant === 'keepSatisfied')
    .flatMap(({ id, influence, interest }): readonly DormantActor[] => {
      const organization = byId.get(id);
      if (organization === undefined) return [];
      const open = mayBeApproached(organization);
      const filled = open ? gaps.filter((gap) => fillsGap(organization, gap, fieldMap.rules)) : [];
      const worth = filled.reduce((sum, { target }) => sum + target.weight, 0);
      return [{ id, influence, interest, open, gaps: filled, worth }];
    })
    .sort((a, b) => b.worth - a.worth || b.influence - a.influence);
}
