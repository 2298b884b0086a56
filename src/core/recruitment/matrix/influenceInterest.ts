import { affectedRule, isAffected } from '../../coverage/affected.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { isHigh, type RatingScales, ratingScales } from '../../model/ratingScale.ts';
import { compareOrganizations } from '../../network/importedId.ts';

/** What the usual advice is for one quarter of the matrix (Mendelow 1981; Ackermann & Eden 2011, LRP 44:179). */
export type Quadrant = 'workClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';

export const quadrants: readonly Quadrant[] = ['workClosely', 'keepSatisfied', 'keepInformed', 'monitor'];

/** What to do: as the quarter says, but affected communities are never only watched (Bryson 2004, PMR 6:21; Reed et al. 2009). */
export type Advice = Quadrant | 'designWith';

/** An organisation of which influence and interest are known. */
export interface PlacedOrganization {
  readonly id: OrganizationId;
  readonly influence: number;
  readonly interest: number;
  /** Null where nobody rated it. */
  readonly alignment: number | null;
  readonly quadrant: Quadrant;
  readonly advice: Advice;
}

/** Influence over the initiative's goal and interest in it, as the team rates them: private. Lists are by imported id. */
export interface InfluenceInterest {
  readonly scales: RatingScales;
  readonly placed: readonly PlacedOrganization[];
  /** Of whom one of the two is not known, which is not low. */
  readonly unknown: readonly OrganizationId[];
  /** Affected communities of little influence and little interest. */
  readonly designWith: readonly OrganizationId[];
}

/** Cut at the middle of the scale, not of the ratings; high is strictly above it. */
export function influenceInterest(fieldMap: Pick<FieldMap, 'organizations'>): InfluenceInterest {
  const organizations = fieldMap.organizations.toSorted(compareOrganizations);
  const scales = ratingScales(organizations);
  const rule = affectedRule(fieldMap);
  const placed = organizations.flatMap((one): readonly PlacedOrganization[] => {
    const { id, influence, interest, alignment } = one;
    if (influence === null || interest === null) return [];
    const quadrant = quadrantOf(isHigh(influence, scales.influence), isHigh(interest, scales.interest));
    const advice = quadrant === 'monitor' && isAffected(one, rule) ? 'designWith' : quadrant;
    return [{ id, influence, interest, alignment, quadrant, advice }];
  });
  return {
    scales,
    placed,
    unknown: organizations.filter(isUnrated).map(({ id }) => id),
    designWith: placed.filter(({ advice }) => advice === 'designWith').map(({ id }) => id),
  };
}

function isUnrated({ influence, interest }: Organization): boolean {
  return influence === null || interest === null;
}

export function quadrantOf(hasInfluence: boolean, hasInterest: boolean): Quadrant {
  if (hasInfluence) return hasInterest ? 'workClosely' : 'keepSatisfied';
  return hasInterest ? 'keepInformed' : 'monitor';
}
