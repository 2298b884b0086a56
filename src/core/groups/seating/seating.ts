import type { GroupName } from '../../model/group.ts';
import type { QuotaKind, SeatingGoal } from '../../model/seatingRules.ts';

/**
 * A rule of a problem, by what it is about. `value`: of a quota its value, of a share its sectors joined by ` | `, of a lock and of
 * `seatsMost` the id, of a pair both ids (`pairValue`); else empty. `staying` is told as one rule: that whoever sits in a
 * group today stays. `group`: null as well where a rule is about all groups at once (`conflict`, `together`, `seatsMost`).
 */
export interface RuleRef {
  readonly kind:
    | 'size'
    | 'sizeMax'
    | `${QuotaKind}`
    | `${QuotaKind}Max`
    | 'share'
    | 'distinctSectors'
    | 'fromCommittee'
    | 'tied'
    | 'locked'
    | 'staying'
    | 'conflict'
    | 'together'
    | 'seatsMost';
  readonly group: GroupName;
  readonly value: string;
}

/** By how many seats, or different sectors, a minimum is missed. */
export interface Shortfall {
  readonly rule: RuleRef;
  readonly amount: number;
}

/** Who sits in a group, by imported id. */
export interface SeatedIn {
  readonly group: GroupName;
  readonly members: readonly string[];
}

/** What one goal came to; `bound`: no seating that keeps the rules and the goals before comes to more (or, of load and balance, less). */
export interface GoalReached {
  readonly goal: SeatingGoal;
  /** Of `load`: the highest number of seats of anybody who is seated. */
  readonly value: number;
  readonly bound: number | null;
  /** Of `load` alone: seats beyond the first of each; decides between answers with the same value. */
  readonly beyond?: number;
}

/** An answer to a problem. */
export interface Seating {
  /** Whether every rule holds. */
  readonly feasible: boolean;
  /** Null where not even the rules that hold always can: there is nothing to show. */
  readonly groups: readonly SeatedIn[] | null;
  readonly goals: readonly GoalReached[];
  /** Whether it is proven that nothing is better. */
  readonly optimum: boolean;
  /** How far the first goal that is not proven may be from the best, as a share of it; null where everything is proven. */
  readonly gap: number | null;
  /** In all, the least that is possible; null where `groups` is. */
  readonly shortfall: number | null;
  /** The minimums that are missed; where `groups` is null, locks on somebody who can have no seat there, each by 1. */
  readonly shortfalls: readonly Shortfall[];
}

/** How much worse, or better, one seating is than another: by the first thing in which they differ. Null: no difference. */
export interface Difference {
  readonly by: SeatingGoal | 'shortfall';
  /** Above 0. */
  readonly amount: number;
}

/**
 * What a seat is held for that no choice can do without. `alone`: nobody who could come instead counts for any of these minimums;
 * `atOnce`: nobody who could come counts for all of them together; `noOther`: these the nearest choice without it misses.
 */
export interface OnlyThus {
  readonly how: 'alone' | 'atOnce' | 'noOther';
  readonly rules: readonly RuleRef[];
}

/** Why a seat is held as it is: what becomes of the proposal without it. */
export interface SeatReason {
  readonly part: 'seat';
  readonly group: GroupName;
  readonly id: string;
  /** `only`: rules break without it; `cost`: all rules hold, but less well; `equal`: another would do as well. */
  readonly code: 'locked' | 'only' | 'cost' | 'equal';
  readonly breaks: readonly Shortfall[];
  readonly cost: Difference | null;
  /** Who would sit there instead. */
  readonly instead: readonly string[];
  /** Minimums that would be missed if the seat were left empty, the size apart: the seat is the only one, or one of just enough. */
  readonly covers?: readonly RuleRef[];
  /** Of `only` alone. */
  readonly thus?: OnlyThus;
}

/** Somebody without a seat: what it would take to seat them. */
export interface NextReason {
  readonly part: 'next';
  readonly group: GroupName;
  readonly id: string;
  readonly cost: Difference | null;
  readonly insteadOf: readonly string[];
}

/** What could be had without a rule. */
export interface PriceReason {
  readonly part: 'price';
  readonly rule: RuleRef;
  readonly gain: Difference | null;
}

/** Another seating nearly as good, with at least so many other members. */
export interface AlternativeReason {
  readonly part: 'alternative';
  readonly groups: readonly SeatedIn[];
  readonly goals: readonly GoalReached[];
  readonly shortfall: number;
  /** Compared with the proposal. */
  readonly cost: Difference | null;
}

/** Sums that cannot come out, whoever is chosen. */
export interface ArithmeticReason {
  readonly part: 'arithmetic';
  /**
   * `available`: fewer can be counted than the minimum. `sum`: minimums of one kind come to more than the seats can count; the value of
   * the rule is empty, and of `seatsMost` it is that all groups together have more seats than those who may sit there may take.
   * `locked`: more than allowed are locked; of a lock itself that nobody may sit there who is locked.
   */
  readonly code: 'available' | 'sum' | 'locked';
  readonly rule: RuleRef;
  readonly need: number;
  readonly have: number;
}

/** How little a rule by itself must be missed: 0 means that it can be kept at the expense of others. */
export interface OwnShortfallReason {
  readonly part: 'own';
  readonly rule: RuleRef;
  readonly least: number;
}

/**
 * Rules that cannot hold together, none of which is in vain: without any one of them the others can. One alone is a rule that
 * nobody can keep. `seatsMost` without a value is how many seats anybody may have.
 */
export interface ConflictReason {
  readonly part: 'conflict';
  readonly rules: readonly RuleRef[];
}

/**
 * A way out. `wanted`: somebody to find for a minimum, with who would fit but cannot be seated as things are; `seat`: a larger group;
 * `relax`: the rule as far as it can be kept; `free`: somebody banned or set aside to let in for a minimum, or a lock to open.
 */
export interface RepairReason {
  readonly part: 'repair';
  readonly code: 'wanted' | 'seat' | 'relax' | 'free';
  readonly rule: RuleRef;
  /** So many more; of `relax` what the minimum or maximum would be, of `seatsMost` so many more seats for each, of the others 0. */
  readonly amount: number;
  readonly ids: readonly string[];
  /** What is still missed after it. */
  readonly left: number;
}

export type SeatingReason =
  | SeatReason
  | NextReason
  | PriceReason
  | AlternativeReason
  | ArithmeticReason
  | OwnShortfallReason
  | ConflictReason
  | RepairReason;
