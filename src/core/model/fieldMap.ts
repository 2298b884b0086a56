import type { OrganizationId } from './ids.ts';
import type { Organization } from './organization.ts';
import type { Stage } from './stage.ts';
import type { Tie } from './tie.ts';

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
}

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
    rules: { direction: 'union', merge: 'max', engagedFrom: 'active', backbone: 'fromRole' },
    seed: 1,
    positions: {},
    files: [],
  };
}
