import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { countedOrganizations, type Recorded } from '../../network/countedRecords.ts';
import { fewestRaters } from '../../network/dataGates.ts';
import { type PartnerScore, partnerScores } from '../../network/trust/partnerScores.ts';
import { ratingsOfOthers, usualItems } from '../../network/trust/rating.ts';
import type { Opinion, Opinions, PeopleStudy, SectorCell, TrustStudy } from '../../network/trust/trustStudy.ts';
import { mostOf, ratingsOf } from './ratingsOf.ts';
import { saysTrust, trustLevelsOf } from './trustLevelsOf.ts';

/** A pure function of the field map. */
export function trustStudyOf(fieldMap: FieldMap): TrustStudy {
  return { opinions: opinionsOf(fieldMap), people: peopleOf(fieldMap) };
}

function opinionsOf(fieldMap: Recorded): Opinions | null {
  const counted = countedOrganizations(fieldMap);
  const here = new Set(counted.map(({ id }) => id));
  const ratings = ratingsOfOthers(ratingsOf(fieldMap)).filter(({ rater, ratee }) => here.has(rater) && here.has(ratee));
  if (ratings.length === 0) return null;
  const most = mostOf(fieldMap, ratings);
  const organizations = counted.map(({ id, respondent, sector }) => ({ id, responded: respondent, sector }));
  const scores = partnerScores(ratings, { organizations, most });
  const complete = ratings.filter(({ items }) => usualItems.trust.every((item) => items.has(item)));
  const raters = new Set(complete.map(({ rater }) => rater)).size;
  return {
    most,
    responseRate: scores.responseRate,
    ratings: scores.complete,
    raters,
    trust: raters < fewestRaters ? null : scores.meanTrust,
    mutual: scores.mutual,
    asymmetry: scores.mutual < fewestRaters ? null : scores.asymmetry,
    organizations: counted.flatMap(({ id }) => {
      const [trust, value] = [opinionIn(scores.trust, id), opinionIn(scores.value, id)];
      return trust.raters + value.raters === 0 ? [] : [{ organization: id, trust, value }];
    }),
    sectors: scores.sectors
      .filter(({ possible }) => possible > 0)
      .map(({ from, to, rated, possible, mean, shown }): SectorCell => {
        return { from, to, count: rated, possible, mean: shown ? mean : null };
      }),
  };
}

function opinionIn(scores: ReadonlyMap<OrganizationId, PartnerScore>, id: OrganizationId): Opinion {
  const of = scores.get(id);
  return { score: of?.shown === true ? of.score : null, raters: of?.raters ?? 0 };
}

function peopleOf(fieldMap: FieldMap): PeopleStudy | null {
  const counted = new Map(countedOrganizations(fieldMap).map(({ id, sector }) => [id, sector]));
  const people = fieldMap.people.filter(({ organization }) => counted.has(organization));
  const field = { ...fieldMap, people };
  const levels = trustLevelsOf(field, { organization: (id) => id, sector: (id) => counted.get(id) ?? null });
  if (levels.organizations.length === 0) return null;
  const ifShown = (mean: number | null, raters: number) => (raters < fewestRaters ? null : mean);
  const ties = levels.organizations
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, ties: count, raters, mean, shown }) => {
      return {
        from: from as OrganizationId,
        to: to as OrganizationId,
        ties: count,
        people: raters,
        mean: shown ? mean : null,
      };
    });
  return {
    persons: people.length,
    saysTrust: saysTrust(field),
    organizations: ties.sort((a, b) => a.people - b.people),
    sectors: levels.sectors
      .filter(({ possible }) => possible > 0)
      .map(({ from, to, ties: count, possible, mean, shown }): SectorCell => {
        return { from, to, count, possible, mean: shown ? mean : null };
      }),
    within: ifShown(levels.within, levels.raters.within),
    between: ifShown(levels.between, levels.raters.between),
    overall: ifShown(levels.overall, levels.raters.overall),
  };
}
