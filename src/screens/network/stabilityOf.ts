import type { OrganizationMetricKey } from '../../core/network/catalogue.ts';
import type { RankedOrganization } from '../../core/network/ranking.ts';
import type { StabilityMeasure, StabilityStudy } from '../../core/network/study/study.ts';

/** Of three dots, and the share of the runs in which an organisation stays among the first three. */
export interface Stability {
  readonly dots: 1 | 2 | 3;
  readonly share: number;
}

const measures: readonly string[] = ['betweenness', 'degree', 'harmonic'] satisfies readonly StabilityMeasure[];
/** Of ties that are left out: one in five. */
const missing = 0.2;
const places = 3;

export function hasStability(metric: OrganizationMetricKey): metric is StabilityMeasure {
  return measures.includes(metric);
}

/** How far a place among the first three holds; null for those further down, of whom nothing is claimed. */
export function stabilityOf(
  study: StabilityStudy,
  metric: StabilityMeasure,
  { organization, rank }: RankedOrganization,
): Stability | null {
  const level = study.levels.find(({ share }) => Math.abs(share - missing) < 1e-9);
  const share = level?.staysOnTop[metric].get(organization);
  if (share === undefined || rank === null || rank > places) return null;
  return { share, dots: dotsOf(share) };
}

/** Borgatti, Carley & Krackhardt 2006: robust from 90 of 100 runs on, shaky under 70. */
function dotsOf(share: number): Stability['dots'] {
  if (share >= 0.9) return 3;
  return share >= 0.7 ? 2 : 1;
}
