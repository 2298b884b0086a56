import type { Reading } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Organization } from '../../core/model/organization.ts';
import { type AnalysisGraph, buildAnalysisGraph } from '../../core/network/analysisGraph.ts';
import { shownIds } from '../shownIds.ts';
import { writtenSectors } from '../writtenSectors.ts';
import { groupFigures, type WrittenGroups } from './groupFigures.ts';
import { pathFigures } from './pathFigures.ts';
import { removalFigures } from './removalFigures.ts';
import { shapeFigures } from './shapeFigures.ts';
import { simplifiedFigures } from './simplifiedFigures.ts';
import { spectralFigures } from './spectralFigures.ts';

/**
 * Every figure of one network under the names that published reference values have. Slow: some are looked for among all sets or
 * in many seeded runs. Sectors are called as the files write them.
 */
export function referenceJson(fieldMap: FieldMap, reading: Reading) {
  const graph = buildAnalysisGraph(fieldMap);
  const names = graph.ids.map(shownIds(fieldMap.organizations));
  const places = new Map(fieldMap.organizations.map(({ id }, at) => [id, at]));
  const fileOrder = Int32Array.from(graph.ids, (id) => places.get(id) ?? 0);
  const groups = writtenGroups(graph, fieldMap.organizations, reading);
  return {
    ...shapeFigures(graph, names, fileOrder, fieldMap.seed),
    ...pathFigures(graph, names),
    ...spectralFigures(graph, names),
    ...groupFigures(graph, names, groups, fieldMap.seed),
    ...removalFigures(graph, names),
    ...simplifiedFigures(fieldMap, graph, names),
  };
}

function writtenGroups(graph: AnalysisGraph, organizations: readonly Organization[], reading: Reading): WrittenGroups {
  const sectorOf = writtenSectors({ organizations }, reading);
  const titles = [...new Set(organizations.flatMap(({ id }) => sectorOf(id) ?? []))].sort();
  const of = Int32Array.from(graph.ids, (id) => titles.indexOf(sectorOf(id) ?? ''));
  return { groups: { of, count: titles.length }, titles };
}
