import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvOf, type Fields, referenceText } from './referenceCases.ts';
import { run, type TestFiles } from './terminalOf.ts';

const folder = join(import.meta.dirname, '../../sample-data/shikma');
const sample = (language: string) => ({
  'o.csv': readFileSync(join(folder, `organisations.${language}.csv`), 'utf8'),
  't.csv': readFileSync(join(folder, `ties.${language}.csv`), 'utf8'),
});
const shikma = sample('en');

function routes(files: TestFiles, ...args: readonly string[]) {
  const { code, answer } = run(files, 'introduce', '--organizations', 'o.csv', '--ties', 't.csv', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(answer).routes;
}

describe('introduce', () => {
  it('gives the routes with their ids, hops and weakest tie, no product where nobody said whom they trust, and nothing else', () => {
    const { answer, message } = run(
      shikma,
      'introduce',
      'o.csv',
      't.csv',
      '--from',
      'PUB01',
      '--to',
      'BUS02',
      '--json',
    );
    expect(JSON.parse(answer)).toEqual({
      routes: [
        { path: ['PUB01', 'BUS01', 'BUS02'], hops: 2, weakest: 2 / 3, product: null },
        { path: ['PUB01', 'SOC05', 'BUS01', 'BUS02'], hops: 3, weakest: 1 / 3, product: null },
      ],
    });
    expect(message).toBe('');
  });

  it('finds the published best products of trust from files', () => {
    const graph = JSON.parse(referenceText('synthetic_stakeholders_A.json')) as Fields;
    const files = {
      'o.csv': csvOf(
        ['id'],
        (graph.nodes as readonly Fields[]).map(({ id = null }) => [id]),
      ),
      't.csv': csvOf(['source', 'target', 'strength', 'trust'], graph.edges as readonly (readonly string[])[]),
    };
    const { results } = JSON.parse(referenceText('cases_warm_paths.json')) as { readonly results: readonly Fields[] };
    for (const one of results.slice(0, 12)) {
      const ends = ['--from', String(one.source), '--to', String(one.target)];
      const [three = { product: null }] = routes(files, ...ends, '--max-hops', '3');
      const [six = { product: null, hops: null }] = routes(files, ...ends, '--max-hops=6', '--by', 'product');
      expect([three.product, six.product, six.hops]).toEqual([
        one.best_product_within_3_hops,
        one.best_product_within_6_hops,
        one.hops_of_best_within_6,
      ]);
    }
  });

  const trusted = (rows: string) => ({ 'o.csv': 'id\nA\nB\nC\n', 't.csv': `source,target,strength,trust\n${rows}` });
  const ends = ['--from', 'A', '--to', 'C'];

  it('reads a trust value from its source to its target alone', () => {
    const files = trusted('A,B,3,4\nB,C,3,2\n');
    expect(routes(files, ...ends)).toEqual([{ path: ['A', 'B', 'C'], hops: 2, weakest: 0.5, product: 0.5 }]);
    expect(routes(files, '--from', 'C', '--to', 'A')).toEqual([]);
  });

  it('has no product where a trust value is missing, and puts such a route last', () => {
    expect(routes(trusted('A,B,3,4\nB,C,3,\n'), ...ends)).toEqual([
      { path: ['A', 'B', 'C'], hops: 2, weakest: null, product: null },
    ]);
    expect(routes(trusted('A,C,3,\nA,B,3,1\nB,C,3,1\n'), ...ends)).toMatchObject([
      { hops: 2 },
      { hops: 1, product: null },
    ]);
  });

  it('ranks by what it is asked for', () => {
    const files = trusted('A,C,3,1\nA,B,3,4\nB,C,3,4\n');
    const paths = (by: string) =>
      routes(files, ...ends, '--by', by).map(({ path }: { path: string[] }) => path.join(''));
    expect([paths('hops'), paths('product')]).toEqual([
      ['AC', 'ABC'],
      ['ABC', 'AC'],
    ]);
  });

  it('takes names for ids, and no more hops than are allowed', () => {
    const named = { 'o.csv': 'id,name\nA,Alpha\nB,Beta\nC,Gamma\n', 't.csv': 'source,target,strength\nA,B,3\nB,C,3\n' };
    expect(routes(named, '--from', 'Alpha', '--to', 'Gamma')).toMatchObject([{ path: ['A', 'B', 'C'] }]);
    expect(routes(named, '--from', 'A', '--to', 'C', '--max-hops', '1')).toEqual([]);
  });

  it('leads neither through nor to whoever declined, and says so', () => {
    const { answer, message, code } = run(
      shikma,
      ...['introduce', 'o.csv', 't.csv', '--from', 'PUB01', '--to', 'PUB17', '--json'],
    );
    expect({ code, answer: JSON.parse(answer), message }).toEqual({
      code: 0,
      answer: { routes: [] },
      message: 'PUB17 declined or asked to be left alone: there is no introduction.',
    });
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['an id that nobody has', ['--from', 'A', '--to', 'X'], 'No organisation has the id or the name X.'],
    ['no end', ['--from', 'A'], 'The option --to is needed.'],
    ['the same end twice', ['--from', 'A', '--to', 'A'], '--from and --to are the same organisation, A.'],
    ['no hop', [...ends, '--max-hops', '0'], '--max-hops must be at least 1.'],
    ['half a hop', [...ends, '--max-hops', '1.5'], '--max-hops must be a whole number, not 1.5.'],
    ['another order', [...ends, '--by', 'luck'], '--by cannot be luck; it is one of: product | hops.'],
    ['an option of another command', [...ends, '--all'], 'There is no option --all.'],
  ];

  it.each(wrong)('ends with 2 and one line for %s', (_, args, line) => {
    const { code, answer, message } = run(trusted('A,B,3,4\n'), 'introduce', 'o.csv', 't.csv', ...args);
    expect({ code, answer, message }).toEqual({
      code: 2,
      answer: '',
      message: `${line} For all options: sadeh --help`,
    });
  });

  it.each([
    [
      'en',
      '  1. PUB14 Neve Shikma Technological High School → PHI03 Valley Development Fund (1 step · strong)',
      'There is no path',
    ],
    ['he', '  1. PUB14 תיכון טכנולוגי נווה שקמה ← PHI03 הקרן לפיתוח העמק (צעד אחד · חזק)', 'אין מסלול היכרות מן'],
  ])('is a page in %s, in words and without a percentage', (lang, line, none) => {
    const page = (to: string) =>
      run(sample(lang), 'introduce', 'o.csv', 't.csv', '--from', 'PUB14', '--to', to, '--lang', lang).answer;
    expect(page('PHI03').split('\n')).toContain(line);
    expect(page('PHI03')).not.toContain('%');
    expect(page('COM09')).toContain(none);
  });
});
