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

/** The list that one gets by always taking the next best: by value, or, under a budget, by value for its cost. */
export interface GreedyList {
  readonly order: readonly OrganizationId[];
  readonly value: number;
  /** Under a budget: the one that closes most by itself, for that may be more than the whole list. */
  readonly bestSingle: { readonly id: OrganizationId; readonly value: number } | null;
}

/** Which organisations to approach next. */
export interface Shortlist {
  /** In the order that explains them: each next one closes most of what is left, under a budget for its cost. */
  readonly chosen: readonly Approach[];
  readonly value: number;
  /** The open score before anybody is approached: what an unlimited list of everybody and more would close. */
  readonly open: number;
  /** Whether it is proven that no other list closes more. */
  readonly optimum: boolean;
  /** No list closes more than this. */
  readonly bound: number;
  readonly greedy: GreedyList;
  /** How many organisations could be approached. */
  readonly candidates: number;
  /** What the locked alone come to, where that is more than the limit: there is no list then, and nobody is chosen. */
  readonly lockedBeyond: number | null;
  /** Those who are locked, but cannot be approached: engaged by now, declined, excluded, or of the other circle. */
  readonly lockedAside: readonly OrganizationId[];
}

/** What a choice costs: how much less the best list closes without one, or with one. */
export interface ChoiceCost {
  readonly id: OrganizationId;
  readonly loss: number;
  /** Who is on that list instead. */
  readonly comes: readonly OrganizationId[];
  /** Who is not on it any more, beside itself. */
  readonly goes: readonly OrganizationId[];
}

/** Another list, and what it closes. */
export interface AlternativeList {
  /** By imported id. */
  readonly ids: readonly OrganizationId[];
  readonly value: number;
}

/** What is worked out after the list itself. */
export interface ShortlistReasons {
  /** For each that is chosen, in the order of the list: without it. */
  readonly without: readonly ChoiceCost[];
  /** For the next best that are not: with it. */
  readonly withIt: readonly ChoiceCost[];
  /** The best other lists, by value; together with the shortlist no two are the same. */
  readonly alternatives: readonly AlternativeList[];
}

/** One of the reasons, as soon as it is known. */
export type ShortlistReason =
  | { readonly part: 'without' | 'withIt'; readonly value: ChoiceCost }
  | { readonly part: 'alternatives'; readonly value: AlternativeList };

export const noReasons: ShortlistReasons = { without: [], withIt: [], alternatives: [] };
