import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import type { BrokerageRoles } from '../measures/brokerage.ts';
import type { EiIndex } from '../measures/eiIndex.ts';
import type { PathLengths } from '../measures/pathLengths.ts';
import type { Reciprocity } from '../measures/reciprocity.ts';

/** What is worked out of one organisation besides the first figures; null where it is undefined, never zero. */
export interface OrganizationMeasures {
  /** Sum of the strengths of its pairs; where direction is kept, in and out together. */
  readonly strength: number;
  /** Null where direction is not kept. */
  readonly inDegree: number | null;
  /** Null too for whoever was asked and did not answer. */
  readonly outDegree: number | null;
  /** Divided by the number of pairs of others; null where strengths have no common multiple, and under three organisations. */
  readonly weightedBetweenness: number | null;
  readonly closenessWithin: number | null;
  readonly closenessWassermanFaust: number | null;
  /** The highest is 100; null where two separate groups (of three and more, or pairs alone) make it ambiguous. */
  readonly eigenvector: number | null;
  /** The highest is 100. */
  readonly katz: number | null;
  /** Sums to 1 over the network. */
  readonly pagerank: number | null;
  readonly clustering: number | null;
  readonly core: number;
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly hierarchy: number | null;
  /** Null without ties, or where no sector is known. */
  readonly ei: number | null;
  readonly roles: BrokerageRoles;
}

/** Ties within and between sectors, in the order of `sectors`; symmetric where direction is not kept. */
export interface SectorMixing {
  readonly sectors: readonly Sector[];
  readonly sizes: readonly number[];
  /** Where direction is kept, ties from a row's sector to a column's; else pairs, those within a sector counted once. */
  readonly counts: readonly (readonly number[])[];
  /** Share of the possible pairs that are tied; null where there is no pair. */
  readonly densities: readonly (readonly (number | null)[])[];
  /** Ties over those expected were ties dealt out regardless of sector; null where fewer than one is expected. */
  readonly ratios: readonly (readonly (number | null)[])[];
  /** How many ties are expected: under five, a ratio says little. */
  readonly expected: readonly (readonly (number | null)[])[];
  readonly assortativity: number | null;
  readonly ei: EiIndex;
  readonly eiOfSectors: readonly (number | null)[];
}

/** A tied pair that stands between others, the lower imported id first. */
export interface TieMeasures {
  readonly source: OrganizationId;
  readonly target: OrganizationId;
  /** Shortest paths that run through the tie, over unordered pairs (directed: ordered). */
  readonly betweenness: number;
  readonly isBridge: boolean;
}

/** Every deterministic measure of one network that the first figures do not hold. */
export interface NetworkMeasures {
  readonly organizations: ReadonlyMap<OrganizationId, OrganizationMeasures>;
  readonly ties: readonly TieMeasures[];
  readonly meanDegree: number | null;
  readonly paths: PathLengths;
  readonly transitivity: number | null;
  /** Mean of those with at least two partners; null where nobody has. */
  readonly averageClustering: number | null;
  /** Among those who could speak; null where direction is not kept. */
  readonly reciprocity: Reciprocity | null;
  readonly centralisation: {
    /** Of partners; where direction is kept, of the symmetrised graph. */
    readonly degree: number | null;
    readonly betweenness: number | null;
    /** Null where the network is not connected. */
    readonly closeness: number | null;
  };
  readonly degreeAssortativity: number | null;
  readonly highestCore: number;
  readonly mixing: SectorMixing;
}
