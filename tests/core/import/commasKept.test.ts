import { describe, expect, it } from 'vitest';
import { fileOf, imported } from '../../support/importing.ts';

const commasIn = (text: string, split?: Readonly<Record<string, string>>) =>
  imported([fileOf('who.csv', text)], {
    version: 1,
    tables: split === undefined ? [] : [{ file: 'who.csv', split }],
  }).plan.issues.filter(({ code }) => code === 'commasKept');

const listed = 'name,topics,other names\nA,"youth, work","A, Ltd"\nB,"health, work","B, Ltd"\nC,youth,"C, Ltd"\n';

describe('commas in lists', () => {
  it('are kept, and somebody is told of a column in which most cells hold one; names keep theirs in silence', () => {
    expect(commasIn(listed)).toEqual([
      {
        code: 'commasKept',
        severity: 'note',
        file: 'who.csv',
        row: null,
        column: 'topics',
        found: 'youth, work',
        expected: null,
      },
    ]);
  });

  it.each([
    ['a person said what splits the column', listed, { topics: ',' }],
    ['few cells hold one', 'name,topics\nA,"youth, work"\nB,health\n', undefined],
    ['something else splits the cells', 'name,topics\nA,"youth, work; care"\nB,"health, work | arts"\n', undefined],
  ])('are no news where %s', (_, text, split) => {
    expect(commasIn(text, split)).toEqual([]);
  });
});
