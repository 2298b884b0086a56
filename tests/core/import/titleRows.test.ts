import { describe, expect, it } from 'vitest';
import { findHeaderRow } from '../../../src/core/import/headerRow.ts';
import { titleEvidence } from '../../../src/core/import/titleEvidence.ts';
import { isGroupRow, isSecondRow, joinedTitles } from '../../../src/core/import/titleRows.ts';

const cells = (row: string) => row.split(',');

describe('titles in two rows', () => {
  it.each([
    ['a group over two columns, another over two', 'About,,Contact,', 'Name,Sector,Who,Phone', true],
    [
      'the same with its texts repeated, as merged cells come',
      'About,About,Contact,Contact',
      'Name,Sector,Who,Phone',
      true,
    ],
    ['a group over one column beside one over two', 'Name,Contact,', 'Name,Who,Phone', true],
    ['a heading', 'Partners 2025,,,', 'Name,Sector,Who,Phone', false],
    ['a heading with its date', 'Updated:,March 2025,,', 'Name,Sector,Who,Phone', false],
    ['a row as full as the next', 'Name,Sector,Who,Phone', 'Alpha,social,Dana,1', false],
    ['a group without a title below it', 'About,,Contact,', 'Name,,Who,Phone', false],
  ])('are known by groups: %s', (_, upper, lower, expected) => {
    expect(isGroupRow(cells(upper), cells(lower))).toBe(expected);
  });

  it.each([
    ['titles under the merged one alone', 'Name,Sector,Contact,', ',,Who,Phone', true],
    ['merged downwards with the text repeated', 'Name,Sector,Contact,Contact', 'Name,Sector,Who,Phone', true],
    ['data', 'Name,Sector,Contact,', 'Alpha,social,Dana,1', false],
    ['a row of data that lacks its start', 'Name,Sector,Contact,', ',,Dana,052-1', false],
    ['no merged title', 'Name,Sector,Contact', ',,Who', false],
  ])('are known by what goes on below: %s', (_, upper, lower, expected) => {
    expect(isSecondRow(cells(upper), cells(lower))).toBe(expected);
  });

  it('are joined, each group to the titles below it', () => {
    expect(joinedTitles(cells('Name,Contact,,'), cells('Name,Who,Phone,'))).toEqual([
      'Name',
      'Contact / Who',
      'Contact / Phone',
      'Contact',
    ]);
  });

  it('are found as the lower row', () => {
    const rows = ['Partners,,', ',,', 'Body,,Contact', 'Name,Sector,Phone', 'Alpha,social,1'].map(cells);
    expect(findHeaderRow(rows)).toEqual({ row: 4, joined: true, confidence: 'guess' });
  });
});

describe('whether a row holds titles', () => {
  it.each([
    ['figures below', 'Qux,Zot', ['Alpha,12', 'Beta,7'], 1],
    ['words that come again below', 'Qux,Zot', ['Alpha,a', 'Beta,a'], 1],
    ['nothing tells', 'Alpha,Haifa', ['Beta,Lod', 'Gamma,Jaffa'], 0],
    ['one of the names comes again', 'Alpha,Beta', ['Beta,Gamma', 'Gamma,Alpha'], -4],
    ['a sector and no title', 'Alpha,public', ['Beta,social', 'Gamma,business'], -1],
  ])('%s', (_, titles, below, expected) => {
    expect(titleEvidence(cells(titles), below.map(cells))).toBe(expected);
  });
});
