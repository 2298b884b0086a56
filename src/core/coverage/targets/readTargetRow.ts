import { foldWord } from '../../import/fold.ts';
import { dateOf } from '../../import/values/dateStyle.ts';
import { wordMap } from '../../import/words/wordMap.ts';
import type { Counted, Target, TargetCell } from '../../model/target.ts';
import type { FieldText } from './fieldTexts.ts';
import { readAmounts, type TargetFault } from './targetAmounts.ts';
import { type CellColumn, cellColumns } from './targetColumns.ts';
import type { TargetTableRow } from './targetTable.ts';

/** One row, read: a target or nothing, what is wrong with it, and what is worth a look. */
export interface ReadRow {
  readonly target: Target | null;
  readonly errors: readonly TargetFault[];
  readonly warnings: readonly TargetFault[];
  readonly notes: readonly TargetFault[];
}

const countings = wordMap<Counted>({
  listed: 'listed, list, on the list, רשומים, רשום, רשומות, ברשימה',
  engaged: 'engaged, active, רתומים, רתום, רתומות, פעילים',
  seated:
    'seated, seats, seat, committee, committee seats, steering committee, on the steering committee, בוועדה, ועדה, ועדת היגוי, בוועדת ההיגוי, יושבים, מקומות, מושבים, מושבים בוועדה, מושבים בוועדת ההיגוי',
});

const dayFirst = { style: 'dmy', certain: true } as const;

export function readTargetRow(row: TargetTableRow, textIn: (column: CellColumn, text: string) => FieldText): ReadRow {
  const { text } = row;
  const found = cellColumns.flatMap((column) =>
    text(column) === '' ? [] : ([[column, textIn(column, text(column))]] as const),
  );
  const values = new Map(found.map(([column, { value }]) => [column, value]));
  const amounts = readAmounts(row);
  const counted = text('counted') === '' ? 'engaged' : (countings.get(foldWord(text('counted'))) ?? null);
  const wrongCounted = {
    code: 'targetCounted',
    column: 'counted',
    found: text('counted'),
    expected: 'listed, engaged, seated',
  } as const;
  const errors = [...(isFaults(amounts) ? amounts : []), ...(counted === null ? [wrongCounted] : [])];
  const [setOn, dateFaults] = dayIn(text('set_on'));
  const notes = found
    .filter(([, { isThere }]) => !isThere)
    .map(([column]) => ({ code: 'targetNobody' as const, column, found: text(column), expected: null }));
  if (isFaults(amounts) || counted === null) return { target: null, errors, warnings: dateFaults, notes };
  const cell: TargetCell = {
    sector: values.get('sector') ?? null,
    topic: values.get('topic') ?? null,
    region: values.get('region') ?? null,
    population: values.get('population') ?? null,
  };
  const isShareOfItself = amounts.unit === 'share' && cell.sector === null;
  const whole = { code: 'targetShareOfAll', column: 'sector', found: null, expected: null } as const;
  const target = { ...cell, counted, ...amounts, setBy: text('set_by') || null, reason: text('reason') || null, setOn };
  return { target, errors, warnings: [...dateFaults, ...(isShareOfItself ? [whole] : [])], notes };
}

function isFaults(amounts: ReturnType<typeof readAmounts>): amounts is readonly TargetFault[] {
  return Array.isArray(amounts);
}

/** The day on which a target was set; one that cannot be read is told, and not kept. */
function dayIn(text: string): readonly [day: string | null, faults: readonly TargetFault[]] {
  if (text === '') return [null, []];
  const date = dateOf(text, dayFirst);
  if (typeof date !== 'string') return [date.iso, []];
  return [null, [{ code: 'targetDate', column: 'set_on', found: text, expected: '2026-11-12' }]];
}
