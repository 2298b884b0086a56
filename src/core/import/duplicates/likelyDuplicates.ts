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

/**
 * Pairs of organisations whose names may be one name, with why. Names are compared where they share a key, so that the time grows
 * with the list and not with its square. Two bodies of different ids that each name one region, and not the same one, are branches
 * of a network and no pair.
 */
export function likelyDuplicates(organizations: readonly Comparable[]): readonly LikelyDuplicate[] {
  const pairs = new Map<number, LikelyDuplicate | null>();
  const formsAt = remembered(organizations);
  // The forms of a name are thrown away once its keys are known: few names meet another, and there may be many.
  const keysAt = (place: number) => formsOfOne(organizations[place]).flatMap(keysOf);
  forEachMeeting(organizations.length, keysAt, (low, high) => {
    const key = low * organizations.length + high;
    const [a, b] = [organizations[low], organizations[high]];
    if (a === undefined || b === undefined || pairs.has(key)) return;
    const reason = areBranches(a, b) ? null : reasonFor(formsAt(low), formsAt(high));
    pairs.set(key, reason === null ? null : { ids: [a.id, b.id], reason, score: scores[reason] });
  });
  const found = [...pairs].filter((pair): pair is [number, LikelyDuplicate] => pair[1] !== null);
  return found.sort((a, b) => b[1].score - a[1].score || a[0] - b[0]).map(([, pair]) => pair);
}

function formsOfOne(organization: Comparable | undefined): readonly NameForms[] {
  return organization === undefined ? [] : formsOf(organization);
}

function remembered(organizations: readonly Comparable[]): (place: number) => readonly NameForms[] {
  const known = new Map<number, readonly NameForms[]>();
  return (place) => {
    const forms = known.get(place) ?? formsOfOne(organizations[place]);
    known.set(place, forms);
    return forms;
  };
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
