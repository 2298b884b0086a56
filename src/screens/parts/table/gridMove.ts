/** A place in a grid: row −1 is the row of titles. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen: what Page Up and Page Down move by. */
  readonly page: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads from a place; null where the key is not one that moves. Left and right are those of the screen. */
export function gridMove(from: GridPlace, { key, ctrl }: GridKey, shape: GridShape): GridPlace | null {
  const forward = shape.direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backward = shape.direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case forward:
      return within({ ...from, column: from.column + 1 }, shape);
    case backward:
      return within({ ...from, column: from.column - 1 }, shape);
    case 'ArrowDown':
      return within({ ...from, row: ctrl ? shape.rows - 1 : from.row + 1 }, shape);
    case 'ArrowUp':
      return within({ ...from, row: ctrl ? 0 : from.row - 1 }, shape);
    case 'PageDown':
      return within({ ...from, row: from.row + shape.page }, shape);
    case 'PageUp':
      return within({ ...from, row: Math.max(0, from.row - shape.page) }, shape);
    case 'Home':
      return within({ row: ctrl ? 0 : from.row, column: 0 }, shape);
    case 'End':
      return within({ row: ctrl ? shape.rows - 1 : from.row, column: shape.columns - 1 }, shape);
    default:
      return null;
  }
}

function within({ row, column }: GridPlace, { rows, columns }: GridShape): GridPlace {
  return {
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
