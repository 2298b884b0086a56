import { describe, expect, it } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { solve } from '../support/solver.ts';
import { csvOf, referenceText } from './referenceCases.ts';
import { type CoverageCase, costOf, coverageFiles, scoreOf } from './targetCases.ts';
import { runWith, type TestFiles } from './terminalOf.ts';

function recruit(files: TestFiles, ...args: readonly string[]) {
  const given = Object.keys(files).filter((file) => file !== 'targets.csv');
  const { code, answer, message } = runWith(
    solve,
    files,
    'recruit',
    '--json',
    ...given,
    '--targets',
    'targets.csv',
    ...args,
  );
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}

const { cases } = JSON.parse(referenceText('cases_coverage.json')) as { readonly cases: readonly CoverageCase[] };

describe.each(cases.map((one, index) => [index + 1, one] as const))('the published case %i', (_, one) => {
  const files = coverageFiles(one);
  const closed = (ids: readonly string[]) => new Set(ids.flatMap((id) => one.items[id]?.covers ?? []));

  it('has the same optimum and greedy order for a number of approaches', () => {
    const { chosen, value, optimum, bound, greedy, open } = recruit(files, '--count', String(one.k));
    const ids = chosen.map(({ id }: { id: string }) => id);
    expect({ value, optimum, bound, open }).toEqual({
      value: one.optimum_cardinality_value,
      optimum: true,
      bound: one.optimum_cardinality_value,
      open: one.total_weight,
    });
    expect(greedy).toEqual({ order: one.greedy_cardinality_order, value: one.greedy_cardinality_value });
    expect(ids.length).toBeLessThanOrEqual(one.k);
    expect(scoreOf(one, ids)).toBe(one.optimum_cardinality_value);
    expect(new Set(chosen.flatMap(({ closes }: { closes: string[] }) => closes))).toEqual(closed(ids));
  });

  it('has the same optimum and greedy order within a budget', () => {
    const { chosen, value, optimum, greedy } = recruit(files, '--budget', String(one.budget));
    const ids = chosen.map(({ id }: { id: string }) => id);
    expect({ value, optimum }).toEqual({ value: one.optimum_budget_value, optimum: true });
    expect(greedy).toEqual({ order: one.greedy_ratio_order, value: one.greedy_ratio_budget_value });
    expect(costOf(one, ids)).toBeLessThanOrEqual(one.budget);
    expect(scoreOf(one, ids)).toBe(one.optimum_budget_value);
  });

  it('is wanted where nobody has a topic', () => {
    const missing = Object.keys(one.element_weights).filter((gap) => !closed(Object.keys(one.items)).has(gap));
    expect(recruit(files, '--count', '1').wanted).toEqual(
      missing.map((topic) => ({ sector: null, topic, region: null, population: null, shortfall: 1 })),
    );
  });
});

/** Another way to the same: every set of at most a few candidates. */
function bestOf({ candidates, worth, fits }: Instance): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const set = candidates.filter((_, at) => (mask >> at) % 2 === 1);
    if (fits(set)) best = Math.max(best, worth(set));
  }
  return best;
}

interface Instance {
  readonly candidates: readonly string[];
  readonly worth: (set: readonly string[]) => number;
  readonly fits: (set: readonly string[]) => boolean;
}

