import type { Target } from '../../../core/model/target.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { type Language, localeOf } from '../../../i18n/language.ts';

/** A minimum or an ideal: "2", "15%", "12.5%"; "–" where there is none. */
export function formatAmount(language: Language, amount: number | null, unit: Target['unit']): string {
  if (amount === null) return '–';
  if (unit === 'count') return formatNumber(language, amount, Number.isInteger(amount) ? 0 : 1);
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(amount);
}
