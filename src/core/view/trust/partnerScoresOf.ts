import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import { countedOrganizations } from '../../network/countedRecords.ts';
import { type PartnerScores, partnerScores } from '../../network/trust/partnerScores.ts';
import type { RatingItems } from '../../network/trust/rating.ts';
import { type ItemOf, mostOf, ratingsOf } from './ratingsOf.ts';

/** How the scores are read, where it is not as usual. */
export interface ScoreReading {
  readonly items?: RatingItems;
  readonly itemOf?: ItemOf;
  readonly sectorOf?: (organization: Organization) => string | null;
}

/** Trust and value of the organisations of a field, by the ratings that its ties hold; null where they hold none. */
export function partnerScoresOf(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  { items, itemOf, sectorOf = ({ sector }) => sector }: ScoreReading = {},
): PartnerScores | null {
  const ratings = ratingsOf(fieldMap, itemOf);
  if (ratings.length === 0) return null;
  const organizations = countedOrganizations(fieldMap).map((one) => ({
    id: one.id,
    responded: one.respondent,
    sector: sectorOf(one),
  }));
  return partnerScores(ratings, {
    organizations,
    most: mostOf(fieldMap, ratings, itemOf),
    ...(items === undefined ? {} : { items }),
  });
}
