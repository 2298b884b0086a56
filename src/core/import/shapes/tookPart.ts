import type { Issue } from '../../model/issue.ts';
import { foldWord } from '../fold.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import type { TableReading } from '../reading.ts';
import { wordList } from '../words/wordMap.ts';
import { isPlainMark, markOf } from './marks.ts';

/** What is written of who did not come. */
const absent = new Set(
  wordList(`
    cancelled, canceled, apologies, sent apologies, excused, sick, no show, no-show, ביטל, ביטלה, ביטלו, בוטל, התנצל, התנצלה, התנצלו, לא הגיעו, לא השתתפו, חולה,
    חו"ל`).map(foldWord),
);

/** In a table in which fewer cells are blank, whoever did not come is marked too. */
const mostBlank = 0.1;

const shown = 5;

export interface TookPart {
  /** Whether a cell below an event says that the organisation of its row took part. */
  readonly of: (cell: string) => boolean;
  readonly issues: readonly Issue[];
}

/**
 * How the cells of the events are read: a mark took part, and so did what is named by any other text but a word for absence. A cross
 * beside ticks is a mark like them where others are left blank, and an absence where hardly a cell is.
 */
export function tookPart(table: TableReading, rows: Iterable<number>): TookPart {
  const columns = table.columns.filter(({ field }) => field === 'attended');
  const counts = new Map<string, number>();
  let cells = 0;
  for (const row of rows) {
    for (const { index } of columns) {
      const text = (table.rows[row - 1]?.[index] ?? '').trim();
      cells += 1;
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const texts = [...counts.keys()];
  const isTicked = texts.some((text) => !isCross(text) && isPlainMark(text) && markOf(text) !== null);
  const crosses = texts.filter(isCross);
  const crossIsNo = isTicked && crosses.length > 0 && cells - filled < cells * mostBlank;
  const told = (code: ImportIssueCode, found: readonly string[]): readonly Issue[] => {
    if (found.length === 0) return [];
    const all = found.map((text) => `${text} ×${counts.get(text) ?? 0}`);
    const list = [...all.slice(0, shown), ...(all.length > shown ? ['…'] : [])].join(', ');
    const about = { file: table.file, row: null, column: null, found: list, expected: null };
    return [{ code, severity: 'note', ...about }];
  };
  const isAbsent = (text: string) => absent.has(foldWord(text)) || (crossIsNo && isCross(text));
  return {
    of: (cell) => !isAbsent(cell.trim()) && markOf(cell) !== null,
    issues: [
      ...told('readAsAbsent', texts.filter(isAbsent)),
      ...told(
        'readAsTookPart',
        texts.filter((text) => !isAbsent(text) && !isPlainMark(text)),
      ),
    ],
  };
}

function isCross(text: string): boolean {
  return /^[x×]$/i.test(text.trim());
}
