import { describe, expect, it } from 'vitest';
import { csvOf, type Fields, referenceText, rounded } from './referenceCases.ts';
import { run, type TestFiles } from './terminalOf.ts';

const text = referenceText('cases_multilevel_trust.json');
const { people, ties, expected } = JSON.parse(text) as {
  readonly people: Readonly<Record<string, { readonly organisation: string; readonly sector: string }>>;
  readonly ties: readonly (readonly [string, string, number])[];
  readonly expected: Fields;
};
const persons = Object.entries(people).map(([name, { organisation, sector }]) => [name, organisation, sector]);
const peopleCsv = csvOf(['person', 'organisation', 'sector'], persons);
const tiesCsv = csvOf(['source', 'target', 'trust'], ties);

function analyzed(files: TestFiles, ...args: readonly string[]) {
  const { code, answer, message } = run(files, 'analyze', '--json', ...args);
  expect({ code, message }).toEqual({ code: 0, message: '' });
  return JSON.parse(answer);
}

describe('--people', () => {
  const ways: readonly (readonly [string, TestFiles, readonly string[]])[] = [
    [
      'a table of persons and an ordinary file of ties',
      { 'p.csv': peopleCsv, 't.csv': tiesCsv },
      ['--people', 'p.csv', 't.csv'],
    ],
    ['one JSON file of both', { 'case.json': text }, ['--people', 'case.json']],
    [
      'strengths where there is no column of trust',
      { 'p.csv': peopleCsv, 't.csv': csvOf(['from', 'to', 'strength'], ties) },
      ['--people', 'p.csv', '--ties', 't.csv'],
    ],
    [
      'Hebrew titles, sectors in the list of organisations, and persons who are recognised without an option',
      {
        'o.csv': csvOf(
          ['מזהה', 'שם הארגון', 'מגזר'],
          [...new Map(persons.map(([, id, sector]) => [id, [id ?? '', `ארגון ${id}`, sector ?? '']])).values()],
        ),
        'p.csv': csvOf(
          ['אדם', 'ארגון'],
          persons.map(([name, id]) => [name ?? '', id ?? '']),
        ),
        't.csv': csvOf(['מאדם', 'אל אדם', 'מידת אמון'], ties),
      },
      ['o.csv', 'p.csv', 't.csv'],
    ],
  ];

  it.each(ways)('gives the published values of trust on every level from %s', (_, files, args) => {
    const { levels, ...answer } = analyzed(files, ...args);
    expect(rounded(levels, 8)).toEqual(rounded(expected, 8));
    expect({ organizations: answer.organizations, ties: answer.ties, setAside: answer.setAside }).toEqual({
      organizations: 5,
      ties: 41,
      setAside: [],
    });
  });

  it('counts ties within an organisation in no figure between organisations', () => {
    const within = {
      'p.csv': 'person,organisation\nDana,Alon\nOmer,Alon\nRina,Brosh\n',
      't.csv': 'from,to\nDana,Omer\n',
    };
    const answer = analyzed(within, '--people', 'p.csv', 't.csv');
    expect({ ties: answer.ties, pairs: answer.pairs, isolates: answer.isolates }).toEqual({
      ties: 1,
      pairs: 0,
      isolates: ['Alon', 'Brosh'],
    });
  });

  it('tells of a person nobody lists', () => {
    const files = {
      'p.csv': 'person,organisation\nDana,Alon\nRina,Brosh\n',
      't.csv': 'from,to\nDana,Rina\nDana,Avi\n',
    };
    expect(analyzed(files, '--people', 'p.csv', 't.csv').setAside).toEqual([
      { code: 'unknownPerson', file: 't.csv', row: 3, reason: 'Avi' },
    ]);
  });

  it.each([
    [
      'en',
      [
        'Trust from persons to organisations and sectors',
        'Persons: 14. Mean trust: 2.5 in all, 2.8 within organisations, 2.4 between them.',
      ],
    ],
    [
      'he',
      ['אמון: מאנשים לארגונים ולמגזרים', 'אנשים: 14. אמון ממוצע: 2.5 בסך הכול, 2.8 בתוך ארגונים, 2.4 בין ארגונים.'],
    ],
  ])(
    'is a part of the page in %s, without a name of a person and without a mean of fewer than three',
    (lang, sentences) => {
      const { answer } = run({ 'case.json': text }, 'analyze', '--people', 'case.json', '--lang', lang);
      for (const sentence of sentences) expect(answer).toContain(sentence);
      expect(answer).toMatch(/ {2}Health +Education +10\/48 +6 +2\.2$/m);
      expect(answer).toMatch(/ {2}O1 +O5 +1\/6 +1 +–$/m);
      expect(answer).not.toMatch(/\bP\d/);
    },
  );
});

it('import says how many persons there are, and what the rows of their table are read as', () => {
  const { code, answer } = run({ 'p.csv': peopleCsv }, 'import', '--json', '--people', 'p.csv');
  expect(code).toBe(0);
  const { people: count, organizations, rowsRead, rowsImported, files } = JSON.parse(answer);
  expect({ count, organizations, rowsRead, rowsImported }).toEqual({
    count: 14,
    organizations: 5,
    rowsRead: 14,
    rowsImported: 14,
  });
  expect(files).toMatchObject([{ shape: 'people', columns: { 0: 'person', 1: 'organization', 2: 'sector' } }]);
});
