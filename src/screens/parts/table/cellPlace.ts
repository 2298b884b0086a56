/** A cell by the key of its row and of its column. */
export interface CellPlace {
  readonly key: string;
  readonly column: string;
}

/** Whether a press lands on something that acts by itself. */
export function isPressable(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}

/** The key of the row at an element; null outside of rows. */
export function rowKeyAt(target: EventTarget): string | null {
  return (target as Element).closest<HTMLElement>('tr[data-row]')?.dataset.row ?? null;
}

export function cellAt(target: EventTarget): CellPlace | null {
  const key = rowKeyAt(target);
  const column = (target as Element).closest<HTMLElement>('[data-column]')?.dataset.column;
  return key === null || column === undefined ? null : { key, column };
}

/** The element of a cell; null where it is not rendered. */
export function cellOf(table: HTMLElement | null, { key, column }: CellPlace): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`tr[data-row="${key}"] > [data-column="${column}"]`) ?? null;
}
