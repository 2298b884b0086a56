import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { foldText } from '../fold.ts';
import { type DuplicateReason, scores } from './duplicateReason.ts';
import { forEachMeeting } from './meetings.ts';
import { formsOf, type NameForms } from './nameForms.ts';
import { keysOf } from './nameKeys.ts';
import { reasonFor } from './reasonFor.ts';

/** Two organisations that may be one body, to be looked at by a person: nothing is ever merged by itself. */
export interface LikelyDuplicate {
  /** In the order of the list. */
  readonly ids: readonly [OrganizationId, OrganizationId];
  readonly reason: DuplicateReason;
  /** From 0 to 1; the surest come first. */
  readonly score: number;
}

/** What is compared of an organisation. */
export type Comparable = Pick<Organization, 'id' | 'code' | 'name' | 'otherNames' | 'regions'>;

interface Candidate {
  readonly organization: Comparable;
  readonly forms: readonly NameForms[];
}

/**
 * Pairs of organisations whose names may be one name, with why. Names are compared where they share a key, so that the time grows
 * with the list and not with its square. Two bodies of different ids that each name one region, and not the same one, are branches
 * of a network and no pair.
 */
export function likelyDuplicates(organizations: readonly Comparable[]): readonly LikelyDuplicate[] {
  const candidates = organizations.map((organization): Candidate => ({ organization, forms: formsOf(organization) }));
  const pairs = new Map<number, LikelyDuplicate | null>();
  const keysAt = (place: number) => candidates[place]?.forms.flatMap((form) => keysOf(form)) ?? [];
  forEachMeeting(candidates.length, keysAt, (low, high) => {
    const key = low * candidates.length + high;
    if (!pairs.has(key)) pairs.set(key, compare(candidates[low], candidates[high]));
  });
  const found = [...pairs].filter((pair): pair is [number, LikelyDuplicate] => pair[1] !== null);
  return found.sort((a, b) => b[1].score - a[1].score || a[0] - b[0]).map(([, pair]) => pair);
}

function compare(a: Candidate | undefined, b: Candidate | undefined): LikelyDuplicate | null {
  if (a === undefined || b === undefined || areBranches(a.organization, b.organization)) return null;
  const reason = reasonFor(a.forms, b.forms);
  if (reason === null) return null;
  return { ids: [a.organization.id, b.organization.id], reason, score: scores[reason] };
}

function areBranches(a: Comparable, b: Comparable): boolean {
  if (a.code === null || b.code === null || a.code === b.code) return false;
  const [here, ...more] = a.regions;
  const [there, ...others] = b.regions;
  if (here === undefined || there === undefined || more.length > 0 || others.length > 0) return false;
  const words = new Set(foldText(here).split(/[^\p{L}]+/u));
  return !foldText(there)
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}
