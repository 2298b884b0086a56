import { oneLine } from '../oneLine.ts';
import { pageTable } from '../pageTable.ts';
import type { Say } from '../say.ts';
import { coverageCells } from './coverageCells.ts';
import type { Covered } from './coverageJson.ts';
import { sectorText } from './pageWords.ts';

const dimensions = ['topic', 'region', 'population', 'contribution', 'level', 'stage'] as const;

/** A table for each dimension of which anything is known, sectors across. */
export function cellsPart({ targeted, categories }: Covered, say: Say): readonly (readonly string[])[] {
  const sectors = categories.map(({ name }) => name);
  const cells = coverageCells(targeted.fieldMap, sectors);
  const tables = dimensions.flatMap((dimension) => {
    const own = cells.filter((cell) => cell.dimension === dimension || isRegionWideOf(cell.dimension, dimension));
    const values = [...new Set(own.map(({ value }) => value))];
    if (values.length === 0) return [];
    const rows = values.map((value) => [
      valueText(dimension, value, say),
      ...own
        .filter((cell) => cell.value === value)
        .map(({ listed, engaged, seated }) => (listed === 0 ? '0' : `${listed}/${engaged}/${seated}`)),
    ]);
    const columns = [
      { title: say(`cli:column.${dimension}`) },
      ...sectors.map((sector) => ({ title: sectorText(sector, say), numbers: true })),
    ];
    return [pageTable(columns, rows)];
  });
  return tables.length === 0 ? [] : [[say('cli:coverage.heading.cells')], ...tables];
}

function isRegionWideOf(cell: string, dimension: (typeof dimensions)[number]): boolean {
  return cell === 'regionWide' && dimension === 'region';
}

function valueText(dimension: (typeof dimensions)[number], value: string, say: Say): string {
  if (dimension === 'stage') return say(`terms:stage.${value}`);
  if (dimension === 'level') return say(`cli:level.${value}`);
  return dimension === 'region' && value === '*' ? say('terms:regionWide') : oneLine(value);
}
