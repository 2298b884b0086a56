import { expect, it } from 'vitest';
import { run } from './terminalOf.ts';

const files = {
  'who.csv': 'שם,מגזר,שלב רתימה\nאלון,עיסקי,זוהה\nברוש,בריאות,בשיח\nגפן,חברתיי,זוהה\nתמר,עיסקי,זוהה\n',
  'ties.csv': 'מארגון,אל ארגון\nאלון,ברושש\nגפן,אף אחד\n',
};

it.each([
  ['en', 'עיסקי (perhaps: Business)', 'חברתיי (perhaps: Social)', 'ברושש (perhaps: ברוש)'],
  ['he', 'עיסקי (אולי: עסקי)', 'חברתיי (אולי: חברתי)', 'ברושש (אולי: ברוש)'],
])('the page says in %s what texts that nobody knows may be meant for, once each', (lang, business, social, body) => {
  const { code, answer } = run(files, 'import', 'who.csv', 'ties.csv', '--lang', lang);
  const lines = answer.split('\n').map((line) => line.trim());
  expect(code).toBe(0);
  expect(lines.filter((line) => /perhaps|אולי/.test(line))).toEqual([expect.stringContaining(body), business, social]);
});

it('the data say it as what was expected', () => {
  const { answer } = run(files, 'import', 'who.csv', 'ties.csv', '--json');
  const expected = JSON.parse(answer).issues.map(({ found, expected }: Record<string, string>) => [found, expected]);
  expect(expected).toEqual([
    ['עיסקי', 'business'],
    ['בריאות', 'public, social, business, community, philanthropy, academia'],
    ['חברתיי', 'social'],
    ['עיסקי', 'business'],
    ['ברושש', 'ברוש'],
    ['אף אחד', null],
  ]);
});
