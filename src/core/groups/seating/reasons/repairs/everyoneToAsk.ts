import type { Organization } from '../../../../model/organization.ts';
import { problemOf } from '../../problemOf.ts';
import type { SeatingWish } from '../../proposal.ts';
import type { SeatedField } from '../../seatedField.ts';
import type { SeatCandidate } from '../../seatingProblem.ts';

/**
 * Everyone who could be a candidate if they were asked again: whatever their load, stage and availability, and whether banned or
 * not. Whoever declined or must not be contacted is nobody's way out.
 */
export function everyoneToAsk(fieldMap: SeatedField, wish: SeatingWish): readonly SeatCandidate[] {
  const asked = (one: Organization): Organization => ({
    ...one,
    stage: one.stage === 'dormant' ? null : one.stage,
    available: null,
    capacity: null,
  });
  const { seating, organizations } = fieldMap;
  return problemOf(
    {
      ...fieldMap,
      organizations: organizations.map(asked),
      seating: { ...seating, among: 'everyone', seatsEach: null },
    },
    wish,
  ).problem.candidates;
}
