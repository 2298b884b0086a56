import { expect } from 'vitest';
import { noChoices, type TableChoice } from '../../../src/core/import/choices.ts';
import { limits } from '../../../src/core/import/limits.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import type { Tie } from '../../../src/core/model/tie.ts';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const name = 'members.csv';

/** Rows of organisations, all of which are imported. */
function list(text: string, choice: Partial<TableChoice> = {}): Pick<GoldenCase, 'files' | 'counts' | 'choices'> {
  const rows = text.trim().split('\n').length - 1;
  const counts = { rowsRead: rows, imported: rows, setAside: 0, ignored: 0, organizations: rows, ties: 0 };
  return { files: [fileOf(name, text)], counts, choices: { ...noChoices, tables: [{ ...choice, file: name }] } };
}

/** A column of strengths, row by row the strength of a tie from A to B, C, D … */
function strengths(texts: readonly string[], choice: Partial<TableChoice> = {}) {
  const file = 'ties.csv';
  const rows = texts.map((text, index) => `A,B${index},"${text}"`);
  const count = texts.length;
  return {
    files: [fileOf(file, `from,to,strength\n${rows.join('\n')}\n`)],
    choices: { ...noChoices, tables: [{ ...choice, file }] },
    counts: { rowsRead: count, imported: count, setAside: 0, ignored: 0, organizations: count + 1, ties: count },
  };
}

const field =
  <Key extends keyof Organization>(key: Key, ...values: readonly Organization[Key][]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map((one) => one[key])).toEqual(values);

const tieField =
  <Key extends keyof Tie>(key: Key, ...values: readonly Tie[Key][]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.ties.map((one) => one[key])).toEqual(values);

