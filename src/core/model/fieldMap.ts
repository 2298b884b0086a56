import { type Filter, noFilter } from './filter.ts';
import type { Group } from './group.ts';
import type { OrganizationId } from './ids.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import { type Recruitment, usualRecruitment } from './recruitment.ts';
import type { TopicRelevance } from './relevance.ts';
import { type SeatingRules, usualSeatingRules } from './seatingRules.ts';
import type { Stage } from './stage.ts';
import type { StageChange } from './stageChange.ts';
import type { Target } from './target.ts';
import type { Tie, TieAssertion } from './tie.ts';
import { noWhatIf, type WhatIf } from './whatIf.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** How several ties of a pair become one pair for analysis; printed next to every number. */
export interface AnalysisRules {
  /** Which pairs count as tied: either side says so, both say so, or direction is kept. */
  readonly direction: 'union' | 'intersection' | 'directed';
  /** How the strengths of parallel ties join. */
  readonly merge: 'max' | 'sum';
  /** The lowest stage that counts as engaged. */
  readonly engagedFrom: Stage;
  /** The backbone organisation: found from its role, chosen, or none. */
  readonly backbone: 'fromRole' | 'none' | OrganizationId;
  /** The kinds of tie that count, as written, `?` for those without one; empty: all. */
  readonly tieKinds: readonly string[];
  /** Whose word counts, `?` where nobody said; empty: everyone's. */
  readonly asserted: readonly (TieAssertion | '?')[];
  /** The organisations that the network is made of: those that pass. */
  readonly only: Filter;
}

export const usualRules: AnalysisRules = {
  direction: 'union',
  merge: 'max',
  engagedFrom: 'active',
  backbone: 'fromRole',
  tieKinds: [],
  asserted: [],
  only: noFilter,
};

/** A file that was imported: enough to recognise it again. */
export interface ImportedFile {
  readonly name: string;
  /** Number of bytes; null for pasted cells. */
  readonly bytes: number | null;
  readonly rows: number;
  /** The SHA-256 of its bytes; absent in projects from before it was kept. */
  readonly hash?: string;
  /** The day of the import, `2026-11-21`; absent where it was not kept. */
  readonly on?: string;
}

/**
 * The document: everything a project knows. Changed only by commands.
 * Coordinates in `positions` are the map's own and never mirror with the language.
 */
export interface FieldMap {
  readonly title: string;
  /** Who could be listed, by whom, when. */
  readonly boundary: string;
  readonly sample: boolean;
  readonly organizations: readonly Organization[];
  readonly ties: readonly Tie[];
  /** Counters from which the next ids are made; they never go back, so an id is never used twice. */
  readonly nextOrganization: number;
  readonly nextTie: number;
  readonly rules: AnalysisRules;
  /** Seed of every random step (layout, permutations). */
  readonly seed: number;
  readonly positions: Readonly<Partial<Record<OrganizationId, Position>>>;
  readonly files: readonly ImportedFile[];
  /** The persons through whom organisations are tied; empty where ties are known between organisations alone. */
  readonly people: readonly Person[];
  readonly whatIf: WhatIf;
  /** Who should be there, as people have set it; in the order in which it was set. */
  readonly targets: readonly Target[];
  readonly relevance: readonly TopicRelevance[];
  readonly recruitment: Recruitment;
  /** What is said of groups; which there are, and who sits in them, says `groupsOf`. */
  readonly groups: readonly Group[];
  readonly seating: SeatingRules;
  /** Oldest first. */
  readonly stageChanges: readonly StageChange[];
}

export function emptyFieldMap(title: string): FieldMap {
  return {
    title,
    boundary: '',
    sample: false,
    organizations: [],
    ties: [],
    nextOrganization: 1,
    nextTie: 1,
    rules: usualRules,
    seed: 1,
    positions: {},
    files: [],
    people: [],
    whatIf: noWhatIf,
    targets: [],
    relevance: [],
    recruitment: usualRecruitment,
    groups: [],
    seating: usualSeatingRules,
    stageChanges: [],
  };
}
