import { describe, expect, it } from 'vitest';
import type { IssueGroup } from '../../../src/core/import/preview/issueGroups.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { columnInFront, groupTitle, namesFound, rowsToCount } from '../../../src/screens/import/groupWords.ts';

const { t } = createTexts('en');

function group(code: string, found: readonly [string, number][], change: Partial<IssueGroup> = {}): IssueGroup {
  const [text = null] = found[0] ?? [];
  return {
    key: code,
    code,
    severity: 'warning',
    count: 1,
    rowsFound: 2,
    example: { code, severity: 'warning', file: 'a.csv', row: 2, column: null, found: text, expected: null },
    setAside: false,
    about: null,
    found: found.map(([one, count]) => ({ text: one, count })),
    rows: { rows: [], all: 0, left: 0, ofSeveral: false },
    ...change,
  };
}

/** As it is read, without the signs that keep names apart. */
function read(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

describe('the title of a kind of finding', () => {
  it('adds up what two files say in numbers, and no number of rows stands beside it', () => {
    const above = group('rowsAboveTitles', [
      ['2', 1],
      ['3', 2],
    ]);
    expect(read(groupTitle(t, above))).toBe('Rows above the titles, not read as data: 8');
    expect([rowsToCount(above), namesFound(t, above)]).toEqual([0, true]);
  });

  it('names three of several, and says that there are more', () => {
    const names: [string, number][] = [
      ['A', 1],
      ['B', 1],
      ['C', 1],
      ['D', 1],
    ];
    const alike = group('likelyDuplicate', names);
    expect(read(groupTitle(t, alike))).toBe('Perhaps the same organisation twice: A, B, C…');
    expect(read(groupTitle(t, group('likelyDuplicate', names.slice(0, 1))))).toBe(
      'Perhaps the same organisation twice: A',
    );
    expect([rowsToCount(alike), namesFound(t, alike)]).toEqual([2, true]);
  });

  it('keeps a sentence about two texts to the first pair', () => {
    const example = { ...group('garbledText', [['x', 1]]).example, expected: 'y' };
    const garbled = group(
      'garbledText',
      [
        ['x', 1],
        ['z', 1],
      ],
      { example },
    );
    expect(read(groupTitle(t, garbled))).toBe('This text was saved in a wrong encoding: "x" is put right as "y"');
  });

  it('has the column in front, unless it is named already', () => {
    const about = { file: 'a.csv', field: 'stage' } as const;
    const of = (column: string) => {
      const one = group('unknownStage', [['maybe', 1]], { about });
      return columnInFront({ ...one, example: { ...one.example, column } }, groupTitle(t, one));
    };
    expect([of('Status'), of('Engagement stage'), namesFound(t, { code: 'unknownStage' })]).toEqual([
      'Status',
      null,
      false,
    ]);
  });
});
