import type { OrganizationId } from '../../model/ids.ts';
import type { Mark } from './marks.ts';

/** One mark of a matrix, off the diagonal. */
export interface MatrixCell {
  readonly source: OrganizationId;
  readonly target: OrganizationId;
  readonly mark: Mark;
  /** As written. */
  readonly text: string;
  /** Where it stands: the row as a spreadsheet numbers it, and the column's title. */
  readonly row: number;
  readonly column: string;
  /** On which side of the diagonal; null where the column's organisation has no row. */
  readonly side: Side | null;
  /** Of a roster, what was asked. */
  readonly question: string | null;
}

export type Side = 'above' | 'below';

/** `half`: all marks stand on one side of the diagonal, so that the other side says nothing. */
export type Direction = 'directed' | 'symmetric' | 'half';

/** So few marks on one side of the diagonal may stand there by chance, where the other side is filled with noughts. */
const fewestAmongNoughts = 8;

/** What the marks say by where they stand. `noughts`: on which sides of the diagonal cells are filled and say that there is no tie. */
export function directionOf(cells: readonly MatrixCell[], noughts: ReadonlySet<Side | null>): Direction {
  const marks = new Map(cells.map(({ source, target, mark }) => [`${source} ${target}`, mark]));
  const mirrored = cells.filter(({ source, target, mark }) => {
    const other = marks.get(`${target} ${source}`);
    return other !== undefined && other.strength === mark.strength && other.text === mark.text;
  });
  if (mirrored.length === cells.length) return 'symmetric';
  const [side, ...others] = new Set(cells.map((cell) => cell.side));
  if (side === null || side === undefined || others.length > 0) return 'directed';
  const isEmptyBeyond = !noughts.has(side === 'above' ? 'below' : 'above');
  return isEmptyBeyond || cells.length >= fewestAmongNoughts ? 'half' : 'directed';
}
