import type { OrganizationId, TieId } from './ids.ts';
import type { ExtraField } from './organization.ts';
import type { Origin } from './origin.ts';

/**
 * One recorded tie. Two ties of one pair with different types are two ties; analysis merges them into one pair by a stated
 * rule. `strength`: bigger is closer; null where nobody said.
 */
export interface Tie {
  readonly id: TieId;
  readonly source: OrganizationId;
  readonly target: OrganizationId;
  /** As written: "Funding", "מימון"; null where nobody said. */
  readonly type: string | null;
  readonly strength: number | null;
  readonly directed: boolean;
  readonly since: string | null;
  readonly evidence: string | null;
  readonly confidence: string | null;
  readonly notes: string | null;
  readonly extra: readonly ExtraField[];
  readonly origin: Origin | null;
}

export function newTie(id: TieId, source: OrganizationId, target: OrganizationId): Tie {
  return {
    id,
    source,
    target,
    type: null,
    strength: null,
    directed: false,
    since: null,
    evidence: null,
    confidence: null,
    notes: null,
    extra: [],
    origin: null,
  };
}
