import type { OrganizationId } from './ids.ts';
import type { Origin } from './origin.ts';
import type { Sector } from './sector.ts';
import type { Stage } from './stage.ts';

/** A column of the file that has no field of its own: its title and the text as written. */
export type ExtraField = readonly [title: string, text: string];

/**
 * One organisation of the field. Null and the empty list mean "not known", never zero.
 * `influence`, `interest` and `alignment` are ratings by staff and, with `notes`, `contact`, `owner`, next steps, costs and whether
 * it may be contacted, private.
 */
export interface Organization {
  readonly id: OrganizationId;
  /** The id that the files use for it. */
  readonly code: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly sector: Sector | null;
  readonly topics: readonly string[];
  /** Local regions as written; working everywhere in the region is `regionWide`, which is not a region. */
  readonly regions: readonly string[];
  readonly regionWide: boolean;
  readonly stage: Stage | null;
  readonly committee: boolean | null;
  readonly workingGroups: readonly string[];
  readonly role: string | null;
  readonly level: string | null;
  readonly affected: boolean | null;
  readonly influence: number | null;
  readonly interest: number | null;
  readonly alignment: number | null;
  readonly contributes: string | null;
  readonly targetGroups: readonly string[];
  readonly owner: string | null;
  readonly contact: string | null;
  readonly nextStep: string | null;
  /** The day by which the next step is to be taken, `2026-11-21`. */
  readonly nextStepOn: string | null;
  /** The effort of approaching it, in whatever unit the team counts; not known counts as 1. */
  readonly cost: number | null;
  /** How many seats it can hold at once. */
  readonly capacity: number | null;
  /** Whether it can sit on a committee or in a group now. */
  readonly available: boolean | null;
  /** Asked to be left alone: never approached, and nobody is introduced through it. */
  readonly doNotContact: boolean | null;
  readonly source: string | null;
  readonly confidence: string | null;
  readonly updated: string | null;
  readonly notes: string | null;
  readonly consent: boolean | null;
  /** Whether it answered when organisations were asked about their ties: whoever did not may have ties that nobody named. */
  readonly respondent: boolean | null;
  readonly extra: readonly ExtraField[];
  readonly origin: Origin | null;
}

/** An organisation of which only the name is known. */
export function newOrganization(id: OrganizationId, name: string): Organization {
  return {
    id,
    code: null,
    name,
    otherNames: [],
    sector: null,
    topics: [],
    regions: [],
    regionWide: false,
    stage: null,
    committee: null,
    workingGroups: [],
    role: null,
    level: null,
    affected: null,
    influence: null,
    interest: null,
    alignment: null,
    contributes: null,
    targetGroups: [],
    owner: null,
    contact: null,
    nextStep: null,
    nextStepOn: null,
    cost: null,
    capacity: null,
    available: null,
    doNotContact: null,
    source: null,
    confidence: null,
    updated: null,
    notes: null,
    consent: null,
    respondent: null,
    extra: [],
    origin: null,
  };
}
