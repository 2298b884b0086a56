import type { CrossCell } from '../../../core/coverage/crossTable.ts';
import { type DimensionValue, type Place, targetCellOf } from '../../../core/coverage/place.ts';
import type { Counted, TargetCell } from '../../../core/model/target.ts';
import { isSetApart, type ShownPlaces } from './shownPlaces.ts';
import type { CrossView } from './useCrossTable.ts';
import type { TargetsOf } from './useTargetsOf.ts';

/** One cell of the matrix, with all that it shows. */
export interface MatrixCell {
  /** Unlike that of any other cell of the matrix. */
  readonly key: string;
  readonly row: DimensionValue;
  readonly column: DimensionValue;
  readonly members: CrossCell;
  /** The cell for which targets are set; null where none can be. */
  readonly target: TargetCell | null;
  /** By how many organisations it is short of a target: of several, the most. */
  readonly short: number;
  /** What a target that is set here counts: seats in the row of the committee. */
  readonly asks: Counted;
}

export interface MatrixColumn {
  readonly value: string;
  readonly isApart: boolean;
}

export interface MatrixRow {
  readonly kind: 'value' | 'seats';
  readonly value: string;
  readonly isApart: boolean;
  readonly cells: readonly MatrixCell[];
  readonly total: CrossCell;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

interface Sides {
  readonly rows: ShownPlaces;
  readonly columns: ShownPlaces;
}

/** The rows and columns that are shown, with the seats of each sector as the last row. */
export function buildMatrix(
  { layout, table }: CrossView,
  sides: Sides,
  counting: Counted,
  targetsOf: TargetsOf,
): Matrix {
  const within: Place = layout.within === null ? [] : [layout.within];
  const asks = counting === 'listed' ? 'engaged' : counting;
  const columnPlaces = [...sides.columns.main, ...sides.columns.apart];
  const columns = columnPlaces.map((place) => {
    const value = table.columnValues[place] ?? '';
    return { value, isApart: isSetApart(layout.columns, value) };
  });
  const cellsOf = (row: DimensionValue, members: (column: number) => CrossCell | undefined, seats: boolean) =>
    columnPlaces.map((place, at): MatrixCell => {
      const column = { dimension: layout.columns, value: columns[at]?.value ?? '' };
      const target = targetCellOf(seats ? [column, ...within] : [row, column, ...within]);
      const rows = targetsOf(target).filter((one) => !seats || one.target.counted === 'seated');
      return {
        key: `${row.value} ${at}`,
        row,
        column,
        members: members(place) ?? nobody,
        target,
        short: Math.max(0, ...rows.map(({ shortfall }) => shortfall)),
        asks: seats ? 'seated' : asks,
      };
    });
  const rows = [...sides.rows.main, ...sides.rows.apart].map((place): MatrixRow => {
    const value = table.rowValues[place] ?? '';
    const row = { dimension: layout.rows, value };
    const cells = cellsOf(row, (column) => table.cells[place]?.[column], false);
    return {
      kind: 'value',
      value,
      isApart: isSetApart(layout.rows, value),
      cells,
      total: table.rowTotals[place] ?? nobody,
    };
  });
  return { columns, rows: hasSeats(layout, table.total) ? [...rows, seats()] : rows };

  function seats(): MatrixRow {
    const row = { dimension: 'level', value: 'committee' } as const;
    const cells = cellsOf(row, (column) => seatsOnly(table.columnTotals[column]), true);
    return { kind: 'seats', value: 'committee', isApart: true, cells, total: seatsOnly(table.total) };
  }
}

const nobody: CrossCell = { listed: [], engaged: [], seated: [] };

/** Seats say something of sectors, and levels have them as a row of their own. */
function hasSeats(layout: CrossView['layout'], total: CrossCell): boolean {
  return layout.columns === 'sector' && layout.rows !== 'level' && total.seated.length > 0;
}

function seatsOnly({ seated, engaged }: CrossCell = nobody): CrossCell {
  const isSeated = new Set(seated);
  return { listed: seated, engaged: engaged.filter((id) => isSeated.has(id)), seated };
}
