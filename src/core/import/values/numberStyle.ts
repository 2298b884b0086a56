import type { Scale } from '../reading.ts';

/** What stands before the decimals: `1,234.5` is point, `1.234,5` is comma. */
export type NumberStyle = 'point' | 'comma';

export const numberStyles: readonly NumberStyle[] = ['point', 'comma'];

/** A number as a cell writes it, before it is known what its marks mean. */
interface WrittenNumber {
  readonly sign: 1 | -1;
  /** Latin digits with points and commas as written. */
  readonly digits: string;
  readonly percent: boolean;
}

const currency = /^(?:[₪$€£]|nis|ils|usd|eur)\s*|\s*(?:[₪$€£]|ש"ח|nis|ils|usd|eur)$/giu;

/** Digits of several scripts, minus signs, brackets for a minus, currency and percent signs, spaces between thousands. */
function written(text: string): WrittenNumber | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[−‒–]/g, '-')
    .trim()
    .replace(currency, '');
  const bracketed = /^\((.*)\)$/.exec(plain);
  const percent = /\s*%$/.test(plain);
  const bare = (bracketed?.[1] ?? plain).replace(/\s*%$/, '').replace(/(\d)[ '](?=\d{3}(?:\D|$))/g, '$1');
  const match = /^([-+]?)\s*([₪$€£]?)\s*(\d[\d.,]{0,45})$/.exec(bare);
  if (match === null) return null;
  const digits = match[3] ?? '';
  if (!/\d$/.test(digits)) return null;
  return { sign: bracketed === null && match[1] !== '-' ? 1 : -1, digits, percent };
}

/** Which style a number can only be in; `either` where its marks say nothing, `both` where they may be read two ways. */
type Reads = NumberStyle | 'either' | 'both' | 'none';

const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,25})?$/,
  comma: /^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})(,\d{1,25})?$/,
};

function readsOf(digits: string): Reads {
  if (/^\d{1,15}$/.test(digits)) return 'either';
  const [point, comma] = [patterns.point.test(digits), patterns.comma.test(digits)];
  // Nobody writes 0.500 for five hundred.
  if (/^0[.,]/.test(digits)) return digits[1] === '.' ? 'point' : 'comma';
  if (point && comma) return 'both';
  if (point) return 'point';
  return comma ? 'comma' : 'none';
}

function valueIn(digits: string, style: NumberStyle): number | null {
  if (/^0[.,]\d{3}$/.test(digits) && digits[1] !== (style === 'point' ? '.' : ',')) return null;
  if (!patterns[style].test(digits)) return null;
  const [mark, decimal] = style === 'point' ? [/,/g, '.'] : [/\./g, ','];
  return Number(digits.replace(mark, '').replace(decimal, '.'));
}

export interface NumberColumn {
  readonly style: NumberStyle;
  /** Whether the values leave no doubt, or a person said so. */
  readonly certain: boolean;
  /** Whether a person said so: then a number in the other style is none. */
  readonly chosen: boolean;
}

/** One style for a column: as most unambiguous values say, or as the scale allows; a guess where nothing decides. */
export function numberColumn(texts: Iterable<string>, scale: Scale | null, chosen?: NumberStyle): NumberColumn {
  if (chosen !== undefined) return { style: chosen, certain: true, chosen: true };
  const counts = { point: 0, comma: 0, both: 0 };
  for (const text of texts) {
    const number = written(text);
    const reads = number === null ? 'none' : readsOf(number.digits);
    if (number !== null && reads === 'both' && scale !== null) {
      const fitting = numberStyles.filter((style) => fits(valueIn(number.digits, style), scale));
      if (fitting.length === 1) counts[fitting[0] ?? 'both'] += 1;
      else counts.both += 1;
    } else if (reads === 'point' || reads === 'comma' || reads === 'both') counts[reads] += 1;
  }
  const { point, comma, both } = counts;
  const certain = (point === 0 || comma === 0) && (both === 0 || point + comma > 0);
  return { style: comma > point ? 'comma' : 'point', certain, chosen: false };
}

function fits(value: number | null, scale: Scale): boolean {
  return value !== null && value >= scale.low && value <= scale.high;
}

const anyColumn: NumberColumn = { style: 'point', certain: false, chosen: false };

/**
 * The number that a cell writes, by one grammar for all cells; null for anything else: words, `NaN`, `1e400`, and `-0`, which is no
 * rating. A percentage is a share of one.
 */
export function numberOf(text: string, column: NumberColumn = anyColumn): number | null {
  const number = written(text);
  if (number === null) return null;
  const reads = readsOf(number.digits);
  const style = column.chosen || (reads !== 'point' && reads !== 'comma') ? column.style : reads;
  const value = valueIn(number.digits, style);
  if (value === null || (value === 0 && number.sign < 0)) return null;
  return number.percent ? (number.sign * value) / 100 : number.sign * value;
}

export function isPercent(text: string): boolean {
  return written(text)?.percent === true;
}

/** What a calculation leaves in place of a number: that nothing is known does not follow from it. */
export function isNoNumber(text: string): boolean {
  return /^\s*nan\s*$/i.test(text);
}
