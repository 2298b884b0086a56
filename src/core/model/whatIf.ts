import type { OrganizationId } from './ids.ts';
import type { Sector } from './sector.ts';

/** An organisation that is not listed and is only thought of. Its id is the program's own, of another kind than those listed. */
export interface ImaginedOrganization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly sector: Sector | null;
}

/** Two organisations, listed or imagined; the order says nothing. */
export interface TriedPair {
  readonly source: OrganizationId;
  readonly target: OrganizationId;
}

/** One text for two organisations, whichever comes first. */
export function pairKey({ source, target }: TriedPair): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** What is tried out. It is no record: no figure counts it but those of the what-if itself. */
export interface WhatIf {
  /** Whether the ties that are only suggested count in it. */
  readonly withSuggested: boolean;
  readonly organizations: readonly ImaginedOrganization[];
  readonly ties: readonly TriedPair[];
  readonly withoutOrganizations: readonly OrganizationId[];
  /** Pairs of which no recorded tie counts. */
  readonly withoutTies: readonly TriedPair[];
}

export const noWhatIf: WhatIf = {
  withSuggested: true,
  organizations: [],
  ties: [],
  withoutOrganizations: [],
  withoutTies: [],
};

/** The n-th imagined organisation: `w1`, `w2`, … */
export function imaginedId(n: number): OrganizationId {
  return `w${n}` as OrganizationId;
}
