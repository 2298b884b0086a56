import type { Issue } from '../model/issue.ts';
import type { TableReading } from './reading.ts';
import { startsWithTotal } from './words/totalWords.ts';

/** Columns of sums that no person left out. */
export function totalsLeftOut({ file, columns }: TableReading): readonly Issue[] {
  const totals = columns.filter(({ field, chosen, title }) => field === 'ignore' && !chosen && startsWithTotal(title));
  return totals.map(({ title }) => {
    const about = { file, row: null, column: title, found: title, expected: null };
    return { code: 'totalsLeftOut', severity: 'note', ...about };
  });
}
