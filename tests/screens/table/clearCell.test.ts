import { expect, test } from 'vitest';
import { clearCell } from '../../../src/screens/parts/table/clearCell.ts';
import type { CellEdit } from '../../../src/screens/parts/table/tableColumn.ts';

type Row = Readonly<Record<'line' | 'choice', string>> & { readonly list: readonly string[] };

const row: Row = { line: 'Sderot', choice: 'public', list: ['jobs', 'housing'] };
const nothing: Row = { line: '', choice: '?', list: [] };

/** Empties a cell and tells what was kept. */
function clearing(editOf: (keep: (value: unknown) => void) => CellEdit<Row>, of: Row = row) {
  const kept: unknown[] = [];
  const cleared = clearCell(
    editOf((value) => kept.push(value)),
    of,
  );
  return { cleared, kept };
}

const line =
  (problem: string | null) =>
  (keep: (value: unknown) => void): CellEdit<Row> => ({
    kind: 'text',
    value: (one) => one.line,
    check: (text) => (text === '' ? problem : null),
    save: (_, text) => keep(text),
  });

const choice =
  (empty?: string) =>
  (keep: (value: unknown) => void): CellEdit<Row> => ({
    kind: 'choice',
    value: (one) => one.choice,
    options: [],
    ...(empty === undefined ? {} : { empty }),
    save: (_, value) => keep(value),
  });

const list = (keep: (value: unknown) => void): CellEdit<Row> => ({
  kind: 'list',
  of: 'topics',
  values: (one) => one.list,
  known: () => [],
  save: (_, values) => keep(values),
});

test('a line, a choice and a list are emptied by what their editors keep', () => {
  expect(clearing(line(null))).toEqual({ cleared: { done: true }, kept: [''] });
  expect(clearing(choice('?'))).toEqual({ cleared: { done: true }, kept: ['?'] });
  expect(clearing(list)).toEqual({ cleared: { done: true }, kept: [[]] });
});

test('an empty cell stays as it is, without a step', () => {
  expect([line(null), choice('?'), list].map((editOf) => clearing(editOf, nothing).kept)).toEqual([[], [], []]);
});

test('what may not be empty is kept, and the reason is that of its check', () => {
  expect(clearing(line('A name is needed.'))).toEqual({
    cleared: { done: false, reason: 'A name is needed.' },
    kept: [],
  });
  expect(clearing(choice())).toEqual({ cleared: { done: false, reason: null }, kept: [] });
});

test('a list that shows more than its values is emptied of all of it', () => {
  const kept: unknown[] = [];
  const edit = { ...list(() => kept.push('values')), clear: () => kept.push('all') } as CellEdit<Row>;
  expect([clearCell(edit, nothing), kept]).toEqual([{ done: true }, ['all']]);
});
