import type { OrganizationId } from '../model/ids.ts';

/** The figures of one organisation on the derived simple graph. Null means undefined, never zero. */
export interface OrganizationMetrics {
  /** Partners: distinct organisations tied to it; where direction is kept, ties in plus ties out. */
  readonly degree: number;
  /** Betweenness divided by the number of pairs of others; null under three organisations. */
  readonly betweenness: number | null;
  readonly betweennessRaw: number;
  /** Harmonic closeness divided by n − 1; null under two organisations. */
  readonly harmonic: number | null;
}

/** The figures of a whole network on the derived simple graph. */
export interface NetworkAnalysis {
  readonly organizations: number;
  /** Distinct unordered pairs that are tied, self-ties aside. */
  readonly pairs: number;
  readonly density: number | null;
  /** Members of each component; largest first, equal sizes by smallest member. */
  readonly components: readonly (readonly OrganizationId[])[];
  readonly isolates: readonly OrganizationId[];
  /** Each articulation point with those who would be cut off: its component without it, less the largest piece. */
  readonly articulationPoints: ReadonlyMap<OrganizationId, readonly OrganizationId[]>;
  readonly metrics: ReadonlyMap<OrganizationId, OrganizationMetrics>;
}
