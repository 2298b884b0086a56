import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumn, numberOf } from '../../../../src/core/import/values/numberStyle.ts';

const read = (
  texts: readonly string[],
  ...rest: [scale?: { low: number; high: number } | null, chosen?: 'point' | 'comma']
) => {
  const column = numberColumn(texts, rest[0] ?? null, rest[1]);
  return [texts.map((text) => numberOf(text, column)), column.certain];
};

describe('the numbers of one column', () => {
  it.each([
    [['1,234.5', '1.500', '2'], [1234.5, 1.5, 2], true],
    [['1.234,5', '1.500', '2'], [1234.5, 1500, 2], true],
    [['3,5', '1,250'], [3.5, 1.25], true],
    [['1,234', '2,000'], [1234, 2000], false],
    [['1.500', '3'], [1.5, 3], false],
    [['2.5', '3,5'], [2.5, 3.5], false],
    [['0.125', '0,125'], [0.125, 0.125], false],
    [['0.125', '7'], [0.125, 7], true],
    [['1.234.567'], [1234567], true],
  ])('%j', (texts, values, certain) => {
    expect(read(texts)).toEqual([values, certain]);
  });

  it('are read as the scale of the title allows', () => {
    expect(read(['1.500', '4'], { low: 1, high: 5 })).toEqual([[1.5, 4], true]);
    expect(read(['1,500', '4'], { low: 1, high: 5 })).toEqual([[1.5, 4], true]);
  });

  it('are read as a person said, and what is not so is no number', () => {
    expect(read(['1.500', '1,234'], null, 'comma')).toEqual([[1500, 1.234], true]);
    expect(read(['3,5', '2.5'], null, 'point')).toEqual([[null, 2.5], true]);
  });

  it('may have signs of money, percent, minus, brackets, other digits and spaces between thousands', () => {
    expect(
      [
        '−2',
        '(5)',
        '12%',
        '40 %',
        '₪5000',
        '₪ 250',
        '250 ש"ח',
        '٣',
        '1 234',
        '1\u00a0234',
        '1\u202f234',
        '+4',
        '-0.5',
      ].map((text) => numberOf(text)),
    ).toEqual([-2, -5, 0.12, 0.4, 5000, 250, 250, 3, 1234, 1234, 1234, 4, -0.5]);
  });

  it('are nothing else', () => {
    const none = [
      'NaN',
      'Infinity',
      '1e400',
      '1E+3',
      '-0',
      '',
      '.',
      '1..2',
      '1,23,4',
      'five',
      '5 or 6',
      '1-5',
      '0x1F',
      '12 345 6',
    ];
    expect(none.map((text) => numberOf(text))).toEqual(none.map(() => null));
  });

  it('come back as they were written with a point, alone and in any column', () => {
    const number = fc.double({ min: 0.000001, max: 1e14, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (numbers) => {
        const texts = numbers.map(String);
        expect(texts.map((text) => numberOf(text, numberColumn(texts, null)))).toEqual(numbers);
      }),
    );
  });
});
