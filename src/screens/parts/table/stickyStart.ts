import type { TableColumn } from './tableColumn.ts';

/** How far from the start each column that stays in sight stands, in pixels; undefined for the others. */
export function stickyStart<Row>(columns: readonly TableColumn<Row>[]): readonly (number | undefined)[] {
  let start = 0;
  return columns.map(({ sticky, width }) => {
    if (!sticky) return undefined;
    start += width;
    return start - width;
  });
}
