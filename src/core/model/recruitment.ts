import type { OrganizationId } from './ids.ts';
import type { TargetCell } from './target.ts';

/** How much may be done at once: this many approaches, or approaches that cost no more than this together. */
export interface ApproachLimit {
  readonly by: 'count' | 'cost';
  readonly most: number;
}

/** Somebody to look for, since no listed organisation can close the gap. */
export interface WantedProfile extends TargetCell {
  /** Names that people have thought of, as written. */
  readonly names: readonly string[];
  readonly note: string | null;
}

/** What the team has decided about whom to approach. */
export interface Recruitment {
  readonly limit: ApproachLimit;
  /** Always on the shortlist. */
  readonly locked: readonly OrganizationId[];
  /** Never on it. */
  readonly excluded: readonly OrganizationId[];
  /** To how many organisations one contact is asked to introduce at most. */
  readonly askCap: number;
  readonly wanted: readonly WantedProfile[];
}

export const usualRecruitment: Recruitment = {
  limit: { by: 'count', most: 5 },
  locked: [],
  excluded: [],
  askCap: 2,
  wanted: [],
};
