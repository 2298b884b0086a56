import type { OrganizationId, TieId } from './ids.ts';
import type { ExtraField } from './organization.ts';
import type { Origin } from './origin.ts';

/** Whether a tie is there, or is only proposed: a suggested one counts in nothing but a what-if. */
export type TieStatus = 'recorded' | 'suggested';

export const tieStatuses: readonly TieStatus[] = ['recorded', 'suggested'];

/** Who says that a tie is there: staff believe it, one of the two said so, both did, or a document shows it. */
export type TieAssertion = 'staff' | 'oneSide' | 'bothSides' | 'document';

export const tieAssertions: readonly TieAssertion[] = ['staff', 'oneSide', 'bothSides', 'document'];

/**
 * One recorded tie. Two ties of one pair with different types are two ties; analysis merges them into one pair by a stated
 * rule. `strength`: bigger is closer; null where nobody said. The persons through whom it runs are private.
 */
export interface Tie {
  readonly id: TieId;
  readonly source: OrganizationId;
  readonly target: OrganizationId;
  /** As written: "Funding", "מימון"; null where nobody said. */
  readonly type: string | null;
  readonly strength: number | null;
  readonly directed: boolean;
  readonly status: TieStatus;
  /** Null where nobody said. */
  readonly assertedBy: TieAssertion | null;
  /** The name of a person of the field map; null where the tie is known between organisations alone. */
  readonly sourcePerson: string | null;
  readonly targetPerson: string | null;
  readonly since: string | null;
  readonly evidence: string | null;
  readonly confidence: string | null;
  readonly notes: string | null;
  readonly extra: readonly ExtraField[];
  readonly origin: Origin | null;
}

/** Whether a tie is there; one that is only suggested is counted nowhere. */
export function isRecorded({ status }: Pick<Tie, 'status'>): boolean {
  return status === 'recorded';
}

export function newTie(id: TieId, source: OrganizationId, target: OrganizationId): Tie {
  return {
    id,
    source,
    target,
    type: null,
    strength: null,
    directed: false,
    status: 'recorded',
    assertedBy: null,
    sourcePerson: null,
    targetPerson: null,
    since: null,
    evidence: null,
    confidence: null,
    notes: null,
    extra: [],
    origin: null,
  };
}
