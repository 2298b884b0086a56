import { inDigits, type NumberFormat } from './numberFormat.ts';
import { serialTime } from './serialTime.ts';

/**
 * A stored number as text: as Excel shows it where the format says what it is (a day, an hour, a share, an id of so many digits),
 * else the number itself with the 15 digits that Excel keeps. What is no number stays as written.
 */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  switch (format.kind) {
    case 'number':
      return plain(value);
    case 'percent':
      return `${plain(Number((value * 100).toPrecision(15)))}%`;
    case 'digits':
      return inDigits(value, format.pattern) ?? plain(value);
    case 'time':
      return serialTime(value, format, from1904) ?? plain(value);
  }
}

/** Without `.0000000000000002`; with an exponent, as Excel shows it, only where the digits are too many to be true ones. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (rounded === 0) return '0';
  const text = String(rounded);
  return Math.abs(rounded) >= 1e15 || text.includes('e') ? rounded.toExponential().replace('e', 'E') : text;
}
