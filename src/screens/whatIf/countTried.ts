import type { WhatIf } from '../../core/model/whatIf.ts';

/** How many changes a person tries, suggested ties aside. */
export function countTried({ organizations, ties, withoutOrganizations, withoutTies }: WhatIf): number {
  return organizations.length + ties.length + withoutOrganizations.length + withoutTies.length;
}
