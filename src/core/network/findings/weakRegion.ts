import type { OrganizationId } from '../../model/ids.ts';
import { bearsFigures } from '../dataGates.ts';
import { tiedPairs } from '../tiedPairs.ts';
import { type FindingContext, organizationAt, type Pair } from './findingContext.ts';

/** A region whose organisations are tied to each other and hardly to anybody else. */
export interface WeakRegion {
  readonly code: 'weakRegion';
  readonly region: string;
  /** Those who work in this region and in no other. */
  readonly organizations: readonly OrganizationId[];
  /** Tied pairs within it. */
  readonly inside: number;
  /** Ties out of it, the end in the region first. */
  readonly gates: readonly Pair[];
}

const fewestInside = 5;
/** Weakly attached: at most one tie out of it for so many inside. */
const insideForOneOut = 4;

/** The region with the fewest ties out of it for those inside first. */
export function weakRegions(context: FindingContext): readonly WeakRegion[] {
  const { network, graph, organizations } = context;
  if (!bearsFigures(network)) return [];
  const regionOf = organizations.map(({ regions, regionWide }) =>
    regionWide || regions.length !== 1 ? null : (regions[0] ?? null),
  );
  const found = new Map<string, { inside: number; gates: Pair[] }>();
  const of = (region: string) => {
    const known = found.get(region) ?? { inside: 0, gates: [] };
    found.set(region, known);
    return known;
  };
  for (const [low, high] of tiedPairs(graph)) {
    const [a, b] = [regionOf[low] ?? null, regionOf[high] ?? null];
    const ends: Pair = [organizationAt(context, low).id, organizationAt(context, high).id];
    if (a !== null && a === b) of(a).inside++;
    else {
      if (a !== null) of(a).gates.push(ends);
      if (b !== null) of(b).gates.push([ends[1], ends[0]]);
    }
  }
  return [...found]
    .filter(([, { inside, gates }]) => inside >= fewestInside && gates.length * insideForOneOut <= inside)
    .sort(([, a], [, b]) => a.gates.length / a.inside - b.gates.length / b.inside)
    .map(([region, { inside, gates }]) => ({
      code: 'weakRegion',
      region,
      organizations: organizations.filter((_, index) => regionOf[index] === region).map(({ id }) => id),
      inside,
      gates,
    }));
}
