import { describe, expect, it } from 'vitest';
import { sheetOf, workbookOf } from '../support/workbookOf.ts';
import { run } from './terminalOf.ts';

const members = [
  ['id', 'name', 'sector'],
  ['007', 'Alpha', 'social'],
  ['008', 'Beta', 'public'],
];
const ties = [
  ['from', 'to'],
  ['007', '008'],
];

function analyzed(files: Parameters<typeof run>[0], ...args: readonly string[]) {
  const { code, answer, message } = run(files, 'analyze', '--json', ...args);
  return code === 0 ? JSON.parse(answer) : { code, message };
}

describe('a workbook in the terminal', () => {
  it('is analysed like the same tables in two files, hidden sheets apart', () => {
    const sheets = [
      { name: 'Members', rows: members },
      { name: 'Ties', rows: ties },
      { name: 'Old', rows: [...members, ['009', 'Gone', 'social']], state: 'hidden' as const },
    ];
    const found = analyzed({ 'field.xlsx': workbookOf({ sheets }) }, 'field.xlsx');
    expect(found).toMatchObject({
      organizations: 2,
      ties: 1,
      pairs: 1,
      isolates: [],
      sectors: { social: 1, public: 1 },
    });
    expect(Object.keys(found.metrics)).toEqual(['007', '008']);
  });

  it('holds what its flag says in all its sheets, but not in a hidden one', () => {
    const sheets = [
      {
        name: 'A',
        rows: [
          ['who', 'x'],
          ['Alpha', '1'],
          ['Beta', '2'],
        ],
      },
      { name: 'Old', rows: [['name'], ['Gone']], state: 'veryHidden' as const },
    ];
    const answers = JSON.stringify({
      version: 1,
      tables: [{ file: 'field.xlsx', sheet: 'A', columns: { 0: 'name' } }],
    });
    const files = { 'field.xlsx': workbookOf({ sheets }), 'answers.json': answers };
    expect(analyzed(files, '--organizations', 'field.xlsx', '--map', 'answers.json')).toMatchObject({
      organizations: 2,
    });
  });

  it('is read without what it hides, and as one table, where the answers say so', () => {
    const sheet = sheetOf([...members, [], ['name', 'sector'], ['Gamma', 'public']], { hiddenRows: [3] });
    const withAnswer = (answer: object) =>
      analyzed(
        {
          'field.xlsx': sheet,
          'answers.json': JSON.stringify({ version: 1, tables: [{ file: 'field.xlsx', ...answer }] }),
        },
        'field.xlsx',
        '--map',
        'answers.json',
      );
    expect(withAnswer({})).toMatchObject({ organizations: 3 });
    expect(withAnswer({ hiddenRows: false })).toMatchObject({ organizations: 2, sectors: { social: 1, public: 1 } });
    expect(withAnswer({ sheet: 'Sheet1 › 2', shape: 'ignore' })).toMatchObject({ organizations: 2 });
    expect(withAnswer({ oneTable: true, headerRow: 5 }).organizations).toBe(1);
    expect(withAnswer({ sheet: 'Sheet1 › 3' })).toMatchObject({ code: 2 });
    expect(withAnswer({ oneTable: 'yes' }).message).toContain('expected one of: true | false');
  });

  it('of titles alone is left out beside another file, and told', () => {
    const files = { 'members.csv': 'id,name\n1,A\n2,B\n', 'ties.xlsx': sheetOf([['from', 'to']]) };
    expect(analyzed(files, 'members.csv', 'ties.xlsx')).toMatchObject({
      organizations: 2,
      ties: 0,
      issues: [{ code: 'headerOnly', severity: 'warning', file: 'ties.xlsx › Sheet1' }],
    });
  });

  it('that cannot be read ends with one clear line and 2', () => {
    const { code, message } = run({ 'field.xlsx': sheetOf(members).slice(0, 700) }, 'analyze', 'field.xlsx');
    expect([code, message.split('\n').length]).toEqual([2, 1]);
    expect(message).toContain('incomplete');
  });
});
