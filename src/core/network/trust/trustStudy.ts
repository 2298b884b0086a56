import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';

/**
 * What the others say of each organisation, and on how many persons ties rest: as much of it as may be shown. Nothing in it says who
 * said what of whom, and no mean is in it that fewer than three gave.
 */
export interface TrustStudy {
  /** Null where nobody rated anybody. */
  readonly opinions: Opinions | null;
  /** Null where no tie that counts is between persons. */
  readonly people: PeopleStudy | null;
}

export const nothingSaid: TrustStudy = { opinions: null, people: null };

export interface Opinions {
  /** The highest answer that could be given. */
  readonly most: number;
  /** Share of the organisations that answered, from 0 to 1. */
  readonly responseRate: number | null;
  /** Complete ratings of trust, each of one organisation about another, and how many organisations gave them. */
  readonly ratings: number;
  readonly raters: number;
  /** The mean of the complete ratings; null where fewer than three gave them. */
  readonly trust: number | null;
  /** Pairs of which each rated the other, and how far apart the two are on average; null of fewer than three pairs. */
  readonly mutual: number;
  readonly asymmetry: number | null;
  /** Who was rated, in the order of the field map. */
  readonly organizations: readonly OrganizationOpinion[];
  /** Every sector with every one, where there was somebody to rate. */
  readonly sectors: readonly SectorCell[];
}

/** A mean and how many gave it; null where fewer than three did, or where a question has no answer. */
export interface Opinion {
  readonly score: number | null;
  readonly raters: number;
}

export interface OrganizationOpinion {
  readonly organization: OrganizationId;
  readonly trust: Opinion;
  readonly value: Opinion;
}

/** What those of one sector say of those of another: the mean, and how many of the possible ones there are. */
export interface SectorCell {
  readonly from: Sector;
  readonly to: Sector;
  readonly count: number;
  readonly possible: number;
  /** Null where fewer than three gave it. */
  readonly mean: number | null;
}

export interface PeopleStudy {
  readonly persons: number;
  /** Whether ties between persons say how far they trust each other; else `mean` is of how strong the ties are. */
  readonly saysTrust: boolean;
  /** From one organisation to another, those that rest on the fewest persons first. */
  readonly organizations: readonly RolledUpTie[];
  readonly sectors: readonly SectorCell[];
  /** Over ties between persons; null where fewer than three persons gave it. */
  readonly within: number | null;
  readonly between: number | null;
  readonly overall: number | null;
}

/** Ties between the persons of two organisations. */
export interface RolledUpTie {
  readonly from: OrganizationId;
  readonly to: OrganizationId;
  readonly ties: number;
  /** How many persons of the first tell of them. */
  readonly people: number;
  readonly mean: number | null;
}
