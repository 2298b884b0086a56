import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { highFrom, isHigh, ratingScales } from '../../model/ratingScale.ts';
import type { Stage } from '../../model/stage.ts';

/** Influential organisations that are not with the initiative yet. From private ratings: for the team alone. */
export interface NotEngaged {
  readonly code: 'notEngaged';
  readonly organizations: readonly OrganizationId[];
  /** Those of them who declined; they are in no copy for others. */
  readonly declined: readonly OrganizationId[];
  /** From which rating on influence is high, and the highest there is. */
  readonly high: { readonly from: number; readonly of: number };
}

const notYet: readonly (Stage | null)[] = ['identified', 'acquainted', 'inDialogue', 'declined'];

export function notEngaged(organizations: readonly Organization[]): readonly NotEngaged[] {
  const scale = ratingScales(organizations).influence;
  const found = organizations.filter(
    ({ influence, stage }) => influence !== null && isHigh(influence, scale) && notYet.includes(stage),
  );
  if (found.length === 0) return [];
  const declined = found.filter(({ stage }) => stage === 'declined').map(({ id }) => id);
  return [
    {
      code: 'notEngaged',
      organizations: found.map(({ id }) => id),
      declined,
      high: { from: highFrom(scale), of: scale.top },
    },
  ];
}
