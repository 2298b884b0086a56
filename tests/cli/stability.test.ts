import { describe, expect, it } from 'vitest';
import { csvOf, referenceText } from './referenceCases.ts';
import { run } from './terminalOf.ts';

interface Published {
  readonly graph: string;
  readonly tie_deletion_probability: number;
  readonly reps: number;
  readonly top_node: string;
  readonly p_top1_retained: number;
  readonly p_top1_in_top3: number;
  readonly mean_spearman_betweenness: number;
  readonly sd_spearman: number;
}

const published = (JSON.parse(referenceText('cases_missing_data.json')) as { readonly cases: readonly Published[] })
  .cases;
const runs = 1000;

function filesOf(graph: string) {
  const { nodes, edges } = JSON.parse(referenceText(`${graph}.json`)) as {
    readonly nodes: readonly { readonly id: string; readonly group: string }[];
    readonly edges: readonly (readonly [string, string, number])[];
  };
  return {
    'o.csv': csvOf(
      ['id', 'group'],
      nodes.map(({ id, group }) => [id, group]),
    ),
    't.csv': csvOf(['source', 'target', 'strength'], edges),
  };
}

function stability(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { code, answer } = run(files, 'analyze', '--json', ...Object.keys(files), '--stability', ...args);
  expect(code).toBe(0);
  return JSON.parse(answer).stability;
}

/** Four standard errors of each side. */
const chance = (q: number, own: number) => 4 * (Math.sqrt((q * (1 - q)) / 1000) + Math.sqrt((q * (1 - q)) / own));

describe('--stability', () => {
  it.each(['zachary_karate', 'florentine_marriage15'])(
    'agrees with the published runs on %s',
    (graph) => {
      const cases = published.filter((one) => one.graph === graph);
      const shares = cases.map((one) => one.tie_deletion_probability).join(',');
      const found = stability(filesOf(graph), shares, '--reps', String(runs));
      expect(found.map((one: Published) => [one.tie_deletion_probability, one.reps, one.top_node])).toEqual(
        cases.map((one) => [one.tie_deletion_probability, runs, one.top_node]),
      );
      cases.forEach((one, at) => {
        for (const key of ['p_top1_retained', 'p_top1_in_top3'] as const) {
          expect(Math.abs(found[at][key] - one[key]), `${key} ${at}`).toBeLessThanOrEqual(
            chance(one[key], runs) + 1e-9,
          );
        }
        const error = 4 * one.sd_spearman * Math.sqrt(2 / runs);
        expect(Math.abs(found[at].mean_spearman_betweenness - one.mean_spearman_betweenness)).toBeLessThanOrEqual(
          error,
        );
        expect(Math.abs(found[at].sd_spearman - one.sd_spearman)).toBeLessThanOrEqual(error);
      });
    },
    60_000,
  );

  it('is the same for the same seed, another for another, and has 500 runs where nobody says', () => {
    const files = filesOf('florentine_marriage15');
    const [first] = stability(files, '0.2');
    expect(first.reps).toBe(500);
    expect(stability(files, '0.2')).toEqual([first]);
    expect(stability(files, '0.1,0.2')[1]).toEqual(first);
    expect(stability(files, '0.2', '--seed', '7')).not.toEqual([first]);
  }, 60_000);

  it('has no first place where nobody stands between others', () => {
    expect(stability({ 'o.csv': 'id\na\nb\n', 't.csv': 'source,target\na,b\n' }, '0.1', '--reps', '3')).toEqual([
      {
        tie_deletion_probability: 0.1,
        reps: 3,
        seed: 1,
        top_node: null,
        p_top1_retained: null,
        p_top1_in_top3: null,
        mean_spearman_betweenness: null,
        sd_spearman: null,
      },
    ]);
  });

  it.each(['0', '1', '10%', '0.1,', 'x'])('refuses %s as shares', (shares) => {
    const { code, message } = run({ 'o.csv': 'id\na\n' }, 'analyze', 'o.csv', '--stability', shares, '--lang', 'en');
    expect({ code, message }).toEqual({
      code: 2,
      message: `--stability must be shares between 0 and 1, parted by commas, not ${shares}. For all options: sadeh --help`,
    });
  });

  it.each([
    ['en', /^ {2}If 20% of the ties were missing \(50 runs\): Medici stays first by betweenness in \d+% of the runs/m],
    ['he', /^ {2}אם 20% מהקשרים חסרים \(50 הרצות\): Medici נשאר ראשון בתיווך ב־\d+% מההרצות/m],
  ])('is a line of the page in %s', (lang, line) => {
    const files = filesOf('florentine_marriage15');
    const { answer } = run(
      files,
      'analyze',
      ...Object.keys(files),
      '--stability',
      '0.2',
      '--reps',
      '50',
      '--lang',
      lang,
    );
    expect(answer).toMatch(line);
  });
});