const extras =
  (...values: readonly (readonly (readonly [string, string])[])[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map(({ extra }) => extra)).toEqual(values);

const issue = (code: string, about: object) => (outcome: Outcome) =>
  expect(outcome.plan.issues.find((one) => one.code === code)).toMatchObject(about);

const all =
  (...checks: readonly ((outcome: Outcome) => void)[]) =>
  (outcome: Outcome) => {
    for (const check of checks) check(outcome);
  };

const ids: readonly GoldenCase[] = [
  {
    row: 57,
    name: 'ids with leading zeros stay text',
    ...list('ח.פ.,שם\n007,א\n051234567,ב\n7,ג\n'),
    verdict: 'OK',
    told: [],
    also: field('code', '007', '051234567', '7'),
  },
  {
    row: 58,
    name: 'ids longer than a number can hold stay text',
    ...list('id,name\n12345678901234567890,A\n12345678901234567891,B\n'),
    verdict: 'OK',
    told: [],
    also: field('code', '12345678901234567890', '12345678901234567891'),
  },
  {
    row: 58,
    name: 'ids that Excel has rounded stay as they are, with a warning each',
    ...list('id,name\n1.23E+11,A\n5.8E+8,B\nE12,C\n'),
    verdict: 'ASK',
    told: ['warning:roundedId', 'warning:roundedId'],
    also: all(
      field('code', '1.23E+11', '5.8E+8', 'E12'),
      issue('roundedId', { row: 2, found: '1.23E+11', column: 'id' }),
    ),
  },
];

const numbers: readonly GoldenCase[] = [
  {
    row: 59,
    name: 'one style for a column, as its unambiguous numbers say: point',
    ...strengths(['1,234.5', '1,500', '2']),
    verdict: 'OK',
    told: [],
    also: tieField('strength', 1234.5, 1500, 2),
  },
  {
    row: 59,
    name: 'one style for a column, as its unambiguous numbers say: comma',
    ...strengths(['1.234,5', '1.500', '3,5']),
    verdict: 'OK',
    told: [],
    also: tieField('strength', 1234.5, 1500, 3.5),
  },
  {
    row: 59,
    name: 'numbers that may be read two ways are asked about, once for the column',
    ...strengths(['1.500', '2.250', '3']),
    verdict: 'ASK',
    told: ['question:numbers'],
    also: all(tieField('strength', 1.5, 2.25, 3), ({ reading }) =>
      expect(reading.questions[0]).toMatchObject({
        column: 'strength',
        field: 'strength',
        candidates: ['point', 'comma'],
        answer: 'point',
        required: false,
      }),
    ),
  },
  {
    row: 59,
    name: 'and read as a person says',
    ...strengths(['1.500', '2.250', '3'], { numbers: { strength: 'comma' } }),
    verdict: 'OK',
    told: [],
    also: tieField('strength', 1500, 2250, 3),
  },
  {
    row: 59,
    name: 'a number of the other style than the one that was chosen is none',
    ...strengths(['3,5', '2'], { numbers: { strength: 'point' } }),
    verdict: 'ASK',
    told: ['warning:notANumber'],
    also: tieField('strength', null, 2),
  },
  {
    row: 59,
    name: 'money, other digits and spaces between thousands',
    ...strengths(['₪5,000.0', '٣', '1\u00a0234', '7']),
    verdict: 'OK',
    told: [],
    also: tieField('strength', 5000, 3, 1234, 7),
  },
  {
    row: 59,
    name: 'a minus sign of its own and brackets are minuses',
    ...strengths(['\u22122', '(5)', '4']),
    verdict: 'ASK',
    told: ['warning:outOfScale', 'warning:outOfScale'],
    also: all(tieField('strength', null, null, 4), issue('outOfScale', { found: '\u22122', expected: '> 0' })),
  },
  {
    row: 60,
    name: 'what is not a number is kept as text and reaches no figure',
    ...strengths(['NaN', 'Infinity', '1e400', '-0', '2', '3', '1', '2', '3', '1']),
    verdict: 'ASK',
    told: Array(4).fill('warning:notANumber'),
    also: all(tieField('strength', null, null, null, null, 2, 3, 1, 2, 3, 1), ({ fieldMap }) =>
      expect(fieldMap.ties.slice(0, 4).map(({ extra }) => extra)).toEqual([
        [['strength', 'NaN']],
        [['strength', 'Infinity']],
        [['strength', '1e400']],
        [['strength', '-0']],
      ]),
    ),
  },
  {
    row: 61,
    name: 'a rating outside the scale of its title is told with the scale, and not clamped',
    ...list('name,influence (1-5)\nA,7\nB,0\nC,5\n'),
    verdict: 'ASK',
    told: ['warning:outOfScale', 'warning:outOfScale'],
    also: all(
      field('influence', null, null, 5),
      issue('outOfScale', { found: '7', expected: '1–5', row: 2 }),
      extras([['influence (1-5)', '7']], [['influence (1-5)', '0']], []),
    ),
  },
  {
    row: 61,
    name: 'a strength of zero or less is told with what is expected',
    ...strengths(['-3', '0', '1']),
    verdict: 'ASK',
    told: ['warning:outOfScale', 'warning:outOfScale'],
    also: all(tieField('strength', null, null, 1), issue('outOfScale', { found: '-3', expected: '> 0' })),
  },
  {
    row: 70,
    name: 'shares and percentages in one column are two scales',
    ...strengths(['0.4', '40 %', '0.5']),
    verdict: 'ASK',
    told: ['warning:mixedScales'],
    also: all(
      tieField('strength', 0.4, 0.4, 0.5),
      issue('mixedScales', { found: '40 %, 0.4', column: 'strength', row: null }),
    ),
  },
];

const dates: readonly GoldenCase[] = [
  {
    row: 62,
    name: 'dates that can be in one order alone are stored as ISO',
    ...list('name,updated\nA,13/09/11\nB,03/04/25\nC,2024-01-31\nD,2019\n'),
    verdict: 'OK',
    told: [],
    also: field('updated', '2011-09-13', '2025-04-03', '2024-01-31', '2019'),
  },
  {
    row: 62,
    name: 'dates that may be in two orders are asked about, once for the column',
    ...list('name,updated\nA,03/04/25\nB,05/06/24\n'),
    verdict: 'ASK',
    told: ['question:dates'],
    also: field('updated', '2025-04-03', '2024-06-05'),
  },
  {
    row: 62,
    name: 'and read as a person says',
    ...list('name,updated\nA,03/04/25\nB,05/06/24\n', { dates: { updated: 'mdy' } }),
    verdict: 'OK',
    told: [],
    also: field('updated', '2025-03-04', '2024-05-06'),
  },
  {
    row: 62,
    name: 'days counted by Excel are asked about: from 1900 or from 1904',
    ...list('name,updated\nA,45000\nB,45001\n'),
    verdict: 'ASK',
    told: ['question:dates'],
    also: field('updated', '2023-03-15', '2023-03-16'),
  },
  {
    row: 62,
    name: 'an impossible date is not known, and its text is kept',
    ...list('name,updated\nA,29/02/2023\nB,31/01/2023\nC,0000-01-01\n'),
    verdict: 'ASK',
    told: ['warning:impossibleDate', 'warning:impossibleDate'],
    also: all(
      field('updated', null, '2023-01-31', null),
      extras([['updated', '29/02/2023']], [], [['updated', '0000-01-01']]),
    ),
  },
  {
    row: 62,
    name: 'a Hebrew date and a free text stay as written, with a note',
    ...list('name,updated\nA,ט״ו בשבט תשפ״ה\nB,before the war\nC,2025-01-01\n'),
    verdict: 'OK',
    told: ['note:dateAsWritten', 'note:dateAsWritten'],
    also: field('updated', 'ט״ו בשבט תשפ״ה', 'before the war', '2025-01-01'),
  },
];

const empties: readonly GoldenCase[] = [
  {
    row: 63,
    name: 'words for "not known" are shown with how often they come, and zero is a value',
    ...list('name,sector,influence (0-5)\nA,N/A,0\nB,לא ידוע,-\nC,N/A,3\nD,public,0\n'),
    verdict: 'ASK',
    told: ['note:meansEmpty', 'warning:meansEmpty'],
    also: all(
      field('sector', null, null, null, 'public'),
      field('influence', 0, null, 3, 0),
      issue('meansEmpty', { column: 'sector', found: 'N/A ×2, לא ידוע' }),
    ),
  },
  {
    row: 63,
    name: 'a word for "not known" may mean something where a person says so',
    ...list('name,sector\nA,N/A\nB,public\n', { values: { sector: { 'N/A': 'community' } } }),
    verdict: 'OK',
    told: [],
    also: field('sector', 'community', 'public'),
  },
  {
    row: 64,
    name: 'errors of Excel are not known, and are counted',
    ...list('name,sector,influence (1-5)\nA,#N/A,#REF!\nB,public,#DIV/0!\nC,social,#REF!\nD,social,4\n'),
    verdict: 'ASK',
    told: ['warning:excelErrors', 'warning:excelErrors'],
    also: all(
      field('influence', null, null, null, 4),
      issue('excelErrors', { column: 'sector', found: '#N/A' }),
      ({ plan }) => expect(plan.issues.at(-1)?.found).toBe('#REF! ×2, #DIV/0!'),
    ),
  },
];

const texts: readonly GoldenCase[] = [
  {
    row: 65,
    name: 'a long note is kept whole',
    ...list(`name,notes\nA,${'x'.repeat(100_000)}\nB,y\n`),
    verdict: 'OK',
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations[0]?.notes?.length).toBe(100_000),
  },
  {
    row: 65,
    name: 'a note of a megabyte is beyond the limit: its row is set aside, whole',
    files: [fileOf(name, `name,notes\nA,${'x'.repeat(1_048_576)}\nB,y\n`)],
    counts: { rowsRead: 2, imported: 1, setAside: 1, ignored: 0, organizations: 1, ties: 0 },
    verdict: 'ASK',
    told: ['warning:cellTooLong'],
    also: ({ plan }) => {
      expect(limits.cellCharacters).toBeLessThan(1_048_576);
      expect(plan.setAside[0]?.cells[1]?.length).toBe(1_048_576);
    },
  },
  {
    row: 66,
    name: 'line breaks, tabs, joined emoji and heaps of marks stay; zero-width characters count for nothing in matching',
    files: [
      fileOf(name, 'name,notes\n"Fam\u200bily","a\nb\tc"\n👩‍👩‍👧,Z\u0351\u0343\u0344\u0365algo\n'),
      fileOf('ties.csv', 'from,to\nFamily,👩‍👩‍👧\n'),
    ],
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 2, ties: 1 },
    verdict: 'OK',
    told: [],
    also: all(field('notes', 'a\nb\tc', 'Z\u0351\u0343\u0344\u0365algo'), field('name', 'Fam\u200bily', '👩‍👩‍👧')),
  },
  {
    row: 67,
    name: 'characters that turn a name around are told; marks of direction alone are noted',
    ...list('name,sector\nA\u202eB,social\n\u2067C\u2069,social\n\u200fD,social\n'),
    verdict: 'ASK',
    told: ['note:hiddenCharacters', 'warning:hiddenCharacters', 'warning:hiddenCharacters'],
  },
  {
    row: 68,
    name: 'a Cyrillic letter in a Latin name makes a likely duplicate, and nothing is merged',
    ...list('name,sector\nSolidarity,social\nSоlidarity,social\n'),
    verdict: 'ASK',
    told: ['warning:likelyDuplicate'],
    also: issue('likelyDuplicate', { row: 3, found: 'Sоlidarity', expected: 'Solidarity' }),
  },
  {
    row: 69,
    name: 'yes and no in several languages and marks: what each is taken to mean is shown',
    ...list('name,steering committee\nA,כן\nB,no\nC,TRUE\nD,✓\nE,1\nF,0\nG,לא\nH,\n'),
    verdict: 'ASK',
    told: ['question:values'],
    also: all(field('committee', true, false, true, true, true, false, false, null), ({ reading }) =>
      expect(reading.questions[0]?.meanings).toEqual([
        { text: 'כן', count: 1, meaning: 'yes' },
        { text: 'no', count: 1, meaning: 'no' },
        { text: 'TRUE', count: 1, meaning: 'yes' },
        { text: '✓', count: 1, meaning: 'yes' },
        { text: '1', count: 1, meaning: 'yes' },
        { text: '0', count: 1, meaning: 'no' },
        { text: 'לא', count: 1, meaning: 'no' },
      ]),
    ),
  },
  {
    row: 61,
    name: 'effort in words is asked about, and read on the usual scale meanwhile',
    ...list('name,effort\nA,low\nB,medium\nC,high\nD,\n'),
    verdict: 'ASK',
    told: ['question:values'],
    also: field('cost', 2, 3, 4, null),
  },
  {
    row: 61,
    name: 'effort below nothing and half a seat are told of and kept as written',
    ...list('name,effort,capacity\nA,2,2\nB,-1,1.5\n'),
    verdict: 'ASK',
    told: ['warning:outOfScale', 'warning:outOfScale'],
    also: all(
      field('cost', 2, null),
      field('capacity', 2, null),
      extras(
        [],
        [
          ['effort', '-1'],
          ['capacity', '1.5'],
        ],
      ),
      issue('outOfScale', { row: 3, found: '-1', column: 'effort', expected: '≥ 0' }),
    ),
  },
  {
    row: 69,
    name: 'yes and no in one way need no question',
    ...list('name,ועדת היגוי\nא,כן\nב,לא\nג,\n'),
    verdict: 'OK',
    told: [],
    also: field('committee', true, false, null),
  },
];

export const values: readonly GoldenCase[] = [...ids, ...numbers, ...dates, ...empties, ...texts];
