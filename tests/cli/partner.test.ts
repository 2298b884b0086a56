import { describe, expect, it } from 'vitest';
import { csvOf, type Fields, type Json, referenceText, rounded } from './referenceCases.ts';
import { run, type TestFiles } from './terminalOf.ts';

const text = referenceText('cases_partner_scores.json');
const { organisations, responses, expected } = JSON.parse(text) as {
  readonly organisations: readonly Fields[];
  readonly responses: readonly Fields[];
  readonly expected: Readonly<Record<string, Fields>>;
};
const items = ['reliability', 'mission', 'openness', 'power', 'involvement', 'resources'];
const rows = responses.map((one) => ['rater', 'ratee', ...items].map((key) => one[key] ?? null));
const organizationsCsv = csvOf(
  ['id', 'sector', 'responded'],
  organisations.map(({ id, sector, responded }) => [id ?? '', sector ?? '', responded ?? '']),
);

/** With what a screen needs, and without the pairs of sectors of which nobody is in the file. */
function wanted(): Json {
  const scored = (scores: Fields) =>
    Object.fromEntries(
      Object.entries(scores).map(([id, score]) => {
        const { n_raters: raters = null, ...others } = score as Fields;
        return [id, { ...others, n_raters: raters, raters, shown: Number(raters) >= 3 }];
      }),
    );
  const { trust = {}, value = {}, sector_matrix = {}, ...others } = expected;
  const here = Object.entries(sector_matrix).filter(([pair]) => !pair.includes('Health'));
  return rounded({ ...others, trust: scored(trust), value: scored(value), sector_matrix: Object.fromEntries(here) }, 8);
}

function partner(files: TestFiles, ...args: readonly string[]) {
  const { code, answer, message } = run(files, 'analyze', '--json', ...args);
  expect({ code, message }).toEqual({ code: 0, message: '' });
  const { partner: scores, setAside, issues } = JSON.parse(answer);
  return { scores: rounded(scores, 8), setAside, issues };
}

const files = { 'o.csv': organizationsCsv, 'r.csv': csvOf(['rater', 'ratee', ...items], rows) };

describe('--responses', () => {
  it('of a sector that nobody is in, the published values say nothing but that', () => {
    const { sector_matrix = {} } = expected;
    const empty = Object.entries(sector_matrix).filter(([pair]) => pair.includes('Health'));
    expect(organisations.map(({ sector }) => sector)).not.toContain('Health');
    expect(new Set(empty.map(([, cell]) => JSON.stringify(cell)))).toEqual(
      new Set([JSON.stringify({ n_rated: 0, possible: 0, mean: null, coverage: null })]),
    );
  });

  const ways: readonly (readonly [string, TestFiles, readonly string[]])[] = [
    ['a table', files, ['--organizations', 'o.csv', '--responses', 'r.csv']],
    ['JSON that holds the organisations too', { 'case.json': text }, ['--responses', 'case.json']],
    [
      'a table with Hebrew titles and the columns in another order',
      {
        'o.csv': organizationsCsv,
        'r.csv': csvOf(
          ['משאבים', 'מעורבות', 'השפעה', 'פתיחות (1-4)', 'שותפות למטרה', 'אמינות', 'ארגון מדורג', 'ארגון מדרג'],
          rows.map((row) => row.toReversed()),
        ),
      },
      ['--organizations', 'o.csv', '--responses', 'r.csv'],
    ],
  ];

  it.each(ways)('gives the published scores from %s', (_, given, args) => {
    const { scores, setAside } = partner(given, ...args);
    expect(scores).toEqual(wanted());
    expect(setAside).toEqual([]);
  });

  it('takes those who rated for those who answered where no file says who did', () => {
    const silent = {
      ...files,
      'o.csv': csvOf(
        ['id', 'sector'],
        organisations.map(({ id, sector }) => [id ?? '', sector ?? '']),
      ),
    };
    expect(partner(silent, '--organizations', 'o.csv', '--responses', 'r.csv').scores).toMatchObject({
      response_rate: 0.75,
    });
  });

  it('leaves out what one says of oneself, counts no missing answer as zero, and keeps a zero', () => {
    const given = {
      'o.csv': 'id\nA\nB\n',
      'r.csv': 'rater,ratee,reliability,mission,openness,power,involvement,resources\nA,A,4,4,4,4,4,4\nA,B,0,,3,,,\n',
    };
    expect(partner(given, '--organizations', 'o.csv', '--responses', 'r.csv').scores).toMatchObject({
      n_ratings: 1,
      n_complete_ratings: 0,
      trust: {
        A: { item_means: { reliability: null, mission: null, openness: null }, raters: 0, score: null, shown: false },
        B: { item_means: { reliability: 0, mission: null, openness: 3 }, raters: 1, score: null, shown: false },
      },
      value: { B: { raters: 0, score: null, shown: false } },
      network_mean_trust_over_complete_ratings: null,
    });
  });

  it('sets aside an answer about an organisation that nobody lists, and says where', () => {
    const given = { 'o.csv': 'id\nA\nB\n', 'r.csv': 'rater,ratee,reliability,openness\nA,B,3,2\nA,X,1,1\n' };
    expect(partner(given, '--organizations', 'o.csv', '--responses', 'r.csv').setAside).toEqual([
      { code: 'unknownOrganization', file: 'r.csv', row: 3, reason: 'X' },
    ]);
  });

  it.each([
    ['en', 'Answered: 75% of the organisations; ratings: 25.'],
    ['he', 'השיבו: 75% מהארגונים; דירוגים: 25.'],
  ])('is a part of the page in %s, in which no score of fewer than three raters stands', (lang, sentence) => {
    const { answer } = run(files, 'analyze', 'o.csv', '--responses', 'r.csv', '--lang', lang);
    expect(answer).toContain(sentence);
    expect(answer).toMatch(/^ {2}p6 +5 +3\.1 +2\.5$/m);
    expect(answer).toMatch(/^ {2}p8 +1 +– +–$/m);
  });
});
