import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { foldWord } from './fold.ts';
import type { TableReading } from './reading.ts';
import { isOneWayType } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';

const shown = 5;

/** Says of which kinds the ties are that go one way by their kind alone, where the file gives them no direction. */
export function assumedDirections(table: TableReading, choice: TableChoice): readonly Issue[] {
  const type = table.columns.find(({ field }) => field === 'type');
  if (table.role !== 'ties' || type === undefined || choice.constants?.directed !== undefined) return [];
  const directed = table.columns.find(({ field }) => field === 'directed')?.index;
  const meanings = new Map(
    Object.entries(choice.values?.type ?? {}).map(([text, meaning]) => [foldWord(text), meaning]),
  );
  const known = new Map<string, boolean>();
  const isOneWay = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = isOneWayType(meanings.get(foldWord(text)) ?? text);
    known.set(text, found);
    return found;
  };
  const counts = new Map<string, number>();
  for (let row = table.headerRow; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const text = cells[type.index]?.trim() ?? '';
    const isOpen = directed === undefined || meansEmpty(cells[directed] ?? '');
    if (isOpen && isOneWay(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const all = [...counts].map(([text, count]) => `${text} ×${count}`);
  const found = [...all.slice(0, shown), ...(all.length > shown ? ['…'] : [])].join(', ');
  const about = { file: table.file, row: null, column: type.title, found, expected: null };
  return [{ code: 'directionAssumed', severity: 'note', ...about }];
}
