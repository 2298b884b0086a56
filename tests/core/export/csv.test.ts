import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CsvWords, organizationsCsv, tiesCsv } from '../../../src/core/export/csv.ts';
import { csvCell, csvText } from '../../../src/core/export/csvText.ts';
import { organizationFields } from '../../../src/core/import/fields.ts';
import { smallField } from './fieldMaps.ts';

const words: CsvWords = {
  organizations: Object.fromEntries(
    organizationFields.map((field) => [field, `[${field}]`]),
  ) as CsvWords['organizations'],
  ties: {
    fromId: 'ממזהה',
    fromName: 'מארגון',
    toId: 'אל מזהה',
    toName: 'אל ארגון',
    type: 'סוג קשר',
    strength: 'עוצמה',
    directed: 'מכוון',
    since: 'מאז',
    evidence: 'ביסוס',
    confidence: 'מידת ביטחון',
    notes: 'הערות',
  },
  sectors: {
    public: 'ציבורי',
    social: 'חברתי',
    business: 'עסקי',
    community: 'קהילה',
    philanthropy: 'פילנתרופיה',
    academia: 'אקדמיה',
  },
  stages: {
    identified: 'זוהה',
    acquainted: 'בתהליך היכרות',
    inDialogue: 'בשיח',
    interested: 'הביע/ה עניין',
    committed: 'הביע/ה נכונות',
    active: 'שותף/ה פעיל/ה',
    leading: 'מוביל/ה',
    declined: 'לא מעוניין/ת כרגע',
    dormant: 'רדום / לא פעיל/ה',
  },
  regionWide: 'כלל־אזורי',
  yes: 'כן',
  no: 'לא',
};

const { organizations, ties } = smallField();

function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
}

/** The filled cells of one row, by title. */
function filled(csv: string, row: number): Record<string, string> {
  const [titles = [], ...rows] = rowsOf(csv);
  const cells = rows[row] ?? [];
  return Object.fromEntries(
    titles.map((title, index) => [title, cells[index] ?? '']).filter(([, cell]) => cell !== ''),
  );
}

describe('organisations', () => {
  test('go out in the words of the language, without what is private', () => {
    const csv = organizationsCsv(organizations, words, { includePrivate: false });
    expect(filled(csv, 0)).toEqual({
      '[id]': 'PUB02',
      '[name]': 'עיריית נווה שקמה – אגף חינוך',
      '[sector]': 'ציבורי',
      '[topics]': 'Career guidance | Vocational training',
      '[regions]': 'Neve Shikma | כלל־אזורי',
      '[stage]': 'שותף/ה פעיל/ה',
      '[committee]': 'כן',
    });
    expect(filled(csv, 1)).toEqual({ '[name]': 'Alon "Young Hands" (NPO)', '[sector]': 'חברתי' });
    expect(filled(csv, 2)).toEqual({ '[name]': 'Orlan', '[sector]': 'Cooperative' });
  });

  test('hold nothing private in any byte unless chosen', () => {
    const secret = 'SECRET';
    const planted = organizations.map((one) => ({
      ...one,
      influence: 98765,
      interest: 98765,
      alignment: 98765,
      notes: secret,
      contact: secret,
      owner: secret,
      nextStep: secret,
      extra: [[secret, secret]] as const,
      stage: 'declined' as const,
    }));
    const csv = organizationsCsv(planted, words, { includePrivate: false });
    expect([csv.includes(secret), csv.includes('98765'), csv.includes(words.stages.declined)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('take ratings, notes and columns of the file along by choice', () => {
    const csv = organizationsCsv(organizations, words, { includePrivate: true });
    expect(filled(csv, 0)).toMatchObject({ '[influence]': '5', '[notes]': 'Prefers mornings', Phone: "'+972 3 000" });
    expect(filled(csv, 1)).toMatchObject({ '[stage]': 'לא מעוניין/ת כרגע' });
  });

  test('of one name and without an id are kept apart by an id', () => {
    const twins = organizations.map((one) => ({ ...one, name: 'Alon', code: one.code }));
    const csv = organizationsCsv(twins, words, { includePrivate: false });
    expect(rowsOf(csv).map(([id]) => id)).toEqual(['[id]', 'PUB02', 'o2', 'o3']);
  });
});

test('ties go out with the ids and the names of both ends', () => {
  const csv = tiesCsv(ties, organizations, words, { includePrivate: false });
  expect(filled(csv, 0)).toEqual({
    ממזהה: 'PUB02',
    מארגון: 'עיריית נווה שקמה – אגף חינוך',
    'אל ארגון': 'Alon "Young Hands" (NPO)',
    'סוג קשר': 'Funding',
    עוצמה: '3',
    מכוון: 'כן',
  });
  expect(filled(csv, 1)).toEqual({ מארגון: 'Alon "Young Hands" (NPO)', 'אל ארגון': 'Orlan', מכוון: 'לא' });
});

describe('a spreadsheet runs nothing', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+972 3 000', "'+972 3 000"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ['=cmd\nfoo', '"\'=cmd\nfoo"'],
    ['\t=1', '"\'\t=1"'],
    ['  =1', "'  =1"],
    ['\u200F=1', "'\u200F=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-3.5', '-3.5'],
    ['+4', '+4'],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['a,b', '"a,b"'],
    ['מנכ"ל', '"מנכ""ל"'],
    [' padded ', '" padded "'],
  ])('%j is written %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('and without the one apostrophe every text is what it was', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^['=+\-@\t\r\n ",]*[a-z]?$/));
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = rowsOf(csvText([[text, 'end']]));
        const plain = /^'+[\s\p{Cf}]*[=+\-@＝＋－＠]|^'+[\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
        expect(plain).toBe(text);
        expect(/^[\s\p{Cf}]*[=+\-@]/u.test(cell) && Number.isNaN(Number(cell))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
