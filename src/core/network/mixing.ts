import type { Organization } from '../model/organization.ts';
import type { Sector } from '../model/sector.ts';
import type { AnalysisGraph } from './analysisGraph.ts';
import { listSectors } from './sectors.ts';
import { tiedPairs } from './tiedPairs.ts';

/** How many tied pairs there are within each sector and between each two. */
export interface Mixing {
  readonly sectors: readonly Sector[];
  /** Symmetric, in the order of `sectors`; a pair within a sector is counted once, on the diagonal. */
  readonly counts: readonly (readonly number[])[];
  /** Pairs whose ends are in one sector, and in two. */
  readonly within: number;
  readonly across: number;
  /** Pairs with an end whose sector nobody gave; in neither of the two above. */
  readonly unknown: number;
}

export function sectorMixing(organizations: readonly Organization[], graph: AnalysisGraph): Mixing {
  const sectors = listSectors(organizations);
  const sectorOf = new Map(organizations.map(({ id, sector }) => [id, sector === null ? -1 : sectors.indexOf(sector)]));
  const places = graph.ids.map((id) => sectorOf.get(id) ?? -1);
  const counts = sectors.map(() => new Array<number>(sectors.length).fill(0));
  const totals = { within: 0, across: 0, unknown: 0 };
  for (const [low, high] of tiedPairs(graph)) {
    const a = places[low] ?? -1;
    const b = places[high] ?? -1;
    totals[kindOf(a, b)]++;
    increase(counts, a, b);
    if (a !== b) increase(counts, b, a);
  }
  return { sectors, counts, ...totals };
}

function kindOf(a: number, b: number): 'within' | 'across' | 'unknown' {
  if (a < 0 || b < 0) return 'unknown';
  return a === b ? 'within' : 'across';
}

function increase(counts: readonly number[][], row: number, column: number): void {
  const cells = counts[row];
  if (cells?.[column] !== undefined) cells[column]++;
}
