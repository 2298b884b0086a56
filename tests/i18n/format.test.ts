import { describe, expect, it } from 'vitest';
import { formatMoment } from '../../src/i18n/format.ts';

describe('A day of a workbook', () => {
  it('is written as the reader writes it, with its time where it has one', () => {
    expect([formatMoment('he', '2021-03-14'), formatMoment('he', '2024-05-01T09:12:33')]).toEqual([
      '14.3.2021',
      '1.5.2024, 09:12',
    ]);
    expect([formatMoment('en', '2021-03-14'), formatMoment('en', '2024-05-01T09:12')]).toEqual([
      '14/03/2021',
      '01/05/2024, 09:12',
    ]);
  });

  it('that is in no calendar, and any other text, stays as it stands', () => {
    const texts = ['1900-02-29', '2021', '14/03/2021', '050-1234567', ''];
    expect(texts.map((text) => formatMoment('he', text))).toEqual(texts);
  });
});
