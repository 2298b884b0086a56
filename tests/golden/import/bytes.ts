import { expect } from 'vitest';
import { parseProject, serializeProject } from '../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { encoded, fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };
const three = { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 3, ties: 0 };
const two = { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 0 };

const names = ['עיריית נווה שקמה', 'מרכז הצעירים', 'קרן השקמה'];
const sectors = ['ציבורי', 'חברתי', 'פילנתרופיה'];
const members = ['מזהה,שם,מגזר', ...names.map((name, index) => `${index + 1},${name},${sectors[index]}`), ''].join(
  '\r\n',
);

/** Hebrew as a screen without direction shows it: the letters of each cell in the opposite order, figures as they are. */
function turned(text: string): string {
  return text.replace(/[^,\r\n]+/g, (cell) => (/[א-ת]/.test(cell) ? [...cell].reverse().join('') : cell));
}

/** What a program makes of UTF-8 that it takes for windows-1252. */
function garbled(text: string): string {
  return encodedAgain(text, 'windows-1252');
}

function encodedAgain(text: string, wrong: 'windows-1252' | 'windows-1255'): string {
  return new TextDecoder(wrong).decode(encoded(text, 'utf-8'));
}

function namesAre(expected: readonly string[]): (outcome: Outcome) => void {
  return ({ fieldMap }) => expect(fieldMap.organizations.map(({ name }) => name)).toEqual(expected);
}

const namesKept = namesAre(names);

