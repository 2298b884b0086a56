import type { FieldMap } from '../model/fieldMap.ts';
import { regionWideValue, unknownValue } from '../model/filter.ts';
import { listSectors } from '../network/sectors.ts';
import type { Coverage, CoverageDimension, CoverageRow, MissingCell } from './coverage.ts';
import { crossTable, nobody } from './crossTable.ts';

/**
 * Who works where today, by sector: for each topic, for each local region, and region-wide apart. Rows are in code-unit order,
 * members of a cell by imported id. An organisation counts once in each topic and region that it names.
 */
export function buildCoverage(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>): Coverage {
  const sectors = listSectors(fieldMap.organizations);
  const topic = knownRows(fieldMap, 'topic', sectors.length);
  const regions = knownRows(fieldMap, 'region', sectors.length);
  const region = regions.filter(({ value }) => value !== regionWideValue);
  const regionWide = regions.find(({ value }) => value === regionWideValue)?.cells ?? sectors.map(nobody);
  const missing = [...missingIn('topic', topic, sectors), ...missingIn('region', region, sectors)];
  return { sectors, topic, region, regionWide, missing };
}

/** The rows of those whose value and sector are known; sectors that nobody gave are the last column. */
function knownRows(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules'>,
  rows: CoverageDimension,
  sectors: number,
): readonly CoverageRow[] {
  const { rowValues, cells } = crossTable(fieldMap, { rows, columns: 'sector', within: null, when: 'today' });
  return rowValues
    .map((value, row) => ({ value, cells: (cells[row] ?? []).slice(0, sectors) }))
    .filter(({ value }) => value !== unknownValue);
}

function missingIn(
  dimension: CoverageDimension,
  rows: readonly CoverageRow[],
  sectors: Coverage['sectors'],
): readonly MissingCell[] {
  return rows.flatMap(({ value, cells }) =>
    sectors.filter((_, index) => cells[index]?.listed.length === 0).map((sector) => ({ dimension, value, sector })),
  );
}
