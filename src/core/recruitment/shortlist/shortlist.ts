import type { OrganizationId } from '../../model/ids.ts';
import type { ApproachLimit } from '../../model/recruitment.ts';
import type { Target } from '../../model/target.ts';
import type { Circle } from '../circle.ts';

/** What a shortlist is asked to be. Targets, locks and exclusions come with the field map. */
export interface ShortlistWish {
  readonly circle: Circle;
  readonly limit: ApproachLimit;
}

/** A gap as far as a set of organisations closes it. */
export interface Closed {
  readonly target: Target;
  /** How many of the missing organisations. */
  readonly organizations: number;
}

/** One approach, and what it brings after those before it. */
export interface Approach {
  readonly id: OrganizationId;
  readonly cost: number;
  readonly locked: boolean;
  /** The gaps that it closes after those before it on the list. */
  readonly closes: readonly Closed[];
  /** Σ weight × organisations of those. */
  readonly gain: number;
  /** The score that is still open after it. */
  readonly left: number;
}

/** Which organisations to approach next. */
export interface Shortlist {
  /** In the order that explains them: each next one closes most of what is left. */
  readonly chosen: readonly Approach[];
  readonly value: number;
  /** The open score before anybody is approached: what an unlimited list of everybody and more would close. */
  readonly open: number;
  /** Whether it is proven that no other list closes more. */
  readonly optimum: boolean;
  /** No list closes more than this. */
  readonly bound: number;
  readonly greedy: { readonly order: readonly OrganizationId[]; readonly value: number };
  /** How many organisations could be approached. */
  readonly candidates: number;
}

/** What a choice costs: how much less the best list closes when one is left out, or has to be in. */
export interface ChoiceCost {
  readonly id: OrganizationId;
  readonly loss: number;
  /** Who comes instead, or goes. */
  readonly instead: readonly OrganizationId[];
}

/** Another list, and what it closes. */
export interface AlternativeList {
  readonly ids: readonly OrganizationId[];
  readonly value: number;
}

/** What is worked out after the list itself. */
export interface ShortlistReasons {
  /** For each that is chosen: without it. */
  readonly without: readonly ChoiceCost[];
  /** For the next best that are not: with it. */
  readonly withIt: readonly ChoiceCost[];
  readonly alternatives: readonly AlternativeList[];
}