describe('a shortlist', () => {
  it('closes as much as any, with decimal weights and costs, ids like numbers, and gaps of several organisations', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = seededRandom(seed);
      const pick = (below: number) => Math.floor(random() * below);
      const topics = Array.from({ length: 6 }, (_, at) => `topic ${at}`);
      const bodies = Array.from({ length: 9 }, (_, at) => ({
        id: String(at * 7 + 1).padStart(seed % 2 === 0 ? 3 : 1, '0'),
        topics: topics.filter(() => random() < 0.4),
        cost: (1 + pick(40)) / 8,
      }));
      const targets = topics.map((topic) => ({ topic, minimum: 1 + pick(3), weight: (1 + pick(40)) / 10 }));
      const files = {
        'organisations.csv': csvOf(
          ['id', 'name', 'topics', 'cost'],
          bodies.map(({ id, topics: own, cost }) => [id, `Body ${id}`, own.join('|'), cost]),
        ),
        'targets.csv': csvOf(
          ['weight', 'topic', 'minimum'],
          targets.map(({ topic, minimum, weight }) => [weight, topic, minimum]),
        ),
      };
      const of = (id: string) => bodies.find((body) => body.id === id);
      const worth = (set: readonly string[]) =>
        targets.reduce((sum, { topic, minimum, weight }) => {
          return sum + weight * Math.min(minimum, set.filter((id) => of(id)?.topics.includes(topic)).length);
        }, 0);
      const cost = (set: readonly string[]) => set.reduce((sum, id) => sum + (of(id)?.cost ?? 0), 0);
      const candidates = bodies.map(({ id }) => id);
      const byCount = recruit(files, '--count', '3');
      const byCost = recruit(files, '--budget', '6.5');
      expect(byCount.value).toBeCloseTo(bestOf({ candidates, worth, fits: (set) => set.length <= 3 }), 8);
      expect(byCost.value).toBeCloseTo(bestOf({ candidates, worth, fits: (set) => cost(set) <= 6.5 }), 8);
      for (const { chosen, value, greedy, optimum } of [byCount, byCost]) {
        expect(optimum).toBe(true);
        expect(worth(chosen.map(({ id }: { id: string }) => id))).toBeCloseTo(value, 8);
        expect(worth(greedy.order)).toBeCloseTo(greedy.value, 8);
        expect(greedy.value).toBeLessThanOrEqual(value + 1e-9);
      }
      expect(byCount.greedy.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * byCount.value);
      expect(cost(byCost.chosen.map(({ id }: { id: string }) => id))).toBeLessThanOrEqual(6.5 + 1e-9);
    }
  });

  const files = {
    'organisations.csv': [
      'מזהה,שם הארגון,מגזר,נושאים,שלב רתימה,cost',
      '007,מפעל,עסקי,הכשרה,זוהה,2',
      '010,חנות,עסקי,,בשיח,1',
      '9,בנק,עסקי,הכשרה,לא מעוניין/ת כרגע,1',
      '011,ועד,קהילה,הכשרה,,0.5',
      '012,עירייה,ציבורי,הכשרה,שותף/ה פעיל/ה,1',
    ].join('\n'),
    'ties.csv': 'מ,אל,עוצמה\n012,010,3\n010,007,1\n',
    'targets.csv': '\ufeffמגזר;נושא;מינימום;משקל\r\nBusiness;;2;1\r\n;הכשרה;3;0.5\r\n',
  };

  it('is read from Hebrew files with a byte-order mark, keeps ids as text, and says who can introduce', () => {
    const { chosen, value, wanted, introductions, planned, open, candidates } = recruit(files, '--count', '2');
    const reason = { code: 'closesGaps', cost: 2, influence: null, interest: null, alignment: null };
    expect(chosen).toEqual([
      { id: '007', closes: ['Business', 'הכשרה'], reason: { ...reason, gain: 1.5, left: 1.5 } },
      { id: '010', closes: ['Business'], reason: { ...reason, cost: 1, gain: 1, left: 0.5 } },
    ]);
    const long = { path: ['012', '010', '007'], hops: 2, weakest: 1 / 3, product: null };
    const short = { path: ['012', '010'], hops: 1, weakest: 1, product: null };
    expect({ value, wanted, introductions, planned, open, candidates }).toEqual({
      value: 2.5,
      wanted: [],
      introductions: { '007': [long], '010': [short] },
      planned: { '007': long, '010': short },
      open: 3,
      candidates: 3,
    });
  });

  it('needs no ties', () => {
    const { 'ties.csv': _, ...others } = files;
    const empty = { ...others, 'ties.csv': 'מ,אל,עוצמה\n' };
    for (const given of [others, empty]) {
      const { value, introductions } = recruit(given, '--budget', '3');
      expect({ value, introductions }).toEqual({ value: 2.5, introductions: { '007': [], '010': [] } });
    }
  });

  it('holds all who close something where there is room for more, and nobody where there is room for none', () => {
    const idsOf = (...args: readonly string[]) => recruit(files, ...args).chosen.map(({ id }: { id: string }) => id);
    expect(idsOf('--count', '50')).toEqual(['007', '010', '011']);
    expect(idsOf('--budget', '0.5')).toEqual(['011']);
    for (const none of [
      ['--count', '0'],
      ['--budget', '0'],
    ]) {
      expect(recruit(files, ...none)).toMatchObject({
        chosen: [],
        value: 0,
        optimum: true,
        bound: 0,
        greedy: { order: [], value: 0 },
        introductions: {},
      });
    }
  });

  it('is empty where every target is met, or none is set', () => {
    for (const targets of ['sector,minimum\npublic,1\n', 'sector,minimum\n']) {
      expect(recruit({ ...files, 'targets.csv': targets }, '--count', '3')).toMatchObject({
        chosen: [],
        value: 0,
        optimum: true,
        open: 0,
        wanted: [],
      });
    }
  });

  it('keeps who is locked, leaves out who is banned, and never has whoever declined or is engaged', () => {
    const idsOf = (...args: readonly string[]) =>
      recruit(files, '--count', '2', ...args).chosen.map(({ id }: { id: string }) => id);
    expect(idsOf('--lock', '011')).toEqual(['007', '011']);
    expect(idsOf('--ban', '007')).toEqual(['010', '011']);
    expect(idsOf('--ban', '007', '--ban', 'חנות')).toEqual(['011']);
    const { chosen, lockedAside } = recruit(files, '--count', '2', '--lock', '9', '--lock', '012');
    expect(chosen.map(({ id }: { id: string }) => id)).toEqual(['007', '010']);
    expect(lockedAside).toEqual(['9', '012']);
  });

  it('is none where the locked alone go beyond the limit, which is an answer', () => {
    const answer = recruit(files, '--budget', '2', '--lock', '007', '--lock', '010');
    expect(answer).toMatchObject({ chosen: [], value: 0, lockedBeyond: 3 });
  });

  it('looks for somebody new where nobody listed can close the gap', () => {
    const targets = 'sector,topic,region,minimum\nעסקי,הכשרה,,3\nacademia,,region-wide,1\n';
    expect(recruit({ ...files, 'targets.csv': targets }, '--count', '5').wanted).toEqual([
      { sector: 'עסקי', topic: 'הכשרה', region: null, population: null, shortfall: 2 },
      { sector: 'academia', topic: null, region: 'region-wide', population: null, shortfall: 1 },
    ]);
  });

  it.each([
    [['--count', '2'], 'The option --targets is needed.', false],
    [[], 'One of --count and --budget is needed, and not both.', true],
    [['--count', '2', '--budget', '2'], 'One of --count and --budget is needed, and not both.', true],
    [['--count', '1.5'], '--count must be a whole number, not 1.5.', true],
    [['--budget', '-1'], '--budget must be a number from 0, not -1.', true],
    [['--budget', 'much'], '--budget must be a number from 0, not much.', true],
    [['--count', '2', '--lock', 'X9'], 'No organisation has the id or the name X9.', true],
    [
      ['--count', '2', '--circle', 'inner'],
      '--circle cannot be inner; it is one of: everyone | leading | network.',
      true,
    ],
  ])('ends with 2 for %j: %s', (args, sentence, withTargets) => {
    const targets = withTargets ? ['--targets', 'targets.csv'] : [];
    const { code, answer, message } = runWith(solve, files, 'recruit', 'organisations.csv', ...targets, ...args);
    expect([code, answer, message]).toEqual([2, '', `${sentence} For all options: sadeh --help`]);
  });

  it.each([
    [
      'en',
      [
        'closes 2.5 of a gap score of 3',
        'Closes Business and הכשרה (+1.5; 1.5 left open).',
        'Through 012 עירייה → 010 חנות (strong).',
        'Proven',
      ],
    ],
    ['he', ['סגירה של 2.5 מתוך ציון פערים 3', 'היכרות דרך 012 עירייה ← 010 חנות', 'הוכח']],
  ])('is a page in %s', (lang, sentences) => {
    const given = ['organisations.csv', 'ties.csv', '--targets', 'targets.csv', '--count', '2', '--lang', lang];
    const { code, answer } = runWith(solve, files, 'recruit', ...given);
    expect(code).toBe(0);
    for (const sentence of sentences) expect(answer).toContain(sentence);
    expect(answer).not.toMatch(/undefined|\[object|NaN|cli:/);
  });
});
