import { useMemo } from 'react';
import { useLanguage, useView } from '../../../app/hooks.ts';
import { collatorOf } from '../../../i18n/format.ts';
import { buildMatrix, type Matrix } from './matrixModel.ts';
import { type ShownPlaces, shownPlaces } from './shownPlaces.ts';
import type { CrossView } from './useCrossTable.ts';
import type { TargetsOf } from './useTargetsOf.ts';
import { useValueWords } from './useValueWords.ts';

/** A list as long as this is read; of a longer one the largest are shown, about as many as a window holds. */
const read = { rows: 24, columns: 10 };
const largest = { rows: 14, columns: 10 };

function most(side: 'rows' | 'columns', values: readonly string[], isAll: boolean): number {
  return isAll || values.length <= read[side] ? Number.POSITIVE_INFINITY : largest[side];
}

export interface MatrixShown {
  readonly matrix: Matrix;
  readonly rows: ShownPlaces;
  readonly columns: ShownPlaces;
}

/** What of the matrix is shown: all of it where it is short, or where all was asked for. */
export function useMatrix(
  view: CrossView,
  isAll: { readonly rows: boolean; readonly columns: boolean },
  targetsOf: TargetsOf,
): MatrixShown {
  const { language } = useLanguage();
  const { name } = useValueWords();
  const counting = useView((state) => state.counting);
  const allRows = isAll.rows;
  const allColumns = isAll.columns;
  return useMemo(() => {
    const { layout, table } = view;
    const collator = collatorOf(language);
    const orderOf = (key: typeof layout.rows) => (a: string, b: string) => collator.compare(name(key, a), name(key, b));
    const rows = shownPlaces(layout.rows, table.rowValues, (place) => table.rowTotals[place]?.listed.length ?? 0, {
      most: most('rows', table.rowValues, allRows),
      byName: orderOf(layout.rows),
    });
    const columns = shownPlaces(
      layout.columns,
      table.columnValues,
      (place) => table.columnTotals[place]?.listed.length ?? 0,
      { most: most('columns', table.columnValues, allColumns), byName: orderOf(layout.columns) },
    );
    return { matrix: buildMatrix(view, { rows, columns }, counting, targetsOf), rows, columns };
  }, [view, language, name, counting, targetsOf, allRows, allColumns]);
}
