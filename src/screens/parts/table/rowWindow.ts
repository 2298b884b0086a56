/** Rows rendered beyond each edge of what is in sight, so that scrolling shows no gap. */
const margin = 8;

/** Indices from `start` up to, not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** The rows to render for a scroll position, all in pixels. */
export function rowsInSight(scrollTop: number, height: number, rowHeight: number, total: number): RowRange {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + height) / rowHeight) + margin;
  const end = Math.max(0, Math.min(total, last));
  return { start: Math.min(end, Math.max(0, first)), end };
}

/** A row to render, or the height in rows that those left out take. */
export type Segment =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly from: number; readonly rows: number };

/** The rows in sight, and the row that has the focus wherever it is: a row that is taken away would lose the focus. */
export function segments(range: RowRange, focused: number | null, total: number): readonly Segment[] {
  const rows = Array.from({ length: range.end - range.start }, (_, at) => range.start + at);
  const outside = focused !== null && focused >= 0 && focused < total && !rows.includes(focused);
  const indices = outside ? [...rows, focused].sort((a, b) => a - b) : rows;
  const found: Segment[] = [];
  let next = 0;
  for (const index of indices) {
    if (index > next) found.push({ kind: 'gap', from: next, rows: index - next });
    found.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < total) found.push({ kind: 'gap', from: next, rows: total - next });
  return found;
}

/** Where to scroll so that a row is wholly in sight; null where it is already. */
export function scrollToRow(
  index: number,
  rowHeight: number,
  view: { readonly scrollTop: number; readonly height: number },
): number | null {
  const top = index * rowHeight;
  if (top < view.scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > view.scrollTop + view.height ? bottom - view.height : null;
}
