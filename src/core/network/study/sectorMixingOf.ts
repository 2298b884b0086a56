import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import type { AnalysisGraph } from '../analysisGraph.ts';
import { eiIndex, eiOfGroups } from '../measures/eiIndex.ts';
import { type Groups, groupAssortativity, groupDensities, groupTies } from '../measures/groups.ts';
import { listSectors } from '../sectors.ts';
import type { SectorMixing } from './networkMeasures.ts';

/** Fewer expected ties than this make a ratio meaningless. */
const fewestExpected = 1;

export interface SectorGroups {
  readonly groups: Groups;
  readonly sectors: readonly Sector[];
}

/** Who is in which sector, by index of the graph; −1 where nobody said. */
export function sectorGroups(graph: AnalysisGraph, organizations: readonly Organization[]): SectorGroups {
  const sectors = listSectors(organizations);
  const sectorOf = new Map(organizations.map(({ id, sector }) => [id, sector]));
  const of = Int32Array.from(graph.ids, (id) => {
    const sector = sectorOf.get(id) ?? null;
    return sector === null ? -1 : sectors.indexOf(sector);
  });
  return { groups: { of, count: sectors.length }, sectors };
}

/** How the sectors mix (Newman 2003; Krackhardt & Stern 1988). Ties with somebody whose sector is not known are left out. */
export function sectorMixingOf(graph: AnalysisGraph, { groups, sectors }: SectorGroups): SectorMixing {
  const ties = groupTies(graph, groups);
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const given = ties.arcs.map((row) => sum(row));
  const taken = sectors.map((_, to) => sum(ties.arcs.map((row) => row[to] as number)));
  const total = sum(given);
  // Arcs of an undirected graph are there from both ends: within a sector both are in one cell, and half of them are its ties.
  const halved = (from: number, to: number) => (graph.directed || from !== to ? 1 : 2);
  const counts = ties.arcs.map((row, from) => Array.from(row, (count, to) => count / halved(from, to)));
  const expected = sectors.map((_, from) =>
    sectors.map((_, to) =>
      total === 0 ? null : ((given[from] as number) * (taken[to] as number)) / total / halved(from, to),
    ),
  );
  return {
    sectors,
    sizes: [...ties.sizes],
    counts,
    densities: groupDensities(ties),
    expected,
    ratios: expected.map((row, from) =>
      row.map((value, to) =>
        value === null || value < fewestExpected ? null : (counts[from]?.[to] as number) / value,
      ),
    ),
    assortativity: groupAssortativity(ties),
    ei: eiIndex(graph.either, groups),
    eiOfSectors: eiOfGroups(graph.either, groups),
  };
}
