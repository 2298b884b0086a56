import { describe, expect, it } from 'vitest';
import { builtInFormat, formatOfCode, plainNumber } from '../../../../src/core/import/workbook/numberFormat.ts';
import { numberText } from '../../../../src/core/import/workbook/numberText.ts';

const under = (stored: string, code: string | number, from1904 = false) =>
  numberText(stored, typeof code === 'number' ? builtInFormat(code) : formatOfCode(code), from1904);

describe('a stored number without a meaning of its own', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['1.0000000000000002', '1'],
    ['51234567', '51234567'],
    ['123456789012345', '123456789012345'],
    ['1.23456789012346E+15', '1.23456789012346E+15'],
    ['-2.50', '-2.5'],
    ['-0', '0'],
    ['2.0000000000000001E-7', '2E-7'],
    ['1e400', '1e400'],
    ['abc', 'abc'],
    ['', ''],
  ])('%s is read as %s', (stored, text) => {
    expect(numberText(stored, plainNumber, false)).toBe(text);
  });
});

describe('a number under a format', () => {
  it.each([
    ['51', '0000', '0051'],
    ['51234567', '000000000', '051234567'],
    ['501234567', '000\\-0000000', '050-1234567'],
    ['1234567', '000-0000', '123-4567'],
    ['12345', '0000', '12345'],
    ['7', '"ORG"000', 'ORG007'],
    ['7', '000;[Red]-000', '007'],
    ['7.5', '0000', '7.5'],
    ['-7', '0000', '-7'],
    ['7', '0', '7'],
    ['1234.5', '#,##0.00', '1234.5'],
    ['1234.5', '[$₪-40D] #,##0;[Red]-[$₪-40D] #,##0', '1234.5'],
    ['5', '0" days"', '5'],
    ['0.4', 9, '40%'],
    ['0.456', '0%', '45.6%'],
    ['0.07', '0.00%', '7%'],
    ['3', 49, '3'],
    ['0.5', '# ?/?', '0.5'],
    ['1500', '0.00E+00', '1500'],
  ])('%s under %s is read as %s', (stored, code, text) => {
    expect(under(stored, code)).toBe(text);
  });
});

describe('a day or an hour', () => {
  it.each([
    ['45720', 14, '2025-03-04'],
    ['45720', 17, '2025-03-04'],
    ['45720.5625', 22, '2025-03-04T13:30'],
    ['45720.562511574', 22, '2025-03-04T13:30:01'],
    ['45720.5625', 14, '2025-03-04T13:30'],
    ['45720', '[$-1010000]d/m/yyyy;@', '2025-03-04'],
    ['45720', '[$-F800]dddd, mmmm dd, yyyy', '2025-03-04'],
    ['45720', 'mmm', '2025-03-04'],
    ['45720', '"day" d', '2025-03-04'],
    ['45720.5', 'd/m h:mm', '2025-03-04T12:00'],
    ['0.5625', 20, '13:30'],
    ['45720.5625', 'h:mm AM/PM', '13:30'],
    ['0.00931713', 'mm:ss', '00:13:25'],
    ['1.545138889', 46, '37:05'],
    ['1.545138889', '[h]:mm', '37:05'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['60', 14, '1900-02-29'],
    ['61', 14, '1900-03-01'],
    ['2958465', 14, '9999-12-31'],
  ])('%s under %s is read as %s', (stored, code, text) => {
    expect(under(stored, code)).toBe(text);
  });

  it('is counted from 1904 where the workbook says so', () => {
    expect(['0', '44258', '2957003'].map((stored) => under(stored, 14, true))).toEqual([
      '1904-01-01',
      '2025-03-04',
      '9999-12-31',
    ]);
  });

  it('stays a number where Excel shows no day either', () => {
    expect(['-1', '0', '2958466', '1e300'].map((stored) => under(stored, 14))).toEqual([
      '-1',
      '0',
      '2958466',
      '1E+300',
    ]);
    expect(under('2957004', 14, true)).toBe('2957004');
  });

  it('is not seen in colours, currencies, literal letters or exponents', () => {
    const codes = ['[Red]0', '"dmy"0', '\\d0', '_d0', '0.0E+0', 'General', '[$USD] 0', '#,##0 [$ש"ח]'];
    expect(codes.map((code) => under('45720', code))).toEqual(codes.map(() => '45720'));
  });
});
