import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import { type CsvWords, organizationsCsv, tiesCsv } from '../../../src/core/export/csv.ts';
import { sharedOrganizationsCsv, sharedTiesCsv } from '../../../src/core/export/sharedCsv.ts';
import { organizationFields } from '../../../src/core/import/fields.ts';
import { unguardText } from '../../../src/core/import/guardedText.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { smallField } from './fieldMaps.ts';

const words: CsvWords = {
  organizations: Object.fromEntries(
    organizationFields.map((field) => [field, `[${field}]`]),
  ) as CsvWords['organizations'],
  ties: {
    fromId: 'ממזהה',
    fromName: 'מארגון',
    fromPerson: 'מאדם',
    toId: 'אל מזהה',
    toName: 'אל ארגון',
    toPerson: 'אל אדם',
    type: 'סוג קשר',
    strength: 'עוצמה',
    directed: 'כיוון',
    status: 'מצב',
    assertedBy: 'לפי דברי מי',
    since: 'מאז',
    evidence: 'ביסוס',
    confidence: 'מידת ביטחון',
    notes: 'הערות',
  },
  people: { person: 'אדם', organization: 'ארגון' },
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
  directed: 'חד־כיווני',
  undirected: 'הדדי',
  statuses: { recorded: 'רשום', suggested: 'מוצע' },
  assertions: { staff: 'הצוות', oneSide: 'צד אחד', bothSides: 'שני הצדדים', document: 'מסמך' },
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
  test('go out in the words of the language, with ratings, notes and columns of the file', () => {
    const csv = organizationsCsv(organizations, words);
    expect(filled(csv, 0)).toEqual({
      '[id]': 'PUB02',
      '[name]': 'עיריית נווה שקמה – אגף חינוך',
      '[sector]': 'ציבורי',
      '[topics]': 'Career guidance | Vocational training',
      '[regions]': 'Neve Shikma | כלל־אזורי',
      '[stage]': 'שותף/ה פעיל/ה',
      '[committee]': 'כן',
      '[influence]': '5',
      '[notes]': 'Prefers mornings',
      'Phone [+]': "'+972 3 000",
    });
    expect(filled(csv, 1)).toEqual({
      '[name]': 'Alon "Young Hands" (NPO)',
      '[sector]': 'חברתי',
      '[stage]': 'לא מעוניין/ת כרגע',
    });
    expect(filled(csv, 2)).toEqual({ '[name]': 'Orlan', '[sector]': 'Cooperative' });
  });

  test('that may be shared hold nothing private in any byte', () => {
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
      nextStepOn: secret,
      cost: 98765,
      doNotContact: true,
      extra: [[secret, secret]] as const,
      stage: one.stage === 'declined' ? one.stage : ('inDialogue' as const),
      origin: { file: secret, row: 98765 },
    }));
    const copy = audienceCopy({ ...smallField(), organizations: planted });
    const shared = [
      sharedOrganizationsCsv(copy, new Set(organizations.map(({ id }) => id)), words),
      sharedTiesCsv(copy, new Set(ties.map(({ id }) => id)), words),
    ];
    const csv = shared.join('');
    expect(csv).toContain(organizations[0]?.name);
    expect([csv.includes(secret), csv.includes('98765'), csv.includes(words.stages.inDialogue)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('of one name and without an id are kept apart by an id', () => {
    const twins = organizations.map((one) => ({ ...one, name: 'Alon', code: one.code }));
    const csv = organizationsCsv(twins, words);
    expect(rowsOf(csv).map(([id]) => id)).toEqual(['[id]', 'PUB02', 'o2', 'o3']);
  });
});

test('a further column with the title of a field is marked, so that it is read as a further column again', () => {
  const named = organizations.map((one) => ({
    ...one,
    extra: [
      ['Sector', 'NPO'],
      ['Phone no.', '1'],
    ] as const,
  }));
  expect(rowsOf(organizationsCsv(named, words))[0]?.slice(-2)).toEqual(['Sector [+]', 'Phone no.']);
});

test('ties go out with the ids and the names of both ends', () => {
  const csv = tiesCsv(ties, organizations, words);
  expect(filled(csv, 0)).toEqual({
    ממזהה: 'PUB02',
    מארגון: 'עיריית נווה שקמה – אגף חינוך',
    'אל ארגון': 'Alon "Young Hands" (NPO)',
    'סוג קשר': 'Funding',
    עוצמה: '3',
    כיוון: 'חד־כיווני',
  });
  expect(filled(csv, 1)).toEqual({ מארגון: 'Alon "Young Hands" (NPO)', 'אל ארגון': 'Orlan', כיוון: 'הדדי' });
});

test('nothing in it is run by a spreadsheet, and what was typed comes back', () => {
  const hostile = ['=1+1', '+972 3 000', '@SUM(A1)', '=cmd\nfoo', "'=1", '  =1', '\u200F=1', '＝1', 'מנכ"ל, ע"ר'];
  const named = hostile.map((name, index) => ({ ...newOrganization(organizationId(index + 1), name), code: name }));
  const [, ...rows] = rowsOf(organizationsCsv(named, words));
  expect(rows.filter((row) => row.some((cell) => /^[\s\p{Cf}]*[=+@＝]/u.test(cell)))).toEqual([]);
  expect(rows.map(([, name = '']) => unguardText(name))).toEqual(hostile);
});

test('whoever said no to publication is left out of what may be shared, with its ties', () => {
  const [first, second, third] = organizations;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three are needed');
  const asked = [
    { ...first, consent: false },
    { ...second, stage: null },
    { ...third, consent: true },
  ];
  const copy = audienceCopy({ ...smallField(), organizations: asked });
  const namesIn = (csv: string) => rowsOf(csv).map(([, name]) => name);
  const shared = sharedOrganizationsCsv(copy, new Set(asked.map(({ id }) => id)), words);
  expect(namesIn(shared).slice(1)).toEqual([second.name, third.name]);
  expect(namesIn(organizationsCsv(asked, words)).slice(1)).toEqual([first.name, second.name, third.name]);
  const sharedTies = sharedTiesCsv(copy, new Set(ties.map(({ id }) => id)), words);
  expect(rowsOf(sharedTies)).toHaveLength(2);
  expect(filled(sharedTies, 0)).toEqual({ מארגון: 'Alon "Young Hands" (NPO)', 'אל ארגון': 'Orlan', כיוון: 'הדדי' });
  expect(rowsOf(tiesCsv(ties, asked, words))).toHaveLength(ties.length + 1);
});

describe('whose word ties rest on', () => {
  const [first, second] = ties;

  test('goes out where somebody said so, and suggested ties say that they are', () => {
    const said = [
      { ...first, assertedBy: 'staff' as const },
      { ...second, status: 'suggested' as const },
    ] as typeof ties;
    const csv = tiesCsv(said, organizations, words);
    const rows = [filled(csv, 0), filled(csv, 1)];
    expect(rows.map((row) => [row.מצב, row['לפי דברי מי']])).toEqual([
      ['רשום', 'הצוות'],
      ['מוצע', undefined],
    ]);
  });

  test('has no column where nobody said anything', () => {
    const [titles = []] = rowsOf(tiesCsv(ties, organizations, words));
    expect([titles.includes('מצב'), titles.includes('לפי דברי מי')]).toEqual([false, false]);
  });
});
