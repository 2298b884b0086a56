import type { OrganizationId } from './ids.ts';
import type { Sector } from './sector.ts';

/** The name of a working group as organisations write it; null is the steering committee. */
export type GroupName = string | null;

/** How far a group has come. */
export const groupStatuses = ['planned', 'forming', 'active', 'ended'] as const;

export type GroupStatus = (typeof groupStatuses)[number];

/**
 * A person who holds a seat, for an organisation or for nobody but themselves: those whom the problem affects often belong to no
 * organisation. Within a group a person is known by name. Who it is stays private.
 */
export interface SeatedPerson {
  readonly name: string;
  readonly organization: OrganizationId | null;
  /** Null: that of the organisation, or not known. */
  readonly sector: Sector | null;
  /** Empty: those of the organisation, or not known. */
  readonly regions: readonly string[];
  readonly affected: boolean | null;
}

/** Who holds a seat. */
export type SeatHolder =
  | { readonly kind: 'organization'; readonly id: OrganizationId }
  | { readonly kind: 'person'; readonly name: string };

/** One text for one holder within a group: what a seat is known by. */
export function holderKey(holder: SeatHolder): string {
  return holder.kind === 'organization' ? holder.id : `person ${holder.name}`;
}

/** How many seats a group has; null where nobody said. */
export interface GroupSize {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What is said of a group beside which organisations sit in it: those say so themselves (`committee`, `workingGroups`), as their
 * files do. A group that organisations name and nothing is said of has no entry.
 */
export interface Group {
  readonly name: GroupName;
  readonly topics: readonly string[];
  readonly purpose: string | null;
  readonly size: GroupSize;
  /** The day on which it begins, `2026-11-22`. */
  readonly start: string | null;
  readonly status: GroupStatus | null;
  readonly chair: SeatHolder | null;
  readonly coChair: SeatHolder | null;
  readonly people: readonly SeatedPerson[];
}

/** A group of which nothing is said yet. */
export function newGroup(name: GroupName): Group {
  return {
    name,
    topics: [],
    purpose: null,
    size: { min: null, max: null },
    start: null,
    status: null,
    chair: null,
    coChair: null,
    people: [],
  };
}
