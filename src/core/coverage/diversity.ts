import { diversity } from '../network/measures/diversity.ts';

/** One category: how many there are, and the share that somebody set for it, null where nobody did. */
export interface Category {
  readonly name: string;
  readonly count: number;
  readonly target: number | null;
}

/** How even a mix of categories is, over those present and over all that are defined. Null where a figure is undefined. */
export interface MixIndices {
  readonly total: number;
  readonly present: number;
  /** Categories that are defined, those with nobody included. */
  readonly defined: number;
  /** The defined ones with nobody, in code-unit order. */
  readonly absent: readonly string[];
  /** λ = Σ p² (Simpson 1949). */
  readonly simpson: number | null;
  /** 1 − Σ p² (Blau 1977). */
  readonly blau: number | null;
  /** 1 − Σ n(n − 1) / (N(N − 1)); null under two. */
  readonly unbiased: number | null;
  /** 1 / Σ p², the effective number of categories (Hill 1973, order 2). */
  readonly effective: number | null;
  /** Blau × K / (K − 1) over the categories present (Agresti & Agresti 1978); 0 where all are in one. */
  readonly iqv: number | null;
  /** The same over all defined categories; null where only one is defined. */
  readonly iqvDefined: number | null;
  /** −Σ p ln p (Shannon 1948). */
  readonly shannonNats: number | null;
  /** −Σ p log₂ p. */
  readonly shannonBits: number | null;
  /** Shannon / ln K over the categories present (Pielou 1966); null for one. */
  readonly evenness: number | null;
  /** The same over all defined categories; null where only one is defined. */
  readonly evennessDefined: number | null;
  /** exp(Shannon) (Hill 1973, order 1). */
  readonly hill1: number | null;
  /** The share of the largest (Berger & Parker 1970). */
  readonly largest: number | null;
  /** ½ Σ |p − t| (Duncan & Duncan 1955): the share that would have to be elsewhere. Null where the targets leave something open. */
  readonly dissimilarity: number | null;
}

export function mixIndices(categories: readonly Category[]): MixIndices {
  const mix = diversity(categories.map(({ count }) => count));
  const defined = categories.length;
  return {
    total: mix.total,
    present: mix.present,
    defined,
    absent: categories.flatMap(({ name, count }) => (count === 0 ? [name] : [])).sort(),
    simpson: mix.simpson,
    blau: mix.blau,
    unbiased: mix.unbiased,
    effective: mix.effective,
    iqv: mix.present === 1 ? 0 : mix.iqv,
    iqvDefined: mix.blau === null || defined < 2 ? null : (mix.blau * defined) / (defined - 1),
    shannonNats: mix.shannon === null ? null : positive(mix.shannon),
    shannonBits: mix.shannon === null ? null : positive(mix.shannon / Math.LN2),
    evenness: mix.evenness,
    evennessDefined: mix.shannon === null || defined < 2 ? null : positive(mix.shannon / Math.log(defined)),
    hill1: mix.hill1,
    largest: mix.largest,
    dissimilarity: dissimilarity(categories, mix.total),
  };
}

/** A sum of nothing with a minus in front is −0. */
function positive(value: number): number {
  return value === 0 ? 0 : value;
}

/** Written shares of a third add up to a little less than one. */
const wholeWithin = 1e-6;

/** A category without a target should have nobody where the targets of the others add up to the whole. */
function dissimilarity(categories: readonly Category[], total: number): number | null {
  const set = categories.reduce((sum, { target }) => sum + (target ?? 0), 0);
  const isWhole = Math.abs(set - 1) < wholeWithin;
  const isOpen = categories.some(({ target }) => target === null) && !isWhole;
  if (total === 0 || isOpen) return null;
  return categories.reduce((sum, { count, target }) => sum + Math.abs(count / total - (target ?? 0)), 0) / 2;
}
