import type { GroupName } from './group.ts';
import type { OrganizationId } from './ids.ts';
import type { Sector } from './sector.ts';

/** What the members of a group can be counted by. */
export const quotaKinds = ['sector', 'topic', 'region', 'level', 'affected'] as const;

export type QuotaKind = (typeof quotaKinds)[number];

/** Among the seats of a group at least `min` and at most `max` of those who have the value. A region counts local bodies alone. */
export interface SeatQuota {
  readonly by: QuotaKind;
  /** As written; empty for `affected`. */
  readonly value: string;
  readonly min: number;
  /** Null: no limit. */
  readonly max: number | null;
}

/** Of the seats of a group these sectors hold no more than a share together: funders, government. */
export interface ShareCap {
  readonly sectors: readonly Sector[];
  /** From 0 to 1. */
  readonly most: number;
}

/** Where a proposal begins: the group stays as it is, its members stay and are added to, or nobody has a seat yet. */
export const beginnings = ['keep', 'complete', 'again'] as const;

export type Beginning = (typeof beginnings)[number];

/** What is asked of one group. */
export interface GroupRules {
  readonly group: GroupName;
  readonly begin: Beginning;
  readonly size: { readonly min: number; readonly max: number };
  /** At most one for each kind and value. */
  readonly quotas: readonly SeatQuota[];
  readonly shareCaps: readonly ShareCap[];
  /** At least so many different sectors; null: not asked. */
  readonly distinctSectors: number | null;
  /** At least so many who sit on the steering committee. */
  readonly fromCommittee: number;
  /** Who may have a seat: anyone, or whoever lists a topic of the group or is in it already (has volunteered). */
  readonly eligible: 'anyone' | 'topic';
  /** Whether everyone must be tied to somebody else in the group. */
  readonly tied: boolean;
  readonly locked: readonly OrganizationId[];
  readonly banned: readonly OrganizationId[];
}

/** What is aimed at beside the rules, each before the next; none of them is a centrality. */
export const seatingGoals = ['reach', 'commitment', 'interest', 'influenceTimesInterest', 'balance', 'load'] as const;

export type SeatingGoal = (typeof seatingGoals)[number];

export type Pair = readonly [OrganizationId, OrganizationId];

/** What people have decided about who may sit where; a proposal keeps to it. */
export interface SeatingRules {
  /** Groups of which nothing was decided are not among them. */
  readonly groups: readonly GroupRules[];
  /** In how many groups at once one may sit, the committee included; a capacity of its own that is less goes before. Null: no limit. */
  readonly seatsEach: number | null;
  /** Never in one group. */
  readonly conflicts: readonly Pair[];
  /** In a group both or neither. */
  readonly together: readonly Pair[];
  /** Who is asked: everyone who may be, or only those who said yes or are engaged. */
  readonly among: 'everyone' | 'saidYes';
  readonly committeeGoals: readonly SeatingGoal[];
  readonly groupGoals: readonly SeatingGoal[];
  /** The best by the goals, or a fair draw among all that keep the rules; for the committee alone. */
  readonly choose: 'best' | 'lottery';
  readonly chairsOfDifferentSectors: boolean;
}

export const usualSeatingRules: SeatingRules = {
  groups: [],
  seatsEach: 2,
  conflicts: [],
  together: [],
  among: 'everyone',
  committeeGoals: ['reach', 'commitment', 'interest', 'load'],
  groupGoals: ['interest', 'balance', 'load'],
  choose: 'best',
  chairsOfDifferentSectors: true,
};
