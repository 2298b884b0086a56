import type { ViewState, Within } from '../../../app/viewState.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';

/** The two dimensions of the matrix, and the value of a third that it is filtered by. */
export type Layout = Pick<ViewState, 'rows' | 'columns' | 'within'>;

/** Other rows: where they are the columns of now, the two change places; a filter by them falls away. */
export function chooseRows({ rows, columns, within }: Layout, chosen: DimensionKey): Layout {
  return withoutDouble({ rows: chosen, columns: chosen === columns ? rows : columns, within });
}

export function chooseColumns({ rows, columns, within }: Layout, chosen: DimensionKey): Layout {
  return withoutDouble({ rows: chosen === rows ? columns : rows, columns: chosen, within });
}

function withoutDouble({ rows, columns, within }: Layout): Layout {
  return { rows, columns, within: isFree(within, rows, columns) ? within : null };
}

function isFree(within: Within | null, rows: DimensionKey, columns: DimensionKey): boolean {
  return within !== null && within.dimension !== rows && within.dimension !== columns;
}
