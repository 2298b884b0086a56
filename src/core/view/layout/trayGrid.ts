/** The tray of organisations without ties: a grid of places with room for a name under each mark. */
export interface TrayGrid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly width: number;
  readonly height: number;
}

/** As few columns as fit in `height`; many organisations get closer places. Units: map units. */
export function trayGrid(count: number, height: number): TrayGrid {
  const many = count > 24;
  const cellWidth = many ? 72 : 132;
  const cellHeight = many ? 46 : 64;
  const rowsThatFit = Math.max(1, Math.floor(height / cellHeight));
  const square = Math.sqrt((count * cellHeight) / cellWidth) * 1.2;
  const columns = Math.max(1, Math.ceil(count / rowsThatFit), many ? Math.round(square) : 1);
  const rows = Math.ceil(count / columns);
  return { columns, cellWidth, cellHeight, width: columns * cellWidth, height: rows * cellHeight };
}

/** The centre of the n-th place, from the grid's top left corner. */
export function trayPlace(grid: TrayGrid, index: number): { readonly x: number; readonly y: number } {
  return {
    x: ((index % grid.columns) + 0.5) * grid.cellWidth,
    y: (Math.floor(index / grid.columns) + 0.35) * grid.cellHeight,
  };
}
