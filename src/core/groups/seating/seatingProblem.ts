import type { GroupName } from '../../model/group.ts';
import type { SeatingGoal, SeatQuota, ShareCap } from '../../model/seatingRules.ts';

/** Somebody who can have a seat: an organisation by its id, or a person who has one already by its key (`holderKey`). */
export interface SeatCandidate {
  readonly id: string;
  /** The first is the primary one; counts in each. Empty: not known. */
  readonly sectors: readonly string[];
  readonly topics: readonly string[];
  /** Local regions; working everywhere counts in none. */
  readonly regions: readonly string[];
  readonly level: string | null;
  readonly affected: boolean;
  readonly influence: number | null;
  readonly interest: number | null;
  /** At the stage `committed` or further. */
  readonly saidYes: boolean;
  /** Sits on the steering committee. */
  readonly onCommittee: boolean;
  /** In how many groups it sits that are not filled here. */
  readonly seatsElsewhere: number;
  /** In how many groups at most it may sit in all; null: no limit. */
  readonly seatsMost: number | null;
  /** Places, among all that the network is made of, of itself and of whoever it is tied to. */
  readonly reaches: readonly number[];
  /** Ids of the candidates to whom it is tied. */
  readonly tiedTo: readonly string[];
}

/** A group to fill. */
export interface GroupToFill {
  readonly group: GroupName;
  readonly size: { readonly min: number; readonly max: number };
  readonly quotas: readonly SeatQuota[];
  readonly shareCaps: readonly ShareCap[];
  readonly distinctSectors: number | null;
  readonly fromCommittee: number;
  readonly tied: boolean;
  /** Ids of those who may have a seat. */
  readonly eligible: readonly string[];
  /** Ids of those who must; where one of them is not eligible, nothing can be proposed, and the answer names the lock. */
  readonly locked: readonly string[];
  /** Of those, organisations that nobody locked: they sit there today, and the group is completed. */
  readonly staying?: readonly string[];
  /** And persons, who keep their seats however the group begins. */
  readonly persons?: readonly string[];
  /** By id: interest in this group, where it is another than that of the candidate in general. */
  readonly interest?: Readonly<Record<string, number>>;
}

/**
 * Who is to sit where. Minimums (sizes, quotas, different sectors, members of the committee) may be missed, each as little as
 * can be; everything else holds always. Candidates are by imported id.
 */
export interface SeatingProblem {
  readonly candidates: readonly SeatCandidate[];
  readonly groups: readonly GroupToFill[];
  readonly conflicts: readonly (readonly [string, string])[];
  readonly together: readonly (readonly [string, string])[];
  /** After the fewest shortfalls, each before the next. */
  readonly goals: readonly SeatingGoal[];
  /** Of the draw among what is equal to the last. */
  readonly seed: number;
}
