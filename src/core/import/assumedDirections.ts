import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { foldHeader, foldWord } from './fold.ts';
import type { ColumnReading, TableReading } from './reading.ts';
import { recordsBelow } from './rowsBelow.ts';
import { isOneWayType } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { saysGiving } from './words/tieTitles.ts';

const shown = 5;

const known = new WeakMap<TableReading, string | null>();

/** The titles of the ends, where they say that one gives and the other receives: `קרן → מוטב`; else null. */
export function givingEnds(table: TableReading): string | null {
  const found = known.get(table);
  if (found !== undefined) return found;
  const ends = endsThatGive(table.columns);
  known.set(table, ends);
  return ends;
}

function endsThatGive(columns: readonly ColumnReading[]): string | null {
  const titles = ['from', 'to'].map(
    (end) => columns.find(({ field }) => field === end || field === `${end}Name`)?.title,
  );
  const [from = '', to = ''] = titles;
  if (from === '' || to === '') return null;
  return saysGiving(foldHeader(from).words, foldHeader(to).words) ? `${from} → ${to}` : null;
}

/** Says of which kinds the ties are that go one way by their kind or by what their ends are called, where the file gives them no direction. */
export function assumedDirections(table: TableReading, choice: TableChoice): readonly Issue[] {
  const type = table.columns.find(({ field }) => field === 'type');
  const ends = givingEnds(table);
  const saysNothing = type === undefined && ends === null;
  if (table.role !== 'ties' || saysNothing || choice.constants?.directed !== undefined) return [];
  const directed = table.columns.find(({ field }) => field === 'directed')?.index;
  const meanings = new Map(
    Object.entries(choice.values?.type ?? {}).map(([text, meaning]) => [foldWord(text), meaning]),
  );
  const counts = new Map<string, number>();
  for (const cells of recordsBelow(table.rows, table.headerRow)) {
    const isOpen = directed === undefined || meansEmpty(cells[directed] ?? '');
    const text = type === undefined ? '' : (cells[type.index]?.trim() ?? '');
    const kind = isOneWayType(meanings.get(foldWord(text)) ?? text) ? text : ends;
    if (isOpen && kind !== null && cells.some((cell) => cell.trim() !== '')) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const all = [...counts].map(([kind, count]) => `${kind} ×${count}`);
  const found = [...all.slice(0, shown), ...(all.length > shown ? ['…'] : [])].join(', ');
  const about = { file: table.file, row: null, column: type?.title ?? null, found, expected: null };
  return [{ code: 'directionAssumed', severity: 'note', ...about }];
}
