import { useMemo } from 'react';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { type CrossLayout, type CrossTable, crossTable } from '../../../core/coverage/crossTable.ts';

/** The matrix as it is laid out now. */
export interface CrossView {
  readonly layout: CrossLayout;
  readonly table: CrossTable;
}

export function useCrossTable(): CrossView {
  const fieldMap = useFieldMap();
  const rows = useView((view) => view.rows);
  const columns = useView((view) => view.columns);
  const within = useView((view) => view.within);
  const when = useView((view) => view.when);
  return useMemo(() => {
    const layout = { rows, columns, within, when };
    return { layout, table: crossTable(fieldMap, layout) };
  }, [fieldMap, rows, columns, within, when]);
}
