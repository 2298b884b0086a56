import type { AffectedRule } from '../../coverage/affected.ts';
import type { GroupName, SeatHolder } from '../../model/group.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import type { Faultline } from './faultline/faultline.ts';

/**
 * How a sector stands in a group: with several seats, with one, with none though it is listed, or with none where people said that
 * no topic of the group needs it (`FieldMap.relevance`; never inferred).
 */
export type MarkState = 'present' | 'single' | 'missing' | 'notNeeded';

/** One of the marks in the strip of a group. */
export interface SectorMark {
  readonly sector: Sector;
  readonly seats: number;
  readonly state: MarkState;
}

/**
 * What could be done about a finding. `bringIn`: seat one of these; `introduce`: these are tied to both and can introduce them;
 * `link`: seat one of these, who sit on the committee; `takeOver`: these could take a seat over; `chair`: one of these members
 * could be the chair; `decide`: people have to decide; `resize`: fewer seats, or a larger group; `swap`: ask for a swap.
 */
export type RemedyCode = 'bringIn' | 'introduce' | 'link' | 'takeOver' | 'chair' | 'decide' | 'resize' | 'swap';

/** Who would help with one thing that is lacking. */
export interface RemedyWay {
  /** The sector, the region or the id of the organisation that it is for; empty where it is for the whole. */
  readonly for: string;
  /** The nearest first, by steps along the counted ties from anybody in the group; at most `mostNamed`. */
  readonly organizations: readonly OrganizationId[];
  /** How many there are in all. */
  readonly of: number;
}

export interface Remedy {
  readonly code: RemedyCode;
  readonly ways: readonly RemedyWay[];
}

export type Severity = 'warning' | 'good' | 'note';

interface Told {
  readonly severity: Severity;
  /** Null where nothing needs to be done. */
  readonly remedy: Remedy | null;
}

/** A region, or a sector, that one seat alone stands for. */
export interface OnlyThrough<Value extends string> {
  readonly value: Value;
  readonly member: SeatHolder;
}

export type SectorFinding =
  /** `decided`: people said of every topic of the group which sectors it needs; else all that are listed are looked at. */
  | (Told & { readonly code: 'missingSectors'; readonly sectors: readonly Sector[]; readonly decided: boolean })
  | (Told & { readonly code: 'allSectors'; readonly sectors: readonly Sector[]; readonly decided: boolean })
  | (Told & { readonly code: 'singleSectors'; readonly sectors: readonly OnlyThrough<Sector>[] })
  /** Topics of the group of which nobody decided which sectors they need. */
  | (Told & { readonly code: 'notDecided'; readonly topics: readonly string[] })
  | (Told & { readonly code: 'noTopics' });

export type AffectedFinding =
  /** `rule`: how it is known who is affected; `listed`: how many organisations of the field are. */
  | (Told & { readonly code: 'noAffected'; readonly rule: AffectedRule; readonly listed: number })
  | (Told & { readonly code: 'oneAffected'; readonly member: SeatHolder; readonly of: number })
  | (Told & {
      readonly code: 'affectedHere';
      readonly seats: number;
      readonly of: number;
      /** How many of these seats persons hold. */
      readonly persons: number;
    });

export type RegionFinding =
  | (Told & { readonly code: 'missingRegions'; readonly regions: readonly string[] })
  | (Told & { readonly code: 'onlyThrough'; readonly regions: readonly OnlyThrough<string>[] })
  | (Told & { readonly code: 'allRegions'; readonly regions: readonly string[] });

/** Of ties between the organisations of a group, as the rules count them; `possible`: how many pairs there are. */
export type TieFinding =
  | (Told & { readonly code: 'noTiesInside'; readonly possible: number })
  | (Told & { readonly code: 'strangers'; readonly organizations: readonly OrganizationId[] })
  /** Parts of several members, with no tie between one part and another. */
  | (Told & { readonly code: 'apart'; readonly parts: readonly (readonly OrganizationId[])[] })
  | (Told & { readonly code: 'allTied'; readonly pairs: number })
  | (Told & { readonly code: 'tiesInside'; readonly pairs: number; readonly possible: number })
  /** No tie is counted in the whole field. */
  | (Told & { readonly code: 'tiesUnknown' });

export type ReachFinding =
  | (Told & {
      readonly code: 'reaches';
      /** Organisations outside that a member is tied to. */
      readonly organizations: number;
      /** Sectors with no seat in the group that it reaches so. */
      readonly sectors: readonly Sector[];
    })
  | (Told & { readonly code: 'reachesNobody' })
  /** Of `of` organisations outside that members are tied to, `alone` hang on this one. */
  | (Told & {
      readonly code: 'hangsOnOne';
      readonly organization: OrganizationId;
      readonly alone: number;
      readonly of: number;
    });

/** In how many groups an organisation sits that have not ended, the committee among them. */
export interface Load {
  readonly organization: OrganizationId;
  readonly groups: readonly GroupName[];
  /** Its capacity, else what the rules of seating allow; null: no limit. */
  readonly most: number | null;
}

export type LoadFinding =
  | (Told & { readonly code: 'overCap'; readonly loads: readonly Load[] })
  | (Told & { readonly code: 'severalSeats'; readonly loads: readonly Load[] });

export type LinkFinding =
  | (Told & { readonly code: 'unlinked' })
  | (Told & { readonly code: 'linked'; readonly organizations: readonly OrganizationId[] })
  /** Of the committee: groups in which none of its members sits. */
  | (Told & { readonly code: 'groupsUnlinked'; readonly groups: readonly string[] })
  | (Told & { readonly code: 'groupsLinked'; readonly groups: readonly string[] });

export type SizeFinding =
  | (Told & { readonly code: 'empty' })
  | (Told & { readonly code: 'belowSize'; readonly seats: number; readonly min: number })
  | (Told & { readonly code: 'aboveSize'; readonly seats: number; readonly max: number });

export type ChairFinding =
  | (Told & { readonly code: 'noChair' })
  /** Set, but with no seat in the group any more. */
  | (Told & { readonly code: 'chairGone'; readonly which: 'chair' | 'coChair'; readonly chair: SeatHolder })
  /** Of the committee: the chairs of these groups are all of one sector. */
  | (Told & { readonly code: 'chairsOfOneSector'; readonly sector: Sector; readonly groups: readonly GroupName[] });

/** Never a forecast of how a group will work: it says only along which lines its members differ together. */
export type DivisionFinding = Told & { readonly code: 'faultline' } & Faultline;

/** What stands out in a group; its sentences are in i18n (`groupHealth`). */
export type HealthFinding =
  | SectorFinding
  | AffectedFinding
  | RegionFinding
  | TieFinding
  | ReachFinding
  | LoadFinding
  | LinkFinding
  | SizeFinding
  | ChairFinding
  | DivisionFinding;

export type HealthCode = HealthFinding['code'];

export type HealthFindingOf<Code extends HealthCode> = Extract<HealthFinding, { code: Code }>;

export interface GroupHealth {
  readonly group: GroupName;
  /** Seats filled, persons among them. */
  readonly seats: number;
  /** Each sector that is listed, seated or needed, in the order in which sectors are shown. */
  readonly marks: readonly SectorMark[];
  /** Seats of whom no sector is known; they are in no mark. */
  readonly sectorUnknown: number;
  /** Warnings first, then notes, then what is good; within each the most telling first. */
  readonly findings: readonly HealthFinding[];
  /** The split along which its members differ most, strong or not; null with fewer than four, or where they differ in nothing. */
  readonly faultline: Faultline | null;
}
