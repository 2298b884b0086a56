import { scaleSqrt } from 'd3-scale';
import type { OrganizationId } from '../../model/ids.ts';
import type { OrganizationMetrics } from '../../network/networkAnalysis.ts';

export type SizeKey = 'ties' | 'betweenness' | 'harmonic' | 'strength' | 'equal';

/** What is known of one organisation when its size is chosen. `metrics` is null until the analysis is there. */
export interface SizeFacts {
  readonly ties: number;
  readonly strength: number;
  readonly metrics: OrganizationMetrics | null;
}

/** One way to size the marks; a menu renders the list. */
export interface SizeOption {
  readonly key: SizeKey;
  readonly value: (facts: SizeFacts) => number | null;
}

export const sizeOptions: readonly SizeOption[] = [
  { key: 'ties', value: (facts) => facts.ties },
  { key: 'betweenness', value: (facts) => facts.metrics?.betweenness ?? null },
  { key: 'harmonic', value: (facts) => facts.metrics?.harmonic ?? null },
  { key: 'strength', value: (facts) => facts.strength },
  { key: 'equal', value: () => null },
];

export const smallestRadius = 5.6;
const perRootTie = 2.05;
/** Past this many ties a mark grows no more, lest it cover the map. */
const mostTies = 64;
const equalRadius = 9;

/** Radius by ties alone, in map units: 5.6 + 2.05 √ties. The layout leaves room for this size whatever is shown later. */
export function radiusByTies(ties: number): number {
  return smallestRadius + perRootTie * Math.sqrt(Math.min(mostTies, Math.max(0, ties)));
}

/** The radius of each organisation, area following the chosen value; a value that is not known gets the smallest mark. */
export function radiiBy(
  key: SizeKey,
  facts: ReadonlyMap<OrganizationId, SizeFacts>,
): ReadonlyMap<OrganizationId, number> {
  const option = sizeOptions.find((one) => one.key === key);
  const values = [...facts].map(([id, fact]) => [id, option?.value(fact) ?? null] as const);
  if (key === 'equal') return new Map(values.map(([id]) => [id, equalRadius]));
  const most = values.reduce((max, [, value]) => Math.max(max, value ?? 0), 0);
  if (key === 'ties' && most <= mostTies) return new Map(values.map(([id, value]) => [id, radiusByTies(value ?? 0)]));
  const scale = scaleSqrt()
    .domain([0, most || 1])
    .range([smallestRadius, radiusByTies(Math.min(mostTies, 42))]);
  return new Map(values.map(([id, value]) => [id, scale(Math.max(0, value ?? 0))]));
}
