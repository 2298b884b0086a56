import { foldWord } from '../../import/fold.ts';
import { isPercent, numberOf } from '../../import/values/numberStyle.ts';
import { wordMap } from '../../import/words/wordMap.ts';
import type { Target } from '../../model/target.ts';
import type { TargetColumn } from './targetColumns.ts';
import type { TargetIssueCode } from './targetIssueCodes.ts';
import type { TargetTableRow } from './targetTable.ts';

/** What is wrong with a cell, or with the row where no column is named. */
export interface TargetFault {
  readonly code: TargetIssueCode;
  readonly column: TargetColumn | null;
  readonly found: string | null;
  readonly expected: string | null;
}

export type TargetAmounts = Pick<Target, 'minimum' | 'ideal' | 'unit' | 'weight'>;

const units = wordMap<Target['unit']>({
  count: 'count, number, organisations, organizations, מספר, כמות, ארגונים',
  share: 'share, percent, percentage, percents, %, pct, אחוז, אחוזים, באחוזים, שיעור, חלק, נתח',
});

type AmountColumn = 'minimum' | 'ideal';
const amountColumns: readonly AmountColumn[] = ['minimum', 'ideal'];

/** How many organisations a row asks for and how much they weigh, or everything that is wrong with that. */
export function readAmounts({ text }: TargetTableRow): TargetAmounts | readonly TargetFault[] {
  const faults: TargetFault[] = [];
  const written = amountColumns.flatMap((column) => {
    const amount = text(column) === '' ? null : numberOf(text(column));
    if (amount === null && text(column) !== '') faults.push(fault('targetNotANumber', column, text(column), '≥ 0'));
    if (amount !== null && amount < 0) faults.push(fault('targetNegative', column, text(column), '≥ 0'));
    return amount === null ? [] : [{ column, amount, text: text(column) }];
  });
  if (written.length === 0 && faults.length === 0) faults.push(fault('targetWithoutAmount', null, null, null));
  const unit = readUnit(text('unit'), written);
  if (unit === null) faults.push(unitFault(text('unit'), written));
  const weight = text('weight') === '' ? 1 : numberOf(text('weight'));
  if (weight === null || weight <= 0) faults.push(fault('targetWeight', 'weight', text('weight'), '> 0'));
  if (faults.length > 0 || unit === null || weight === null) return faults;
  const amounts = unit === 'share' ? asShares(written) : written;
  const beyond = amounts.flatMap((one) => beyondFault(one, unit));
  if (beyond.length > 0) return beyond;
  const of = (column: AmountColumn) => amounts.find((one) => one.column === column)?.amount ?? null;
  const [minimum, ideal] = [of('minimum'), of('ideal')];
  const isTurned = minimum !== null && ideal !== null && minimum > ideal;
  if (isTurned) return [fault('targetMinimumAboveIdeal', 'minimum', text('minimum'), `≤ ${text('ideal')}`)];
  return { minimum, ideal, unit, weight };
}

interface Amount {
  readonly column: AmountColumn;
  readonly amount: number;
  readonly text: string;
}

/** A percent sign says that shares are meant; without a word, a number is one of organisations. Null where the two disagree. */
function readUnit(text: string, amounts: readonly Amount[]): Target['unit'] | null {
  const hasPercent = amounts.some((one) => isPercent(one.text));
  if (text === '') return hasPercent ? 'share' : 'count';
  const unit = units.get(foldWord(text)) ?? null;
  return unit === 'count' && hasPercent ? null : unit;
}

function unitFault(text: string, amounts: readonly Amount[]): TargetFault {
  const percent = amounts.find((one) => isPercent(one.text));
  if (units.get(foldWord(text)) === 'count' && percent !== undefined) {
    return fault('targetUnit', percent.column, percent.text, 'share');
  }
  return fault('targetUnit', 'unit', text, 'count, share');
}

/** `0.15`, `15%` and `15` are one share. A plain 1 is the whole, unless it stands beside a number that can only be of a hundred. */
function asShares(amounts: readonly Amount[]): readonly Amount[] {
  const ofHundred = amounts.some((one) => !isPercent(one.text) && one.amount > 1);
  return amounts.map((one) => {
    const isOfHundred = !isPercent(one.text) && (one.amount > 1 || (one.amount === 1 && ofHundred));
    return isOfHundred ? { ...one, amount: one.amount / 100 } : one;
  });
}

function beyondFault({ column, amount, text }: Amount, unit: Target['unit']): readonly TargetFault[] {
  if (unit === 'share') return amount > 1 ? [fault('targetShareTooLarge', column, text, '≤ 100%')] : [];
  return Number.isInteger(amount)
    ? []
    : [fault('targetNotWhole', column, text, `${Math.floor(amount)}, ${Math.ceil(amount)}`)];
}

function fault(
  code: TargetIssueCode,
  column: TargetColumn | null,
  found: string | null,
  expected: string | null,
): TargetFault {
  return { code, column, found, expected };
}
