import { crossTable } from '../../core/coverage/crossTable.ts';
import { dimensionKeys } from '../../core/coverage/dimension.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { regionWideValue, unknownValue } from '../../core/model/filter.ts';

/** How many organisations of a sector have a value of a dimension. */
export interface CoverageCellJson {
  readonly sector: string;
  /** A dimension of the matrix, or `regionWide`, for working everywhere is no region. */
  readonly dimension: string;
  /** `*` of `regionWide`. */
  readonly value: string;
  readonly listed: number;
  readonly engaged: number;
  readonly seated: number;
}

/**
 * Sector by each of the other dimensions: every one of `sectors` with every value that is known, those with nobody too. Who has no
 * sector, or no value, is in no cell.
 */
export function coverageCells(
  fieldMap: Pick<FieldMap, 'organizations' | 'rules'>,
  sectors: readonly string[],
): readonly CoverageCellJson[] {
  return dimensionKeys
    .filter((key) => key !== 'sector')
    .flatMap((key) => {
      const table = crossTable(fieldMap, { rows: key, columns: 'sector', within: null, when: 'today' });
      return table.rowValues.flatMap((value, row) => {
        if (value === unknownValue) return [];
        const isRegionWide = key === 'region' && value === regionWideValue;
        return sectors.map((sector) => {
          const cell = table.cells[row]?.[table.columnValues.indexOf(sector)];
          const count = (ids: readonly string[] | undefined) => ids?.length ?? 0;
          return {
            sector,
            dimension: isRegionWide ? 'regionWide' : key,
            value,
            listed: count(cell?.listed),
            engaged: count(cell?.engaged),
            seated: count(cell?.seated),
          };
        });
      });
    });
}
