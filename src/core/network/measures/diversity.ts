/** How even a mix is. Null where a figure is undefined. */
export interface Diversity {
  readonly total: number;
  /** Categories that occur. */
  readonly present: number;
  /** Σ p², the chance that two drawn with replacement are of one category (Simpson 1949). */
  readonly simpson: number | null;
  /** 1 − Σ p² (Blau 1977). */
  readonly blau: number | null;
  /** The same without replacement; null under two. */
  readonly unbiased: number | null;
  /** 1 / Σ p²: as even as if only so many categories were there (Hill 1973, order 2). */
  readonly effective: number | null;
  /** Blau over its greatest value for the categories present; null for one. */
  readonly iqv: number | null;
  /** −Σ p ln p, in nats. */
  readonly shannon: number | null;
  /** Shannon over ln of the categories present; null for one. */
  readonly evenness: number | null;
  /** exp(Shannon) (Hill 1973, order 1). */
  readonly hill1: number | null;
  /** The share of the largest category (Berger & Parker 1970). */
  readonly largest: number | null;
}

export function diversity(counts: readonly number[]): Diversity {
  const found = counts.filter((count) => count > 0);
  const total = found.reduce((sum, count) => sum + count, 0);
  const present = found.length;
  if (total === 0) return { ...undefinedAll, total, present };
  const shares = found.map((count) => count / total);
  const simpson = shares.reduce((sum, share) => sum + share ** 2, 0);
  const shannon = -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
  const same = found.reduce((sum, count) => sum + count * (count - 1), 0);
  return {
    total,
    present,
    simpson,
    blau: 1 - simpson,
    unbiased: total < 2 ? null : 1 - same / (total * (total - 1)),
    effective: 1 / simpson,
    iqv: present < 2 ? null : ((1 - simpson) * present) / (present - 1),
    shannon,
    evenness: present < 2 ? null : shannon / Math.log(present),
    hill1: Math.exp(shannon),
    largest: Math.max(...shares),
  };
}

const undefinedAll = {
  simpson: null,
  blau: null,
  unbiased: null,
  effective: null,
  iqv: null,
  shannon: null,
  evenness: null,
  hill1: null,
  largest: null,
} as const;
