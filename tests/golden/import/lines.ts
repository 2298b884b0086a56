import { expect } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };

function organizations(count: number, ignored = 0): GoldenCase['counts'] {
  return { ...nothing, rowsRead: count + ignored, imported: count, ignored, organizations: count };
}

function namesAre(expected: readonly string[]): (outcome: Outcome) => void {
  return ({ fieldMap }) => expect(fieldMap.organizations.map(({ name }) => name)).toEqual(expected);
}

function delimiterIs(expected: string): (outcome: Outcome) => void {
  return ({ reading }) => expect(reading.tables[0]?.dialect?.delimiter).toBe(expected);
}

/** 2B: lines, separators and quotes. */
export const lines: readonly GoldenCase[] = [
  {
    row: 21,
    name: 'lines of an old Mac, ended by CR alone',
    files: [fileOf('members.csv', 'name,sector\rאלון,social\rOrlan,public\r')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: namesAre(['אלון', 'Orlan']),
  },
  {
    row: 22,
    name: 'CRLF and LF mixed',
    files: [fileOf('members.csv', 'name,sector\r\nAlpha,social\nBeta,public\r\nGamma,public\n')],
    verdict: 'OK',
    counts: organizations(3),
    told: [],
    also: namesAre(['Alpha', 'Beta', 'Gamma']),
  },
  {
    row: 23,
    name: 'LF inside quotes in a file of CRLF: one cell',
    files: [fileOf('members.csv', 'name,notes\r\nAlpha,"first\nsecond"\r\nBeta,third\r\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations.map(({ notes }) => notes)).toEqual(['first\nsecond', 'third']),
  },
  {
    row: 24,
    name: 'separators of lines and paragraphs that are no line ends stay inside their cells',
    files: [fileOf('members.csv', 'name,notes\nAlpha,a\u2028b\u2029c\u0085d\nBeta,e\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations[0]?.notes).toBe('a\u2028b\u2029c\u0085d'),
  },
  {
    row: 25,
    name: 'no newline at the end',
    files: [fileOf('members.csv', 'name,sector\nAlpha,social\nBeta,public')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
  },
  {
    row: 25,
    name: 'many blank lines at the end make no rows',
    files: [fileOf('members.csv', `name,sector\nAlpha,social\nBeta,public\n${',\n'.repeat(50)}${'\n'.repeat(50)}`)],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
  },
  {
    row: 26,
    name: 'blank rows between blocks are skipped and counted',
    files: [fileOf('members.csv', 'name,sector\nAlpha,social\n\n,\n  ,\nBeta,public\n')],
    verdict: 'OK',
    counts: organizations(2, 3),
    told: [],
  },
  {
    row: 27,
    name: 'semicolons, with commas in the figures',
    files: [fileOf('members.csv', 'שם;שטח\nאלון;1,5\nדקל;2,5\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: (outcome) => {
      delimiterIs(';')(outcome);
      expect(outcome.fieldMap.organizations.map(({ extra }) => extra)).toEqual([[['שטח', '1,5']], [['שטח', '2,5']]]);
    },
  },
  {
    row: 27,
    name: 'semicolons, with commas in the figures of both columns, and no title that is known',
    files: [fileOf('members.csv', 'x;y\n1,5;2,5\n3,5;4,5\n')],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 2, ignored: 2 },
    told: ['question:headerRow', 'question:role'],
    also: delimiterIs(';'),
  },
  {
    row: 28,
    name: 'tabs, with commas in the notes',
    files: [fileOf('members.csv', 'name\tnotes\nAlpha\ta, b, c\nBeta\td\nGamma\te, f\n')],
    verdict: 'OK',
    counts: organizations(3),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations.map(({ notes }) => notes)).toEqual(['a, b, c', 'd', 'e, f']),
  },
  {
    row: 29,
    name: 'vertical bars',
    files: [fileOf('members.csv', 'name|sector\nAlpha|social\nBeta|public\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:delimiter'],
    also: ({ reading, fieldMap }) => {
      expect(reading.questions[0]).toMatchObject({ answer: '|', candidates: ['|', ',', ';', '\t'] });
      expect(fieldMap.organizations.map(({ sector }) => sector)).toEqual(['social', 'public']);
    },
  },
  {
    row: 29,
    name: 'columns made by spaces',
    files: [fileOf('members.txt', 'name           sector\nAlpha House    social\nBeta           public\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:delimiter'],
    also: namesAre(['Alpha House', 'Beta']),
  },
  {
    row: 30,
    name: 'a first line that tells Excel the separator is obeyed, and is no row',
    files: [fileOf('members.csv', 'sep=;\r\nname;notes\r\nAlpha;a, b\r\nBeta;c, d\r\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: delimiterIs(';'),
  },
  {
    row: 31,
    name: 'one column, commas in names and all',
    files: [fileOf('members.csv', 'שם הארגון\nאלון\nקרן, קרן\nדקל\n')],
    verdict: 'OK',
    counts: organizations(3),
    told: [],
    also: namesAre(['אלון', 'קרן, קרן', 'דקל']),
  },
  {
    row: 32,
    name: 'a quotation mark that is never closed: the line is named',
    files: [fileOf('members.csv', 'name,notes\nAlpha,"two\nlines"\nBeta,"open\nGamma,x\n')],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:unclosedQuote'],
    also: ({ reading }) => expect(reading.refusals[0]).toMatchObject({ row: 3, found: '4' }),
  },
  {
    row: 32,
    name: 'a quotation mark that is never closed, read as a letter because a person says so',
    files: [fileOf('members.csv', 'name,notes\nAlpha,x\nBeta,"open\nGamma,y\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', quotes: 'plain' }] },
    verdict: 'OK',
    counts: organizations(3),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations[1]?.notes).toBe('"open'),
  },
  {
    row: 33,
    name: 'the quotation mark of Hebrew initials, without quotes around the cell',
    files: [fileOf('members.csv', 'שם,תפקיד\nאלון,מנכ"ל\nדקל,יו"ר\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations.map(({ role }) => role)).toEqual(['מנכ"ל', 'יו"ר']),
  },
  {
    row: 34,
    name: 'Hebrew initials inside quotes, the mark not doubled: kept, with a warning',
    files: [fileOf('members.csv', 'שם,תפקיד\nאלון,"מנכ"ל"\nדקל,"יו""ר"\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['warning:strayQuote'],
    also: ({ fieldMap }) => expect(fieldMap.organizations.map(({ role }) => role)).toEqual(['מנכ"ל', 'יו"ר']),
  },
  {
    row: 35,
    name: 'curly quotes around cells: text until a person says otherwise',
    files: [fileOf('members.csv', 'name,notes\n“Alpha, Ltd”,x\nBeta,y\nGamma,z\n')],
    verdict: 'ASK',
    counts: organizations(3),
    told: ['question:quotes', 'warning:longRow'],
    also: ({ reading, fieldMap }) => {
      expect(reading.questions[0]).toMatchObject({ answer: 'standard', candidates: ['standard', 'curly', 'plain'] });
      expect(fieldMap.organizations[0]?.name).toBe('“Alpha');
    },
  },
  {
    row: 35,
    name: 'curly quotes around cells, said to be quotes',
    files: [fileOf('members.csv', 'name,notes\n“Alpha, Ltd”,x\nBeta,y\nGamma,z\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', quotes: 'curly' }] },
    verdict: 'OK',
    counts: organizations(3),
    told: [],
    also: namesAre(['Alpha, Ltd', 'Beta', 'Gamma']),
  },
  {
    row: 36,
    name: 'a space between the separator and the quotation mark: one cell, and asked',
    files: [fileOf('members.csv', 'name,notes\nAlpha, "b, c"\nBeta, "d"\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:quotes'],
    also: ({ fieldMap }) => expect(fieldMap.organizations.map(({ notes }) => notes)).toEqual(['b, c', 'd']),
  },
  {
    row: 37,
    name: 'quotation marks behind backslashes',
    files: [fileOf('members.csv', 'name,notes\n"Alpha \\"House\\", Ltd",x\nBeta,y\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:quotes'],
    also: (outcome) => {
      namesAre(['Alpha "House", Ltd', 'Beta'])(outcome);
      expect(outcome.reading.questions[0]).toMatchObject({ answer: 'backslash' });
    },
  },
  {
    row: 37,
    name: 'a backslash at the end of a quoted cell is a letter',
    files: [fileOf('members.csv', 'name,notes\n"Alpha","C:\\"\nBeta,y\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations[0]?.notes).toBe('C:\\'),
  },
  {
    row: 38,
    name: 'short rows: what is missing is empty, and each is listed',
    files: [fileOf('members.csv', 'name,sector,notes\nAlpha,social,x\nBeta\nGamma,public\n')],
    verdict: 'ASK',
    counts: organizations(3),
    told: ['warning:shortRow', 'warning:shortRow'],
    also: ({ plan }) => expect(plan.issues.map(({ row }) => row)).toEqual([3, 4]),
  },
  {
    row: 39,
    name: 'long rows: what is over is kept',
    files: [fileOf('members.csv', 'name,notes\nAlpha,x,y,z\nBeta,v\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['warning:longRow'],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations[0]?.extra).toEqual([
        ['Column C', 'y'],
        ['Column D', 'z'],
      ]),
  },
  {
    row: 40,
    name: 'a separator at the end of every row',
    files: [fileOf('members.csv', 'name,sector,\nAlpha,social,\nBeta,public,\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ reading }) => expect(reading.tables[0]?.columns.map(({ title }) => title)).toEqual(['name', 'sector']),
  },
  {
    row: 40,
    name: 'a separator at the end of the titles, or of the rows, alone',
    files: [
      fileOf('members.csv', 'name,sector,\nAlpha,social\nBeta,public\n'),
      fileOf('more.csv', 'name,sector\nGamma,social,\nDelta,public,\n'),
    ],
    verdict: 'OK',
    counts: organizations(4),
    told: [],
  },
];
