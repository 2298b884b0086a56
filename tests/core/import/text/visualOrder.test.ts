import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, visualOrderIn } from '../../../../src/core/import/text/visualOrder.ts';

describe('Hebrew in the order of the eye', () => {
  it.each([
    ['םולש', 'שלום'],
    ['םילשורי תייריע', 'עיריית ירושלים'],
    ['2024 תנש', 'שנת 2024'],
    ['(ר"ע) Orlan ןרק', 'קרן Orlan (ע"ר)'],
    ['03-555.12 ןופלט', 'טלפון 03-555.12'],
    ['English 123', 'English 123'],
  ])('%s is read %s', (found, expected) => {
    expect(inReadingOrder(found)).toBe(expected);
  });

  it('turned twice is as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('א', 'ם', ' ', '1', '2', 'a', '(', ')', '"', '\n') });
    fc.assert(
      fc.property(text, (one) => {
        expect(inReadingOrder(inReadingOrder(one))).toBe(one);
      }),
    );
  });

  it('is known by the letters that end words and stand at their start', () => {
    expect(visualOrderIn([['םש'], ['םיריעצה זכרמ']])).toEqual({
      row: 2,
      found: 'םיריעצה זכרמ',
      expected: 'מרכז הצעירים',
    });
    expect(visualOrderIn([['שם'], ['מרכז הצעירים'], ['קרן'], ['ןרק']])).toBe(null);
    expect(visualOrderIn([['name'], ['Orlan']])).toBe(null);
  });
});