/** 2A: bytes and encodings. */
export const bytes: readonly GoldenCase[] = [
  {
    row: 1,
    name: 'a file of no bytes',
    files: [fileOf('members.csv', '')],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:emptyFile'],
  },
  ...['', '\r\n\r\n', '   \r\n \t '].map(
    (text): GoldenCase => ({
      row: 2,
      name: `a mark and then ${JSON.stringify(text)}`,
      files: [fileOf('members.csv', text, 'utf-8-bom')],
      verdict: 'NO',
      counts: nothing,
      told: ['refusal:noDataRows'],
    }),
  ),
  {
    row: 3,
    name: 'UTF-8 with a mark: the first title is without it',
    files: [fileOf('members.csv', 'name,sector\nאלון,social\nOrlan,public\n', 'utf-8-bom')],
    verdict: 'OK',
    counts: two,
    told: [],
    also: ({ reading }) => expect(reading.tables[0]?.columns[0]?.title).toBe('name'),
  },
  {
    row: 4,
    name: 'two marks at the start, and one inside a value that is dropped with a note',
    files: [fileOf('members.csv', '\ufeff\ufeffname,sector\nOr\ufefflan,public\nאלון,social\n')],
    verdict: 'OK',
    counts: two,
    told: ['note:removedCharacters'],
    also: namesAre(['Orlan', 'אלון']),
  },
  {
    row: 5,
    name: 'the CSV of an old Hebrew Excel',
    files: [fileOf('members.csv', members, 'windows-1255')],
    verdict: 'OK',
    counts: three,
    told: [],
    also: (outcome) => {
      namesKept(outcome);
      expect(outcome.reading.tables[0]?.dialect?.encoding).toBe('windows-1255');
    },
  },
  {
    row: 6,
    name: 'ISO-8859-8 in the order of the eye: read the right way round, and asked, with words before and after',
    files: [fileOf('members.csv', turned(members), 'iso-8859-8')],
    verdict: 'ASK',
    counts: three,
    told: ['question:reverseHebrew', 'warning:reversedHebrew'],
    also: (outcome) => {
      namesKept(outcome);
      expect(outcome.plan.issues[0]).toMatchObject({ row: 3, found: 'םיריעצה זכרמ', expected: 'מרכז הצעירים' });
    },
  },
  {
    row: 6,
    name: 'ISO-8859-8 in the order of the eye, left as it is because a person says so: the titles are unknown',
    files: [fileOf('members.csv', turned(members), 'iso-8859-8')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', reverseHebrew: false, headerRow: 1 }] },
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 3, ignored: 3 },
    told: ['question:role'],
  },
  {
    row: 7,
    name: 'the Hebrew of DOS',
    files: [fileOf('members.csv', members, 'cp862')],
    verdict: 'ASK',
    counts: three,
    told: ['question:encoding'],
    also: namesKept,
  },
  {
    row: 7,
    name: 'the Hebrew of DOS in the order of the eye',
    files: [fileOf('members.csv', turned(members), 'cp862')],
    verdict: 'ASK',
    counts: three,
    told: ['question:encoding', 'question:reverseHebrew', 'warning:reversedHebrew'],
    also: namesKept,
  },
  {
    row: 8,
    name: 'what Excel calls Unicode text: UTF-16LE with a mark, tabs, and .csv in its name',
    files: [fileOf('members.csv', `\ufeff${members.replaceAll(',', '\t')}`, 'utf-16le')],
    verdict: 'OK',
    counts: three,
    told: [],
    also: namesKept,
  },
  {
    row: 9,
    name: 'UTF-16BE with a mark',
    files: [fileOf('members.csv', `\ufeff${members}`, 'utf-16be')],
    verdict: 'OK',
    counts: three,
    told: [],
    also: namesKept,
  },
  {
    row: 10,
    name: 'UTF-16LE without a mark',
    files: [fileOf('members.csv', members, 'utf-16le')],
    verdict: 'ASK',
    counts: three,
    told: ['question:encoding'],
    also: namesKept,
  },
  {
    row: 10,
    name: 'UTF-16LE without a mark, in Arabic and Russian',
    files: [fileOf('members.csv', 'name,sector\nجمعية الأمل للشباب,social\nДом молодёжи,social\n', 'utf-16le')],
    verdict: 'ASK',
    counts: two,
    told: ['question:encoding'],
    also: namesAre(['جمعية الأمل للشباب', 'Дом молодёжи']),
  },
  {
    row: 11,
    name: 'UTF-8 with one bad byte in row 4,312: it stays UTF-8, and the row is named',
    files: [{ name: 'members.csv', bytes: oneBadByte(5000, 4312) }],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 4999, imported: 4999, organizations: 4999 },
    told: ['question:encoding', 'warning:undecodableCharacter'],
    also: ({ reading, plan }) => {
      expect(plan.issues[0]).toMatchObject({ row: 4312 });
      expect(reading.questions[0]).toMatchObject({
        answer: 'utf-8',
        candidates: expect.arrayContaining(['windows-1255']),
      });
    },
  },
  {
    row: 12,
    name: 'Hebrew in UTF-8 that was read as windows-1252 and saved: repaired, and asked, with words before and after',
    files: [fileOf('members.csv', garbled(members))],
    verdict: 'ASK',
    counts: three,
    told: ['question:repair', 'warning:garbledText'],
    also: (outcome) => {
      namesKept(outcome);
      expect(outcome.plan.issues[0]).toMatchObject({ row: 1, found: garbled('מזהה'), expected: 'מזהה' });
    },
  },
  {
    row: 12,
    name: 'Hebrew that was read as windows-1255 and saved',
    files: [fileOf('members.csv', encodedAgain(members, 'windows-1255'))],
    verdict: 'ASK',
    counts: three,
    told: ['question:repair', 'warning:garbledText'],
    also: namesKept,
  },
  {
    row: 12,
    name: 'Hebrew that was made UTF-8 twice too often',
    files: [fileOf('members.csv', garbled(garbled(members)))],
    verdict: 'ASK',
    counts: three,
    told: ['question:repair', 'warning:garbledText'],
    also: namesKept,
  },
  {
    row: 12,
    name: 'windows-1255 that was read as windows-1252 and saved',
    files: [fileOf('members.csv', new TextDecoder('windows-1252').decode(encoded(members, 'windows-1255')))],
    verdict: 'ASK',
    counts: three,
    told: ['question:repair', 'warning:garbledText'],
    also: namesKept,
  },
  {
    row: 12,
    name: 'one garbled row among good ones, left as it is because a person says so',
    files: [fileOf('members.csv', `name,sector\nאלון,social\n${garbled('שלום')},public\n`)],
    choices: { ...noChoices, tables: [{ file: 'members.csv', repair: false }] },
    verdict: 'OK',
    counts: two,
    told: [],
    also: namesAre(['אלון', garbled('שלום')]),
  },
  {
    row: 13,
    name: 'windows-1252: é, –, and curly quotes',
    files: [fileOf('members.csv', 'name,notes\nCafé Léger,“early” – maybe\nForêt d’été,aîné\n', 'windows-1252')],
    verdict: 'ASK',
    counts: two,
    told: ['question:encoding'],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations[0]).toMatchObject({ name: 'Café Léger', notes: '“early” – maybe' }),
  },
  {
    row: 13,
    name: 'windows-1252 chosen by a person: right at once',
    files: [fileOf('members.csv', 'name,notes\nCafé Léger,“early” – maybe\nForêt d’été,aîné\n', 'windows-1252')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', encoding: 'windows-1252' }] },
    verdict: 'OK',
    counts: two,
    told: [],
    also: namesAre(['Café Léger', 'Forêt d’été']),
  },
  {
    row: 13,
    name: 'curly quotes and dashes of windows-1252 alone, which are no Hebrew of DOS',
    files: [fileOf('members.csv', 'name,notes\nHope,“early” – maybe\nOrlan’s,… later\n', 'windows-1252')],
    verdict: 'ASK',
    counts: two,
    told: ['question:encoding'],
    also: ({ fieldMap }) => expect(fieldMap.organizations[0]?.notes).toBe('“early” – maybe'),
  },
  {
    row: 13,
    name: 'windows-1251: Russian is not taken for Hebrew',
    files: [fileOf('members.csv', 'name,notes\nДом молодёжи,Хайфа и север\nФонд надежды,центр\n', 'windows-1251')],
    verdict: 'ASK',
    counts: two,
    told: ['question:encoding'],
    also: namesAre(['Дом молодёжи', 'Фонд надежды']),
  },
  {
    row: 13,
    name: 'windows-1256: Arabic is not taken for Hebrew',
    files: [fileOf('members.csv', 'name,notes\nجمعية الأمل للشباب,حيفا\nمركز الجليل,الناصرة\n', 'windows-1256')],
    verdict: 'ASK',
    counts: two,
    told: ['question:encoding'],
    also: namesAre(['جمعية الأمل للشباب', 'مركز الجليل']),
  },
  {
    row: 14,
    name: 'zero bytes inside values: shown, removed, and each row named',
    files: [fileOf('members.csv', 'name,sector\nAl\0pha,social\nBeta,pub\0\0lic\nGamma,social\n')],
    verdict: 'ASK',
    counts: three,
    told: ['warning:zeroBytes', 'warning:zeroBytes'],
    also: (outcome) => {
      namesAre(['Alpha', 'Beta', 'Gamma'])(outcome);
      expect(outcome.plan.issues.map(({ row, found }) => [row, found])).toEqual([
        [2, 'Al␀pha'],
        [3, 'pub␀␀lic'],
      ]);
    },
  },
  {
    row: 15,
    name: 'the end-of-file mark of DOS, and page breaks',
    files: [fileOf('members.csv', 'name,sector\r\nAlpha,social\r\n\fBeta,public\r\n\f\u001a\u001a')],
    verdict: 'OK',
    counts: two,
    told: ['note:removedCharacters'],
    also: namesAre(['Alpha', 'Beta']),
  },
  {
    row: 16,
    name: 'half a pair of UTF-16: replaced, listed, and the same after saving',
    files: [fileOf('members.csv', '\ufeffname,sector\nAl\ud83dpha,social\nBeta,public\n', 'utf-16le')],
    verdict: 'ASK',
    counts: two,
    told: ['warning:undecodableCharacter'],
    also: (outcome) => {
      namesAre(['Al\ufffdpha', 'Beta'])(outcome);
      const saved = serializeProject({
        fieldMap: outcome.fieldMap,
        unknown: noUnknownFields,
        savedAt: '2026-01-01T00:00:00Z',
      });
      const again = parseProject(new TextDecoder().decode(encoded(saved, 'utf-8')));
      expect(again).toMatchObject({ ok: true, fieldMap: outcome.fieldMap, repairs: [] });
    },
  },
  {
    row: 17,
    name: 'é and שׁ written in two ways are one; the spelling of the list is kept',
    files: [
      fileOf('members.csv', 'name,sector\nCafe\u0301,social\n\ufb2aלום,public\n'),
      fileOf('ties.csv', 'from,to\nCaf\u00e9,ש\u05c1לום\n'),
    ],
    verdict: 'OK',
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 2, ties: 1 },
    told: [],
    also: namesAre(['Cafe\u0301', '\ufb2aלום']),
  },
  {
    row: 18,
    name: 'points on one spelling only: two organisations, offered as one, never joined alone',
    files: [fileOf('members.csv', 'שם,מגזר\nשלום לילדים,חברתי\nשָׁלוֹם לַיְלָדִים,חברתי\n')],
    verdict: 'ASK',
    counts: two,
    told: ['warning:likelyDuplicate'],
    also: namesAre(['שלום לילדים', 'שָׁלוֹם לַיְלָדִים']),
  },
  {
    row: 20,
    name: 'a table copied from a web page comes as the text of its cells',
    files: [{ ...fileOf('pasted', 'name\tsector\n<b>Alpha</b>\tsocial\nBeta\tpublic\n'), pasted: true }],
    verdict: 'OK',
    counts: two,
    told: [],
    also: namesAre(['<b>Alpha</b>', 'Beta']),
  },
  {
    row: 20,
    name: 'the source of a web page, pasted: refused in words',
    files: [{ ...fileOf('pasted', '<table><tr><td>Alpha</td></tr></table>'), pasted: true }],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:isHtml'],
  },
];

function oneBadByte(rows: number, badRow: number): Uint8Array {
  const text = ['שם,מזהה', ...Array.from({ length: rows - 1 }, (_, index) => `עמותה ${index + 2},א${index + 2}`)];
  const before = encoded(`${text.slice(0, badRow - 1).join('\n')}\nעמ`, 'utf-8');
  const after = encoded(`${text[badRow - 1]?.slice(2)}\n${text.slice(badRow).join('\n')}\n`, 'utf-8');
  return Uint8Array.of(...before, 0xff, ...after);
}
