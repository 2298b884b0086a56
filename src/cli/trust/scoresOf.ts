import type { Reading } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type PartnerScores, partnerScores } from '../../core/network/trust/partnerScores.ts';
import { partnerScoresOf } from '../../core/view/trust/partnerScoresOf.ts';
import { writtenSectors } from '../writtenSectors.ts';
import type { Responses } from './readResponses.ts';

/** What the answer is worked out from. */
export interface Asked {
  readonly fieldMap: FieldMap;
  readonly reading: Reading;
  readonly responses: Responses | null;
}

/** The scores of the file of answers, with the field they are about; null where no such file is given. */
export function scoresOf({ fieldMap, reading, responses }: Asked): {
  readonly fieldMap: FieldMap;
  readonly scores: PartnerScores;
} | null {
  if (responses?.outcome.status !== 'imported') return null;
  const { organizations, ties } = responses.outcome.fieldMap;
  const rated = { ...fieldMap, organizations, ties };
  const written = writtenSectors(rated, reading);
  const sectorOf = ({ id }: FieldMap['organizations'][number]) => written(id);
  const scores = partnerScoresOf(rated, { ...responses.how, sectorOf });
  return { fieldMap: rated, scores: scores ?? nothingRated(rated, sectorOf) };
}

function nothingRated(
  { organizations }: FieldMap,
  sectorOf: (one: FieldMap['organizations'][number]) => string | null,
) {
  const members = organizations.map((one) => ({ id: one.id, responded: one.respondent, sector: sectorOf(one) }));
  return partnerScores([], { organizations: members, most: 4 });
}
