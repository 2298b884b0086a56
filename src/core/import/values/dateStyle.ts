import { monthOf } from '../words/monthWords.ts';

/** In which order a column writes day, month and year; `excel1900` and `excel1904` are days counted by a workbook. */
export const dateStyles = ['dmy', 'mdy', 'ymd', 'excel1900', 'excel1904'] as const;

export type DateStyle = (typeof dateStyles)[number];

export interface DateColumn {
  readonly style: DateStyle;
  readonly certain: boolean;
}

/** `impossible`: a date by its form that is in no calendar, or not in the column's order. `unknown`: no date by its form. */
export type DateReading = { readonly iso: string } | 'impossible' | 'unknown';

const threeParts =
  /^(\d{1,4})([/.\-\s])(\d{1,2})\2(\d{1,4})(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const serial = /^\d{5}(?:\.\d+)?$/;

/** What the dates of a column say of its order: how many are possible with the day first only, with the month first only, or both ways. */
interface Votes {
  dmy: number;
  mdy: number;
  either: number;
  /** With the day first, and written with points: nobody who puts the month first writes those. */
  dotted: number;
  serials: number;
}

/**
 * One order for a column: the one in which its dates are possible. A guess, day first, where a date may be read two ways and no other
 * decides, and where days are counted.
 */
export function dateColumn(texts: Iterable<string>, chosen?: DateStyle): DateColumn {
  if (chosen !== undefined) return { style: chosen, certain: true };
  const votes: Votes = { dmy: 0, mdy: 0, either: 0, dotted: 0, serials: 0 };
  for (const text of texts) {
    const vote = voteOf(text);
    if (vote !== null) votes[vote] += 1;
  }
  const { dmy, mdy, either, dotted, serials } = votes;
  if (serials > 0) return { style: 'excel1900', certain: false };
  if (dmy + mdy + either + dotted === 0) return { style: 'dmy', certain: true };
  return {
    style: mdy > dmy + dotted ? 'mdy' : 'dmy',
    certain: either === 0 ? dmy + dotted === 0 || mdy === 0 : (dmy === 0) !== (mdy === 0),
  };
}

/** Null for what is no date, and for a date that is the same in every order. */
function voteOf(text: string): keyof Votes | null {
  const parts = partsOf(text);
  if (parts === null) return serial.test(text.trim()) ? 'serials' : null;
  const [first, second, third] = parts;
  if (first > 31) return null;
  const year = fullYear(third);
  const [dayFirst, monthFirst] = [isDate(year, second, first), isDate(year, first, second)];
  if (/^\s*\d{1,2}\.\d/.test(text)) return dayFirst ? 'dotted' : null;
  if (dayFirst && monthFirst) return first === second ? null : 'either';
  if (dayFirst) return 'dmy';
  return monthFirst ? 'mdy' : null;
}

/** A cell as `2025-04-03`, with the time where there is one, or `2025` and `2025-04` where it says no more. */
export function dateOf(text: string, { style }: DateColumn): DateReading {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200e\u200f]/g, '')
    .trim();
  if (/^\d{4}$/.test(plain)) return Number(plain) < 1000 ? 'impossible' : { iso: plain };
  if (serial.test(plain)) return fromSerial(Number(plain), style);
  const parts = partsOf(plain);
  if (parts === null) return inWords(plain);
  const day = dayOf(parts, isYearFirst(plain), style);
  const time = threeParts.exec(plain)?.[5]?.padStart(5, '0');
  return typeof day === 'string' || time === undefined || /^00:00(:00)?$/.test(time)
    ? day
    : { iso: `${day.iso}T${time}` };
}

function dayOf(
  [first, second, third]: readonly [number, number, number],
  yearFirst: boolean,
  style: DateStyle,
): DateReading {
  if (first > 31 || yearFirst) return isoOf(first, second, third);
  if (style === 'ymd') return isoOf(fullYear(first), second, third);
  if (style === 'mdy') return isoOf(fullYear(third), first, second);
  return isoOf(fullYear(third), second, first);
}

function isYearFirst(text: string): boolean {
  return /^\d{4}/.test(text);
}

/** Year first with four digits, or last with two or four. */
function partsOf(text: string): readonly [number, number, number] | null {
  const match = threeParts.exec(text.normalize('NFKC').trim());
  if (match === null) return null;
  const [, first = '', , second = '', third = ''] = match;
  const possible =
    first.length === 4 ? third.length <= 2 : first.length <= 2 && (third.length === 2 || third.length === 4);
  return possible ? [Number(first), Number(second), Number(third)] : null;
}

/** `3 April 2025`, `באפריל 2025`, `04/2025`, `2025-04`, and `Apr-25` as spreadsheets show a month. */
function inWords(text: string): DateReading {
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^(\d{4})[/.-](\d{1,2})$/.exec(text);
  if (monthYear !== null) {
    const [a, b] = [Number(monthYear[1]), Number(monthYear[2])];
    const [year, month] = a > 31 ? [a, b] : [b, a];
    return month >= 1 && month <= 12 && year >= 1000 ? { iso: `${year}-${twoDigits(month)}` } : 'impossible';
  }
  const short = /^(\p{L}+)(?:-|\s*'|\s*’)(\d{2})$/u.exec(text);
  const shortMonth = short === null ? null : monthOf(short[1] ?? '');
  if (shortMonth !== null) return { iso: `${fullYear(Number(short?.[2]))}-${twoDigits(shortMonth)}` };
  const words = text.split(/[\s,.]+/).filter((word) => word !== '');
  const month = words.map(monthOf).find((found) => found !== null);
  const numbers = words
    .filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  const year = numbers.find((number) => number > 31);
  if (month === undefined || month === null || year === undefined || words.length > 4) return 'unknown';
  const day = numbers.find((number) => number <= 31);
  if (words.length !== numbers.length + 1) return 'unknown';
  return day === undefined ? { iso: `${year}-${twoDigits(month)}` } : isoOf(year, month, day);
}

function fromSerial(days: number, style: DateStyle): DateReading {
  if (!style.startsWith('excel')) return 'unknown';
  const whole = Math.floor(days) + (style === 'excel1904' ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, 30 + whole));
  return { iso: date.toISOString().slice(0, 10) };
}

/** A year of two digits is in the century that ends with 2049. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function isoOf(year: number, month: number, day: number): DateReading {
  return isDate(year, month, day) ? { iso: `${year}-${twoDigits(month)}-${twoDigits(day)}` } : 'impossible';
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
