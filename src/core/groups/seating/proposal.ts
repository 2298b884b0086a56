import type { OrganizationId } from '../../model/ids.ts';
import type { Seating } from './seating.ts';

/** What is to be filled: the steering committee, or the working groups that are not kept as they are. */
export interface SeatingWish {
  readonly fill: 'committee' | 'groups';
}

/** Why somebody who is listed cannot be seated. */
export interface SetAside {
  readonly id: OrganizationId;
  readonly why: 'declined' | 'dormant' | 'doNotContact' | 'unavailable' | 'notSaidYes' | 'fullLoad';
}

/** The committee that influence × interest alone would make: for comparison, never to be proposed. */
export interface ScoreOnly {
  readonly members: readonly OrganizationId[];
  /** Σ influence × interest; unknown counts as 0. */
  readonly value: number;
  /** The same of the proposal. */
  readonly proposed: number;
  /** Sectors of the listed of which it has nobody. */
  readonly sectorsMissing: readonly string[];
  readonly regionsMissing: readonly string[];
  readonly affected: number;
}

/** How a fair draw was made: the chance of each who can be seated, as near to equal as the rules allow. */
export interface Lottery {
  /** By id, from 0 to 1; whoever can be in no committee that keeps the rules has 0. */
  readonly chances: Readonly<Record<string, number>>;
  /** The least chance of anybody who can be seated. */
  readonly least: number;
  /** No draw gives everybody more than this. */
  readonly bound: number;
  /** Among so many committees. */
  readonly committees: number;
}

/** Who could sit where. */
export interface SeatingProposal {
  readonly seating: Seating;
  /** Of a committee alone. */
  readonly scoreOnly: ScoreOnly | null;
  readonly lottery: Lottery | null;
  /** Proposed, but not engaged yet: to be brought in first, the nearest to it before. */
  readonly bringIn: readonly OrganizationId[];
  readonly setAside: readonly SetAside[];
  /** Proposed chairs, from different sectors as far as possible; a chair that is set stays. */
  readonly chairs: readonly { readonly group: string | null; readonly chair: string | null }[];
  /** Of how many candidates influence or interest is not known: they count as 0. */
  readonly unrated: number;
}
