import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';
import type { TrustStudy } from '../trust/trustStudy.ts';
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

/** Why two are suggested to each other; several may hold. */
export type IntroductionReason =
  /** They are of two sectors, share a topic, and have a partner in common who can introduce them. */
  | 'commonPartners'
  /** They are in parts of the network between which there is no route. */
  | 'joinsParts'
  /** They are of two sectors between which there is no tie. */
  | 'emptySectors';

/** Two that are not tied and might be introduced, and who could do it. */
export interface Introduction {
  readonly pair: readonly [OrganizationId, OrganizationId];
  readonly reasons: readonly IntroductionReason[];
  /**
   * Their common partners, those with the fewest partners of their own first: whose word weighs most. Empty where nobody is a
   * partner of both: always so where they are in parts without a route.
   */
  readonly through: readonly OrganizationId[];
  /**
   * What the list is sorted by: Σ 1 / k over common partners of degree k (Zhou, Lü & Zhang 2009), for pairs of two sectors with a topic
   * in common, plus what the two have in common where they would join parts or sectors without a tie.
   */
  readonly score: number;
  /** Of both. */
  readonly topics: readonly string[];
  readonly regions: readonly string[];
}

/** Organisations that work more with each other than expected. */
export interface CommunityStudy {
  /** Whether the groups stand out enough to be spoken of: modularity of at least 0.3, and higher than that of every rewired network. */
  readonly clear: boolean;
  /** Of the best division found; null where there are no ties. */
  readonly modularity: number | null;
  /** How many networks with the same numbers of partners were made by chance; none where the modularity is under 0.3 anyway. */
  readonly rewiredNetworks: number;
  /** The mean best modularity of these, and the highest of them; null where there are none. */
  readonly rewiredMean: number | null;
  readonly rewiredHighest: number | null;
  /** Of how many divisions each of these is the best, and the network's own with which they are compared. */
  readonly rewiredRuns: number;
  /** Of two and more, the largest first; every one hangs together by its own ties. Whoever is in none is by itself. */
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

/** The best core found by one of two published ideals. */
export interface CoreFound {
  readonly core: readonly OrganizationId[];
  /** Of the ties with those of a perfect core, −1 to 1. */
  readonly correlation: number;
  /** Whether the correlation reaches 0.5: under it there is no core to speak of. */
  readonly clear: boolean;
}

/** A tight centre with loosely attached others (Borgatti & Everett 1999). */
export interface CoreStudy {
  /** The ideal: every pair with an end in the core is tied. Null where it was not looked for (under five organisations, or thousands) or is undefined (no ties, all tied). */
  readonly tiedToCore: CoreFound | null;
  /** The ideal: the pairs within the core are tied and no other. */
  readonly tiedInCore: CoreFound | null;
  /** Whether the first is clear: it is the one to speak of. */
  readonly clear: boolean;
  /** How many starts each was looked for from; it is the best found. */
  readonly starts: number;
  readonly seed: number;
}

/** The set that matters most together: of equal ones the first. */
export interface KeyPlayerSet {
  readonly organizations: readonly OrganizationId[];
  readonly value: number;
  /** Pairs of others that lose every route to each other without the set; 0: it keeps nobody together who is not in it. */
  readonly pairsSeparated: number;
  /** Whether all sets were looked at; otherwise it is the best found. */
  readonly exhaustive: boolean;
  /** How many sets are as good, this one among them; of a set that was only found, 1. */
  readonly equals: number;
}

export interface KeyPlayerStudy {
  /** By size, from one to three, as far as there are organisations: how many hear within one step of the set, its members included. */
  readonly reach: readonly KeyPlayerSet[];
  /**
   * By size, from one to three: share of pairs of those who remain that have no path (Borgatti 2006). Where `pairsSeparated` is 0 the
   * value says only that the network has become smaller.
   */
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
  readonly trust: TrustStudy;
  readonly communities: CommunityStudy;
  /** Null where there are no ties between organisations of known sectors, or all are of one. */
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
  'trust',
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
