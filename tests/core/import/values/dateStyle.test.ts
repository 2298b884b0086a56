import { describe, expect, it } from 'vitest';
import { type DateStyle, dateColumn, dateOf } from '../../../../src/core/import/values/dateStyle.ts';

function read(texts: readonly string[], chosen?: DateStyle) {
  const column = dateColumn(texts, chosen);
  const dates = texts.map((text) => dateOf(text, column));
  return [dates.map((date) => (typeof date === 'string' ? date : date.iso)), column.style, column.certain];
}

describe('the dates of one column', () => {
  it.each([
    [['13/09/11', '03/04/25'], ['2011-09-13', '2025-04-03'], 'dmy', true],
    [['09/13/2011', '03/04/2025'], ['2011-09-13', '2025-03-04'], 'mdy', true],
    [['03/04/25', '05.06.2024'], ['2025-04-03', '2024-06-05'], 'dmy', false],
    [
      ['2025-04-03', '2024/1/2', '2025-04-03T10:00:00Z'],
      ['2025-04-03', '2024-01-02', '2025-04-03T10:00:00'],
      'dmy',
      true,
    ],
    [['1.3.2025', '15.2.2025'], ['2025-03-01', '2025-02-15'], 'dmy', true],
    [['1.3.2025', '2.4.2025 10:30'], ['2025-03-01', '2025-04-02T10:30'], 'dmy', true],
    [['1.3.2025', '01/03/25', '1.13.2025'], ['2025-03-01', '2025-03-01', 'impossible'], 'dmy', false],
    [['04/04/2025'], ['2025-04-04'], 'dmy', true],
    [['13/09/2011', '09/13/2011'], ['2011-09-13', 'impossible'], 'dmy', false],
    [['45000', '45000.5'], ['2023-03-15', '2023-03-15'], 'excel1900', false],
  ] as const)('%j', (texts, dates, style, certain) => {
    expect(read(texts)).toEqual([dates, style, certain]);
  });

  it('are read in the order that a person chose', () => {
    expect(read(['03/04/25'], 'mdy')).toEqual([['2025-03-04'], 'mdy', true]);
    expect(read(['43538'], 'excel1904')).toEqual([['2023-03-15'], 'excel1904', true]);
  });

  it('may say the month or the year alone, or the month in words', () => {
    const texts = ['2019', '04/2025', '2025-04', '3 April 2025', 'Apr 3, 2025', '3 באפריל 2025', 'מרץ 2024'];
    expect(read(texts)[0]).toEqual(['2019', '2025-04', '2025-04', '2025-04-03', '2025-04-03', '2025-04-03', '2024-03']);
  });

  it('may be a month as spreadsheets show it, with the last two digits of the year', () => {
    const texts = ['Mar-25', "מרץ '25", 'Dec-99', 'אפריל-24', 'March 25', 'Wing-25'];
    expect(read(texts)[0]).toEqual(['2025-03', '2025-03', '1999-12', '2024-04', 'unknown', 'unknown']);
  });

  it('are impossible where no calendar has them, and unknown where they are no dates', () => {
    expect(read(['29/02/2023', '31/04/2025', '0000-01-01', '0001', '32/01/2020', '13/2025'])[0]).toEqual(
      Array(6).fill('impossible'),
    );
    const unknown = ['ט״ו בשבט תשפ״ה', 'last summer', 'around May of 2010 perhaps', '12', '1-2', ''];
    expect(read(unknown)[0]).toEqual(unknown.map(() => 'unknown'));
  });
});
