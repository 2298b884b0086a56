import { isolate, withoutBidiControls } from './isolate.ts';
import { type Language, localeOf } from './language.ts';

/** A number with at most `digits` decimals; "–" where there is none. */
export function formatNumber(language: Language, value: number | null, digits = 0): string {
  if (value === null) return '–';
  const key = `${language} ${digits}`;
  const format = numberFormats.get(key) ?? numberFormat(language, digits);
  numberFormats.set(key, format);
  return format.format(value);
}

// Making a format takes far longer than using it, and a matrix has hundreds of numbers.
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A share from 0 to 1 as a whole percentage. */
export function formatPercent(language: Language, share: number | null): string {
  if (share === null) return '–';
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A time of day: 14:03. */
export function formatTime(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    date,
  );
}

/** A day: 21 November 2026. */
export function formatDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

const isoMoment = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A day, or a day and a time, that a workbook holds (`2024-05-01`, `2024-05-01T09:12`), as the reader's language writes it in
 * figures; any other text as it is.
 */
export function formatMoment(language: Language, text: string): string {
  const found = isoMoment.exec(text);
  if (found === null) return text;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // A day that is in no calendar.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return text;
  const time = found[4] === undefined ? {} : ({ hour: '2-digit', minute: '2-digit', hour12: false } as const);
  const style = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC', ...time } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(date);
}

/** Names in one sentence, "a, b and c", each isolated, so that a list of Hebrew names keeps its order in an English line. */
export function formatList(language: Language, items: readonly string[]): string {
  const parts = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).formatToParts(
    items.map(withoutBidiControls),
  );
  // Intl writes a hyphen before what is not Hebrew; Hebrew has the maqaf.
  return parts.map(({ type, value }) => (type === 'literal' ? value.replace('ו-', 'ו־') : isolate(value))).join('');
}

/** The order of names in tables and lists. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(localeOf(language), { numeric: true, sensitivity: 'base' });
}
