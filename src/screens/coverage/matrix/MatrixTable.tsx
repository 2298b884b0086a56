import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useView } from '../../../app/hooks.ts';
import type { CrossLayout } from '../../../core/coverage/crossTable.ts';
import type { DimensionValue } from '../../../core/coverage/place.ts';
import { type GridPlace, gridMove } from '../../parts/table/gridMove.ts';
import { useGridFocus } from '../../parts/table/useGridFocus.ts';
import { cellSentence } from './cellSentence.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import type { Matrix, MatrixCell, MatrixRow } from './matrixModel.ts';
import { usePointedPlace } from './usePointedPlace.ts';
import { useValueWords } from './useValueWords.ts';

interface Props {
  readonly matrix: Matrix;
  readonly layout: CrossLayout;
  readonly label: string;
  readonly onOpen: (cell: MatrixCell, from: HTMLElement) => void;
  /** A head was pressed. */
  readonly onHead: (value: DimensionValue) => void;
}

/** More columns than this do not share the room: each has its own, and the matrix scrolls. */
const fitting = 8;
const page = 5;

/** The matrix as a grid: the arrows go from cell to cell, Enter opens the one that has the focus. */
export const MatrixTable = memo(function MatrixTable({ matrix, layout, label, onOpen, onHead }: Props) {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const counting = useView((view) => view.counting);
  const table = useRef<HTMLTableElement>(null);
  const { name } = useValueWords();
  const { rows, columns } = matrix;
  const { rows: rowsAre, columns: columnsAre } = layout;
  const focus = useGridFocus(table, rows, (row) => `${row.kind} ${row.value}`);
  const pointed = usePointedPlace(table, matrix, layout);
  const groups = useMemo(() => groupsOf(rows), [rows]);
  const columnNames = useMemo(() => columns.map(({ value }) => name(columnsAre, value)), [columns, columnsAre, name]);
  const says = useMemo(
    () => ({
      value: cellSentence((said) => t('coverage:matrix.cell', { ...said })),
      seats: cellSentence((said) => t('coverage:matrix.seatsCell', { ...said })),
    }),
    [t],
  );

  function keyDown(event: React.KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || shiftKey) return;
    const shape = { rows: rows.length, columns: columns.length + 2, page, direction };
    const to = gridMove(focus, { key, ctrl: ctrlKey || metaKey }, shape);
    if (to === null) return;
    focus.move(to);
    event.preventDefault();
  }

  function press(event: React.MouseEvent) {
    const button = (event.target as Element).closest<HTMLElement>('button[data-grid-target]');
    const [row, column] = (button?.closest<HTMLElement>('[data-place]')?.dataset.place ?? '').split(',').map(Number);
    if (button === null || row === undefined || column === undefined) return;
    const cell = rows[row]?.cells[column - 1];
    if (row < 0) onHead({ dimension: columnsAre, value: columns[column - 1]?.value ?? '' });
    else if (column === 0) onHead({ dimension: rowsAre, value: rows[row]?.value ?? '' });
    else if (cell !== undefined) onOpen(cell, button);
  }

  const columnOf = (place: GridPlace | null, row: number) => (place?.row === row ? place.column : null);
  const looks = ['coverage-table', columnsAre === 'sector' ? 'marks' : '', columns.length > fitting ? 'wide' : ''];
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid
      role="grid"
      aria-label={label}
      aria-describedby="matrix-keys"
      className={looks.filter(Boolean).join(' ')}
      data-dimension={rowsAre}
      data-columns={columnsAre}
      onKeyDown={keyDown}
      onClick={press}
      onFocus={(event) => focus.follow(event.target)}
    >
      <MatrixHead
        rowsAre={rowsAre}
        columnsAre={columnsAre}
        columns={columns}
        activeColumn={columnOf(focus, -1)}
        pointedColumn={columnOf(pointed, -1)}
      />
      {groups.map(({ apart, from, rows: those }) => (
        <tbody key={from} className={apart ? 'apart' : undefined}>
          {those.map((row, at) => (
            <MatrixLine
              key={`${row.kind} ${row.value}`}
              row={row}
              index={from + at}
              name={row.kind === 'seats' ? t('coverage:matrix.committee') : name(rowsAre, row.value)}
              rowsAre={rowsAre}
              columns={columns}
              columnNames={columnNames}
              counting={row.kind === 'seats' ? 'seated' : counting}
              says={says[row.kind]}
              activeColumn={columnOf(focus, from + at)}
              pointedColumn={columnOf(pointed, from + at)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});

interface Group {
  readonly apart: boolean;
  readonly from: number;
  readonly rows: readonly MatrixRow[];
}

/** What is compared, then under a rule each what is apart: working everywhere and the unknown, and the committee. */
function groupsOf(rows: readonly MatrixRow[]): readonly Group[] {
  const kinds = [
    (row: MatrixRow) => !row.isApart,
    (row: MatrixRow) => row.isApart && row.kind === 'value',
    (row: MatrixRow) => row.kind === 'seats',
  ];
  return kinds.flatMap((is, kind): readonly Group[] => {
    const those = rows.filter(is);
    const [first] = those;
    return first === undefined ? [] : [{ apart: kind > 0, from: rows.indexOf(first), rows: those }];
  });
}
