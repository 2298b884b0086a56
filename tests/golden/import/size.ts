import { expect } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { encoded, fileOf, imported } from '../../support/importing.ts';
import type { GoldenCase } from './goldenCase.ts';

const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };
const million = 1_000_000;

/** A list of `rows` organisations in exactly `bytes` bytes, each row as long as the others. */
function longList(rows: number, bytes: number): Uint8Array {
  const title = encoded('name,notes\n', 'utf-8');
  const all = new Uint8Array(bytes).fill(0x78);
  all.set(title);
  const length = Math.floor((bytes - title.length) / rows);
  for (let row = 0; row < rows; row += 1) {
    const at = title.length + row * length;
    all.set(encoded(`Body ${row},`, 'utf-8'), at);
    all[(row === rows - 1 ? bytes : at + length) - 1] = 0x0a;
  }
  return all;
}

const members = fileOf('members.csv', 'name,sector\nAlpha,social\nBeta,public\n');
const ties = fileOf('ties.csv', 'from,to\nAlpha,Beta\n');
const before = imported([members, ties]).fieldMap;

/** 2I: size, paste, and the same file again. */
export const size: readonly GoldenCase[] = [
  {
    row: 121,
    name: '200 MB and a million rows: the start is read and shown, the rest waits for a word',
    files: [{ name: 'members.csv', bytes: longList(million, 200_000_000) }],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 10_538, ignored: 10_538 },
    told: ['question:readAll', 'warning:largeFile'],
    also: ({ reading, plan }) => {
      expect(reading.questions[0]).toMatchObject({ required: true, answer: null, candidates: ['true'] });
      expect(plan.issues[0]).toMatchObject({ found: '200', expected: '1000000' });
    },
  },
  {
    row: 121,
    name: 'more bytes than are taken',
    files: [{ name: 'members.csv', bytes: new Uint8Array(300_000_000) }],
    choices: { ...noChoices, tables: [{ file: 'members.csv', readAll: true }] },
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:tooLarge'],
  },
  {
    row: 122,
    name: '20,000 organisations and 200,000 ties: imported, with a warning of what takes long',
    files: [
      fileOf('members.csv', `id,name\n${Array.from({ length: 20_000 }, (_, at) => `${at},Body ${at}`).join('\n')}\n`),
      fileOf(
        'ties.csv',
        `from,to\n${Array.from({ length: 200_000 }, (_, at) => `${at % 20_000},${(at + 1 + Math.floor(at / 20_000)) % 20_000}`).join('\n')}\n`,
      ),
    ],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 220_000, imported: 220_000, organizations: 20_000, ties: 200_000 },
    told: ['warning:largeField'],
  },
  {
    row: 124,
    name: 'cells from Excel: tabs, a cell of two lines in quotes, and a quotation mark inside a word',
    files: [
      {
        ...fileOf('pasted', 'שם\tתפקיד\tהערות\r\nאלון\tמנכ"ל\t"שורה\nשנייה, ""כך"""\r\nדקל\tיו"ר\t\r\n'),
        pasted: true,
      },
    ],
    verdict: 'OK',
    counts: { ...nothing, rowsRead: 2, imported: 2, organizations: 2 },
    told: [],
    also: ({ fieldMap, plan }) => {
      expect(fieldMap.organizations[0]).toMatchObject({ name: 'אלון', role: 'מנכ"ל', notes: 'שורה\nשנייה, "כך"' });
      expect(plan.files[0]).toMatchObject({ bytes: null });
    },
  },
  {
    row: 124,
    name: 'a table from Word: tabs, with commas in its cells',
    files: [{ ...fileOf('pasted', 'name\tnotes\rAlpha, Ltd\ta, b\rBeta\tc\r'), pasted: true }],
    verdict: 'OK',
    counts: { ...nothing, rowsRead: 2, imported: 2, organizations: 2 },
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations.map(({ name }) => name)).toEqual(['Alpha, Ltd', 'Beta']),
  },
  {
    row: 126,
    name: 'files that the field holds already, one under another name: told, and nothing is doubled',
    files: [members, { ...ties, name: 'links.csv' }],
    into: { ...before, files: before.files.map((file) => ({ ...file, on: '2026-01-31' })) },
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 3, imported: 3 },
    told: ['warning:alreadyImported', 'warning:alreadyImported'],
    also: ({ plan }) =>
      expect(plan.issues.map(({ file, found, expected }) => [file, found, expected])).toEqual([
        ['members.csv', 'members.csv', '2026-01-31'],
        ['links.csv', 'ties.csv', '2026-01-31'],
      ]),
  },
  {
    row: 126,
    name: 'one file twice in one import: the second is left out until a person says what it is',
    files: [members, ties, { ...ties, name: 'ties (1).csv' }],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 4, imported: 3, ignored: 1, organizations: 2, ties: 1 },
    told: ['warning:sameFileTwice'],
  },
  {
    row: 126,
    name: 'one file twice in one import, because a person says so',
    files: [members, ties, { ...ties, name: 'ties (1).csv' }],
    choices: { ...noChoices, tables: [{ file: 'ties (1).csv', shape: 'ties' }] },
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 4, imported: 4, organizations: 2, ties: 2 },
    told: ['warning:duplicateTie'],
  },
  {
    row: 126,
    name: 'a file of the same name with other bytes is another file',
    files: [fileOf('members.csv', 'name,sector\nAlpha,social\nBeta,public\nGamma,public\n')],
    into: before,
    verdict: 'OK',
    counts: { ...nothing, rowsRead: 3, imported: 3, organizations: 1 },
    told: [],
  },
];
