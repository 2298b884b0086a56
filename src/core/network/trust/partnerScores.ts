import type { OrganizationId } from '../../model/ids.ts';
import { fewestRaters } from '../dataGates.ts';
import { mean, type Rating, type RatingItems, ratingsOfOthers, usualItems } from './rating.ts';
import { type SectorTrust, trustOfSectors } from './sectorTrust.ts';

/** What the others say of one organisation. Who said what is not in it. */
export interface PartnerScore {
  /** By item, the mean of all who answered it; null where nobody did. */
  readonly itemMeans: ReadonlyMap<string, number | null>;
  /** Who answered at least one of the items. */
  readonly raters: number;
  /** The mean of the means of the items; null unless every item has an answer. */
  readonly score: number | null;
  /** Whether it may be shown: there is a score, and at least three gave it. */
  readonly shown: boolean;
}

export interface PartnerScores {
  /** Share of the organisations that answered; null where there are none. */
  readonly responseRate: number | null;
  readonly trust: ReadonlyMap<OrganizationId, PartnerScore>;
  readonly value: ReadonlyMap<OrganizationId, PartnerScore>;
  /** Pairs of rater and ratee, and those of them with an answer to every item of trust. */
  readonly ratings: number;
  readonly complete: number;
  /** The mean of the complete ratings; each is the mean of its items. */
  readonly meanTrust: number | null;
  /** The same in percent of the highest answer. */
  readonly percentOfMost: number | null;
  /** Share of the pairs that those who answered could rate. */
  readonly density: number | null;
  /** Pairs of which each rated the other completely, and how far apart the two are on average. */
  readonly mutual: number;
  readonly asymmetry: number | null;
  readonly sectors: readonly SectorTrust[];
}

/** Whom the ratings are about. */
export interface RatedField {
  readonly organizations: readonly {
    readonly id: OrganizationId;
    /** Whether it answered; null where nobody said: then whoever rated did. */
    readonly responded: boolean | null;
    readonly sector: string | null;
  }[];
  /** The highest answer that could be given. */
  readonly most: number;
  readonly items?: RatingItems;
}

/**
 * Trust and value as the others see them (Varda et al. 2008): means over items of means over raters, no rating of oneself, an answer
 * that is missing never zero. The percentage is ours.
 */
export function partnerScores(all: readonly Rating[], field: RatedField): PartnerScores {
  const { organizations, most, items = usualItems } = field;
  const here = new Set(organizations.map(({ id }) => id));
  const ratings = ratingsOfOthers(all).filter(({ rater, ratee }) => here.has(rater) && here.has(ratee));
  const raters = new Set(ratings.map(({ rater }) => rater));
  const answered = new Set(
    organizations.filter(({ id, responded }) => raters.has(id) || responded === true).map(({ id }) => id),
  );
  const complete = ratings.flatMap((rating) => {
    const values = items.trust.flatMap((item) => rating.items.get(item) ?? []);
    const trust = values.length === items.trust.length ? mean(values) : null;
    return trust === null ? [] : [{ ...rating, trust }];
  });
  const meanTrust = mean(complete.map(({ trust }) => trust));
  const possible = answered.size * (organizations.length - 1);
  const gaps = gapsOf(complete);
  return {
    responseRate: organizations.length === 0 ? null : answered.size / organizations.length,
    trust: scoresOf(ratings, organizations, items.trust),
    value: scoresOf(ratings, organizations, items.value),
    ratings: ratings.length,
    complete: complete.length,
    meanTrust,
    percentOfMost: meanTrust === null ? null : (100 * meanTrust) / most,
    density: possible <= 0 ? null : ratings.length / possible,
    mutual: gaps.length,
    asymmetry: mean(gaps),
    sectors: trustOfSectors(complete, organizations, answered),
  };
}

function scoresOf(
  ratings: readonly Rating[],
  organizations: RatedField['organizations'],
  items: readonly string[],
): ReadonlyMap<OrganizationId, PartnerScore> {
  const about = new Map<OrganizationId, Rating[]>(organizations.map(({ id }) => [id, []]));
  for (const rating of ratings) about.get(rating.ratee)?.push(rating);
  return new Map([...about].map(([id, given]) => [id, scoreOf(given, items)]));
}

function scoreOf(given: readonly Rating[], items: readonly string[]): PartnerScore {
  const raters = given.filter((rating) => items.some((item) => rating.items.has(item))).length;
  const means = items.map((item) => [item, mean(given.flatMap((rating) => rating.items.get(item) ?? []))] as const);
  const known = means.flatMap(([, value]) => value ?? []);
  const score = known.length === items.length ? mean(known) : null;
  return { itemMeans: new Map(means), raters, score, shown: score !== null && raters >= fewestRaters };
}

/** How far apart each two are who rated each other. */
function gapsOf(complete: readonly { readonly rater: string; readonly ratee: string; readonly trust: number }[]) {
  const given = new Map(complete.map(({ rater, ratee, trust }) => [`${rater} ${ratee}`, trust]));
  return complete.flatMap(({ rater, ratee, trust }) => {
    const back = rater < ratee ? given.get(`${ratee} ${rater}`) : undefined;
    return back === undefined ? [] : [Math.abs(trust - back)];
  });
}
