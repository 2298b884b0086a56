import { expect } from 'vitest';
import type { ExtraField } from '../../../src/core/model/organization.ts';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

function list(text: string): Pick<GoldenCase, 'files' | 'counts'> {
  const rows = text.trim().split('\n').length - 1;
  return {
    files: [fileOf('members.csv', text)],
    counts: { rowsRead: rows, imported: rows, setAside: 0, ignored: 0, organizations: rows, ties: 0 },
  };
}

const names =
  (...texts: readonly string[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(texts);

const extras =
  (...values: readonly (readonly ExtraField[])[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map(({ extra }) => extra)).toEqual(values);

/** 2F, the half of the import: hostile text comes in as the text it is, and as nothing else. */
export const hostile: readonly GoldenCase[] = [
  {
    row: 83,
    name: 'HTML and scripts are text',
    ...list(
      'name,sector,notes\n<img src=x onerror=alert(1)>,<script>,</title><script>alert(1)</script>\nB,<script>,<b>x</b>\n',
    ),
    verdict: 'ASK',
    told: ['warning:unknownSector', 'warning:unknownSector'],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations.map(({ name, sector, notes }) => [name, sector, notes])).toEqual([
        ['<img src=x onerror=alert(1)>', '<script>', '</title><script>alert(1)</script>'],
        ['B', '<script>', '<b>x</b>'],
      ]),
  },
  {
    row: 86,
    name: 'addresses that run are text',
    ...list(
      'name,website\nA,javascript:alert(1)\nB,"data:text/html,<b>"\nC,vbscript:x\nD, java\tscript:alert(1)\nE,file:///etc/passwd\n',
    ),
    verdict: 'OK',
    told: [],
    also: extras(
      [['website', 'javascript:alert(1)']],
      [['website', 'data:text/html,<b>']],
      [['website', 'vbscript:x']],
      [['website', 'java\tscript:alert(1)']],
      [['website', 'file:///etc/passwd']],
    ),
  },
  {
    row: 87,
    name: 'addresses of pictures are text',
    ...list('name,logo\nA,https://tracker.example/a.png\nB,\n'),
    verdict: 'OK',
    told: [],
    also: extras([['logo', 'https://tracker.example/a.png']], []),
  },
  {
    row: 88,
    name: 'formulas are text, and stay as they are',
    ...list(
      [
        'name,notes',
        'A,"=HYPERLINK(""http://x"",""y"")"',
        "B,=cmd|'/c calc'!A1",
        'C,+1+1',
        'D,-2+3',
        'E,@SUM(A1)',
        'F,＝1＋1',
        '=G(),x',
        '',
      ].join('\n'),
    ),
    verdict: 'OK',
    told: [],
    also: ({ fieldMap }) => {
      expect(fieldMap.organizations.map(({ notes }) => notes)).toEqual([
        '=HYPERLINK("http://x","y")',
        "=cmd|'/c calc'!A1",
        '+1+1',
        '-2+3',
        '@SUM(A1)',
        '＝1＋1',
        'x',
      ]);
      expect(fieldMap.organizations[6]?.name).toBe('=G()');
    },
  },
  {
    row: 88,
    name: 'the apostrophe that our own CSV puts before a formula is taken off again',
    ...list("name,notes\n'=A(),'+x\n'quoted',''=y\n"),
    verdict: 'OK',
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations.map(({ name, notes }) => [name, notes])).toEqual([
        ['=A()', '+x'],
        ["'quoted'", "'=y"],
      ]),
  },
  {
    row: 89,
    name: 'names that are regular expressions are found as text',
    files: [
      fileOf('members.csv', 'name,sector\n(a+)+$,social\n[,public\n.*,social\n'),
      fileOf('ties.csv', 'from,to\n(a+)+$,[\n.*,[\n'),
    ],
    counts: { rowsRead: 5, imported: 5, setAside: 0, ignored: 0, organizations: 3, ties: 2 },
    verdict: 'OK',
    told: [],
    also: names('(a+)+$', '[', '.*'),
  },
  {
    row: 90,
    name: 'a column of colours is text: nothing of it is a style, and what is no colour is told',
    ...list('name,color\nA,red;background:url(http://x)\nB,expression(alert(1))\nC,#ff0000\n'),
    verdict: 'ASK',
    told: ['warning:styleAsText'],
    also: extras(
      [['color', 'red;background:url(http://x)']],
      [['color', 'expression(alert(1))']],
      [['color', '#ff0000']],
    ),
  },
  {
    row: 90,
    name: 'a column of plain colours is kept as text, and nothing need be said',
    ...list('name,צבע\nA,red\nB,כחול בהיר\nC,#ff0000\n'),
    verdict: 'OK',
    told: [],
    also: extras([['צבע', 'red']], [['צבע', 'כחול בהיר']], [['צבע', '#ff0000']]),
  },
  {
    row: 91,
    name: 'characters of selectors in ids are characters',
    files: [
      fileOf('members.csv', `id,name\n"#a.b[c=""d""]",A\n\\'x\\',B\n__proto__,C\nconstructor,D\n`),
      fileOf('ties.csv', `from,to\n"#a.b[c=""d""]",\\'x\\'\n__proto__,constructor\n`),
    ],
    counts: { rowsRead: 6, imported: 6, setAside: 0, ignored: 0, organizations: 4, ties: 2 },
    verdict: 'OK',
    told: [],
    also: ({ fieldMap }) => {
      expect(fieldMap.organizations.map(({ id, code }) => [id, code])).toEqual([
        ['o1', '#a.b[c="d"]'],
        ['o2', "\\'x\\'"],
        ['o3', '__proto__'],
        ['o4', 'constructor'],
      ]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  },
];
