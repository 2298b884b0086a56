import type { CellEdit } from './tableColumn.ts';

/** What became of a cell that was to be emptied; `reason` is a sentence of the column's own check, or null. */
export type Cleared = { readonly done: true } | { readonly done: false; readonly reason: string | null };

/** Empties a cell as its editor would, by the same check and in one step; a cell that cannot be empty stays as it is. */
export function clearCell<Row>(edit: CellEdit<Row>, row: Row): Cleared {
  switch (edit.kind) {
    case 'text': {
      const reason = edit.check('', row);
      if (reason !== null) return { done: false, reason };
      if (edit.value(row) !== '') edit.save(row, '');
      return { done: true };
    }
    case 'choice':
      if (edit.empty === undefined) return { done: false, reason: null };
      if (edit.value(row) !== edit.empty) edit.save(row, edit.empty);
      return { done: true };
    case 'list':
      if (edit.clear !== undefined) edit.clear(row);
      else if (edit.values(row).length > 0) edit.save(row, []);
      return { done: true };
  }
}
