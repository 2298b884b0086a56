import type { OrganizationId } from '../model/ids.ts';
import type { OrganizationMetric } from './catalogue.ts';
import type { Figures } from './figures.ts';
import { shownValue, withoutNoise } from './shownValue.ts';

/** One row of a ranking. All but the organisation are null where the figure is undefined. */
export interface RankedOrganization {
  readonly organization: OrganizationId;
  readonly value: number | null;
  /** The value at the precision at which it is shown. */
  readonly shown: number | null;
  /** Competition rank: one more than the number of organisations with a higher shown value. */
  readonly rank: number | null;
  /** The last place of the band: rank 3 up to 5 reads "3–5". */
  readonly bandEnd: number | null;
}

/**
 * Organisations from the highest value down (from the lowest up where that is what one looks for); equal ones in the order of the
 * network, undefined ones last.
 * Ranks are bands: organisations whose values are equal at the precision shown (two decimals, or whole counts) share one,
 * from the first place that any of them could take to the last. A smaller difference is no difference.
 */
export function rankOrganizations(figures: Figures, metric: OrganizationMetric): readonly RankedOrganization[] {
  const rows = [...figures.network.metrics.keys()].map((organization) => {
    const value = metric.value(figures, organization);
    return { organization, value, shown: value === null ? null : shownValue(value, metric.format) };
  });
  const standing = (value: number | null) => {
    if (value === null) return Number.NEGATIVE_INFINITY;
    return metric.lowFirst === true ? -value : value;
  };
  const exact = (value: number | null) => standing(value === null ? null : withoutNoise(value));
  const sorted = rows.sort(
    (a, b) => difference(standing(b.shown), standing(a.shown)) || difference(exact(b.value), exact(a.value)),
  );
  const bands = new Map<number, { rank: number; bandEnd: number }>();
  sorted.forEach(({ shown }, index) => {
    if (shown !== null) bands.set(shown, { rank: bands.get(shown)?.rank ?? index + 1, bandEnd: index + 1 });
  });
  return sorted.map((row) => {
    const band = row.shown === null ? undefined : bands.get(row.shown);
    return { ...row, rank: band?.rank ?? null, bandEnd: band?.bandEnd ?? null };
  });
}

/** Of two infinities there is none. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
