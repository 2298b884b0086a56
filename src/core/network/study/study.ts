import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import type { NetworkMeasures } from './networkMeasures.ts';

/** With and without the backbone, both, always. */
export interface BothNetworks {
  readonly whole: NetworkMeasures;
  /** Null where there is no backbone. */
  readonly withoutBackbone: NetworkMeasures | null;
}

/** What is lost when one organisation leaves. */
export interface Leaving {
  /** Who loses every route to the largest part that remains of its group. */
  readonly cutOff: readonly OrganizationId[];
  /** Pairs of others that lose every route to each other. */
  readonly pairsSeparated: number;
  readonly componentsAfter: number;
  readonly largestAfter: number;
  /** Of which it is the last, or only, one listed. */
  readonly sectors: readonly Sector[];
  readonly topics: readonly string[];
  readonly regions: readonly string[];
}

/** Two that are not tied and might be introduced, and who could do it. */
export interface Introduction {
  readonly pair: readonly [OrganizationId, OrganizationId];
  /** Their common partners, those with the fewest partners of their own first: whose word weighs most. */
  readonly through: readonly OrganizationId[];
  /** Σ 1 / k over common partners of degree k (Zhou, Lü & Zhang 2009), for pairs of two sectors with a topic in common. */
  readonly score: number;
  readonly topics: readonly string[];
}

/** Organisations that work more with each other than expected. */
export interface CommunityStudy {
  /** Whether the groups stand out enough to be spoken of. */
  readonly clear: boolean;
  readonly modularity: number | null;
  /** The mean best modularity of rewired networks with the same degrees, and the highest of them. */
  readonly rewiredMean: number | null;
  readonly rewiredHighest: number | null;
  readonly groups: readonly (readonly OrganizationId[])[];
  /** By organisation: share of the runs in which it was with those it is with here; null for one by itself. */
  readonly agreement: ReadonlyMap<OrganizationId, number | null>;
  readonly runs: number;
  readonly seed: number;
}

/** Whether ties stay within sectors more than chance would have it; the groups are dealt out anew, the ties stay. */
export interface MixingTest {
  readonly ei: number;
  readonly expected: number;
  /** Chance of a value as low, or lower; never shown without the two above. */
  readonly pInward: number;
  readonly pOutward: number;
  readonly exact: boolean;
  readonly ways: number;
  readonly seed: number;
}

/** A tight centre with loosely attached others, by two published ideals. */
export interface CoreStudy {
  /** Null where it was not looked for: too few organisations or too many. */
  readonly tiedToCore: { readonly core: readonly OrganizationId[]; readonly correlation: number } | null;
  readonly tiedInCore: { readonly core: readonly OrganizationId[]; readonly correlation: number } | null;
  /** Whether the first reaches 0.5: under it there is no clear core. */
  readonly clear: boolean;
  readonly seed: number;
}

/** The sets that matter together most. */
export interface KeyPlayerSet {
  readonly organizations: readonly OrganizationId[];
  readonly value: number;
  /** Whether all sets were looked at; otherwise it is the best found. */
  readonly exhaustive: boolean;
  /** How many sets are as good. */
  readonly equals: number;
}

export interface KeyPlayerStudy {
  /** By size, from one to three: whoever hears within one step of the set, its members included. */
  readonly reach: readonly KeyPlayerSet[];
  /** By size, from one to three: fragmentation of what remains. */
  readonly fragment: readonly KeyPlayerSet[];
}

/** How far ranks hold when ties are missing. */
export interface StabilityStudy {
  readonly runs: number;
  readonly seed: number;
  readonly levels: readonly StabilityLevel[];
}

/** One share of ties deleted at random, again and again. */
export interface StabilityLevel {
  readonly share: number;
  /** By the key of a measure: the share of the runs in which an organisation stays among the first three. */
  readonly staysOnTop: Readonly<Record<StabilityMeasure, ReadonlyMap<OrganizationId, number>>>;
  /** Mean rank correlation (Spearman) with the whole network. */
  readonly correlation: Readonly<Record<StabilityMeasure, number | null>>;
}

export type StabilityMeasure = 'betweenness' | 'degree' | 'harmonic';

export const stabilityMeasures: readonly StabilityMeasure[] = ['betweenness', 'degree', 'harmonic'];

/** Everything that is worked out of a network after its first figures. */
export interface Study {
  readonly measures: BothNetworks;
  readonly leaving: ReadonlyMap<OrganizationId, Leaving>;
  readonly introductions: readonly Introduction[];
  readonly communities: CommunityStudy;
  /** Null where there are no ties between organisations of known sectors. */
  readonly mixingTest: MixingTest | null;
  readonly core: CoreStudy;
  readonly keyPlayers: KeyPlayerStudy;
  readonly stability: StabilityStudy;
}

export type StudyPart = keyof Study;

/** In the order in which they are worked out: the deterministic ones first. */
export const studyParts: readonly StudyPart[] = [
  'measures',
  'leaving',
  'introductions',
  'mixingTest',
  'communities',
  'core',
  'keyPlayers',
  'stability',
];

/** One part, done. */
export type StudyResult = {
  readonly [Part in StudyPart]: { readonly part: Part; readonly value: Study[Part] };
}[StudyPart];
