import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridMove } from '../../../src/screens/parts/table/gridMove.ts';
import { rowsInSight, scrollToRow, segments } from '../../../src/screens/parts/table/rowWindow.ts';
import { sortRows } from '../../../src/screens/parts/table/sortRows.ts';
import type { SortValue, TableColumn } from '../../../src/screens/parts/table/tableColumn.ts';

interface Row {
  readonly id: number;
  readonly value: SortValue;
}

const columns: readonly TableColumn<Row>[] = [
  { key: 'value', title: '', width: 1, sortValue: ({ value }) => value, render: () => null },
  { key: 'plain', title: '', width: 1, render: () => null },
];

function sorted(values: readonly SortValue[], direction: 'ascending' | 'descending', locale = 'en') {
  const rows = values.map((value, id) => ({ id, value }));
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return sortRows(rows, columns, { column: 'value', direction }, collator);
}

describe('sorting', () => {
  test('by the alphabet, numbers within texts by size, and what is not known last both ways', () => {
    const values = ['Group 10', null, 'alon', 'Group 9', '', 'Ärzte'];
    expect(sorted(values, 'ascending').map(({ value }) => value)).toEqual([
      'alon',
      'Ärzte',
      'Group 9',
      'Group 10',
      null,
      '',
    ]);
    expect(sorted(values, 'descending').map(({ value }) => value)).toEqual([
      'Group 10',
      'Group 9',
      'Ärzte',
      'alon',
      null,
      '',
    ]);
    expect(sorted(['שדה', 'אור', 'ברק'], 'ascending', 'he').map(({ value }) => value)).toEqual(['אור', 'ברק', 'שדה']);
  });

  test('numbers by size, equal ones as they were', () => {
    expect(sorted([2, 10, 0, 10], 'descending').map(({ id }) => id)).toEqual([1, 3, 0, 2]);
  });

  test('a column without an order leaves the rows alone', () => {
    const rows = [{ id: 1, value: 2 }];
    expect(sortRows(rows, columns, { column: 'plain', direction: 'ascending' }, new Intl.Collator())).toBe(rows);
  });
});

describe('the rows that are rendered', () => {
  test('are those in sight and a few more', () => {
    expect(rowsInSight(0, 480, 48, 1000)).toEqual({ start: 0, end: 18 });
    expect(rowsInSight(4800, 480, 48, 1000)).toEqual({ start: 92, end: 118 });
    expect(rowsInSight(99_999, 480, 48, 10)).toEqual({ start: 10, end: 10 });
    expect(rowsInSight(0, 480, 48, 0)).toEqual({ start: 0, end: 0 });
  });

  test('and the one that has the focus, with gaps that add up to the whole', () => {
    expect(segments({ start: 3, end: 5 }, 8, 10)).toEqual([
      { kind: 'gap', from: 0, rows: 3 },
      { kind: 'row', index: 3 },
      { kind: 'row', index: 4 },
      { kind: 'gap', from: 5, rows: 3 },
      { kind: 'row', index: 8 },
      { kind: 'gap', from: 9, rows: 1 },
    ]);
    const range = fc.tuple(fc.nat(50), fc.nat(50)).map((two) => two.sort((a, b) => a - b) as [number, number]);
    fc.assert(
      fc.property(range, fc.option(fc.nat(60)), fc.integer({ min: 50, max: 60 }), ([start, end], focused, total) => {
        const parts = segments({ start, end }, focused, total);
        const rows = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.rows : 1), 0);
        expect(rows).toBe(total);
        const shown = parts.flatMap((part) => (part.kind === 'row' ? [part.index] : []));
        expect(focused === null || focused >= total || shown.includes(focused)).toBe(true);
      }),
    );
  });

  test('scroll only as far as a row needs', () => {
    const view = { scrollTop: 96, height: 96 };
    expect([0, 2, 3, 4].map((row) => scrollToRow(row, 48, view))).toEqual([0, null, null, 144]);
  });
});

describe('keys in the grid', () => {
  const shape = { rows: 20, columns: 5, page: 6, direction: 'ltr' } as const;
  const from = { row: 3, column: 2 };

  test.each([
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['ArrowLeft', false, { row: 3, column: 1 }],
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['ArrowUp', false, { row: 2, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowDown', true, { row: 19, column: 2 }],
    ['PageDown', false, { row: 9, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', false, { row: 3, column: 4 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 19, column: 4 }],
    ['a', false, null],
  ])('%s (with Ctrl: %s)', (key, ctrl, to) => {
    expect(gridMove(from, { key, ctrl }, shape)).toEqual(to);
  });

  test('from right to left the left arrow goes on', () => {
    const he = { ...shape, direction: 'rtl' } as const;
    expect(gridMove(from, { key: 'ArrowLeft', ctrl: false }, he)).toEqual({ row: 3, column: 3 });
    expect(gridMove(from, { key: 'ArrowRight', ctrl: false }, he)).toEqual({ row: 3, column: 1 });
  });

  test('never lead out of the grid; the titles are above the first row', () => {
    const place = fc.record({ row: fc.integer({ min: -1, max: 19 }), column: fc.nat(4) });
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(place, key, fc.boolean(), (start, pressed, ctrl) => {
        const to = gridMove(start, { key: pressed, ctrl }, shape);
        expect(to !== null && to.row >= -1 && to.row < 20 && to.column >= 0 && to.column < 5).toBe(true);
      }),
    );
    expect(gridMove({ row: 0, column: 1 }, { key: 'ArrowUp', ctrl: false }, shape)).toEqual({ row: -1, column: 1 });
  });
});
