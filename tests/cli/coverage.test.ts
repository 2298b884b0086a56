import { describe, expect, it } from 'vitest';
import { csvOf, type Fields, type Json, referenceText, rounded } from './referenceCases.ts';
import { run, type TestFiles } from './terminalOf.ts';

function coverage(files: TestFiles, ...args: readonly string[]) {
  const given = Object.keys(files).filter((file) => !file.startsWith('targets'));
  const { code, answer, message } = run(files, 'coverage', '--json', ...given, ...args);
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}

interface DiversityCase {
  readonly counts: Readonly<Record<string, number>>;
  readonly target_shares: Readonly<Record<string, number>>;
  readonly rows: Fields;
  readonly indices: Fields;
}

const { cases } = JSON.parse(referenceText('cases_diversity.json')) as {
  readonly cases: Readonly<Record<string, DiversityCase>>;
};

/** A published case as files: so many organisations of each sector, and a share set for each. */
function diversityFiles({ counts, target_shares }: DiversityCase) {
  const sectors = Object.entries(counts).flatMap(([sector, count]) => new Array<string>(count).fill(sector));
  return {
    'organizations.csv': csvOf(
      ['id', 'name', 'sector'],
      sectors.map((sector, at) => [at + 1, `Body ${at + 1}`, sector]),
    ),
    'targets.csv': csvOf(
      ['sector', 'topic', 'region', 'population', 'minimum', 'ideal', 'unit', 'weight', 'set_by', 'reason'],
      Object.entries(target_shares).map(([sector, share]) => [sector, '', '', '', share, '', 'share', '', '', '']),
    ),
  };
}

describe.each(Object.entries(cases))('the published case %s', (_, one) => {
  it('has the same rows and indices, under the names that the files write', () => {
    const { representation, diversity } = coverage(diversityFiles(one), '--targets', 'targets.csv');
    expect(rounded(representation, 8)).toEqual(rounded(one.rows, 8));
    expect(rounded(diversity, 8)).toEqual(rounded(one.indices, 8));
  });
});

const organizations = [
  'id,name,sector,topics,regions,stage,target groups,contribution,steering committee',
  '1,Town Hall,Government,Health | Housing,North,active,Youth,data,yes',
  '2,Port,Government,Housing,region-wide,identified,,,',
  '3,Mill,Business,Health,North | South,leading,,funding | staff,',
  '4,Aid,NGO,Health,South,committed,Youth,,',
  '5,Care,Nonprofit,Health,,,,,',
  '6,Nobody,,Health,North,active,,,',
].join('\n');

describe('coverage', () => {
  it('without targets has the six sectors by their keys, no gaps and no score', () => {
    const { gaps, score, representation, diversity, ifAllWhoSaidYes } = coverage({ 'o.csv': organizations });
    expect({ gaps, score, ifAllWhoSaidYes }).toEqual({
      gaps: [],
      score: null,
      ifAllWhoSaidYes: { gaps: [], score: null },
    });
    expect(Object.keys(representation)).toEqual([
      'public',
      'social',
      'business',
      'community',
      'philanthropy',
      'academia',
    ]);
    expect(representation.public).toMatchObject({
      count: 2,
      share: 0.4,
      target_share: null,
      shortfall_to_target: null,
    });
    expect(diversity).toMatchObject({
      N: 5,
      categories_defined: 6,
      categories_absent: ['academia', 'community', 'philanthropy'],
    });
  });

  it('counts listed, engaged and seated by each dimension, region-wide apart; who has no sector is in no cell', () => {
    const { cells } = coverage({ 'o.csv': organizations });
    const found = cells
      .filter(({ listed }: { listed: number }) => listed > 0)
      .map(({ sector, dimension, value, listed, engaged, seated }: Readonly<Record<string, Json>>) =>
        [dimension, value, sector, listed, engaged, seated].join(' '),
      );
    expect(found).toEqual([
      'topic Health public 1 1 1',
      'topic Health social 2 0 0',
      'topic Health business 1 1 0',
      'topic Housing public 2 1 1',
      'region North public 1 1 1',
      'region North business 1 1 0',
      'region South social 1 0 0',
      'region South business 1 1 0',
      'regionWide * public 1 0 0',
      'population Youth public 1 1 1',
      'population Youth social 1 0 0',
      'contribution data public 1 1 1',
      'contribution funding business 1 1 0',
      'contribution staff business 1 1 0',
      'level committee public 1 1 1',
      'level partners business 1 1 0',
      'level none public 1 0 0',
      'level none social 2 0 0',
      'stage identified public 1 0 0',
      'stage committed social 1 0 0',
      'stage active public 1 1 1',
      'stage leading business 1 1 0',
    ]);
    expect(cells).toContainEqual({
      sector: 'academia',
      dimension: 'topic',
      value: 'Housing',
      listed: 0,
      engaged: 0,
      seated: 0,
    });
  });

  it('has a row for each target in the order of the file, called as the file writes it', () => {
    const targets = [
      'weight,region,sector,topic,minimum,ideal,counted',
      '2,North,social,,1,,',
      '0.5,,Government,Health,3,4,listed',
      '1,,עסקי,,50%,,',
      '1,כלל־אזורי,,,1,,',
      '1,,,Health,,9,',
    ].join('\n');
    const { gaps, score, ifAllWhoSaidYes } = coverage(
      { 'o.csv': organizations, 'targets.csv': targets },
      '--targets',
      'targets.csv',
    );
    const any = {
      sector: null,
      topic: null,
      region: null,
      population: null,
      counted: 'engaged',
      unit: 'count',
      of: null,
      ideal: null,
    };
    expect(gaps).toEqual([
      {
        ...any,
        target: 'social · North',
        sector: 'social',
        region: 'North',
        have: 0,
        want: 1,
        shortfall: 1,
        weight: 2,
      },
      {
        ...any,
        target: 'Government · Health',
        sector: 'Government',
        topic: 'Health',
        counted: 'listed',
        have: 1,
        want: 3,
        ideal: 4,
        shortfall: 2,
        weight: 0.5,
      },
      { ...any, target: 'עסקי', sector: 'עסקי', unit: 'share', have: 1, of: 3, want: 2, shortfall: 1, weight: 1 },
      { ...any, target: 'כלל־אזורי', region: 'כלל־אזורי', have: 0, want: 1, shortfall: 1, weight: 1 },
      { ...any, target: 'Health', topic: 'Health', have: 3, want: null, ideal: 9, shortfall: 0, weight: 1 },
    ]);
    expect([score, ifAllWhoSaidYes.score]).toEqual([5, 5]);
  });

  it('counts those who said yes as if they came', () => {
    const targets = 'sector,minimum\nsocial,1\n';
    const { score, ifAllWhoSaidYes } = coverage(
      { 'o.csv': organizations, 'targets.csv': targets },
      '--targets',
      'targets.csv',
    );
    expect([score, ifAllWhoSaidYes.score]).toEqual([1, 0]);
  });

  it('keeps two written names of one sector apart where the targets name both, and joins them under a word of the program', () => {
    const rows = (targets: string) => {
      const { representation } = coverage(
        { 'o.csv': organizations, 'targets.csv': targets },
        '--targets',
        'targets.csv',
      );
      return Object.fromEntries(
        Object.entries(representation as Fields).map(([sector, row]) => [sector, (row as Fields).count]),
      );
    };
    expect(rows('sector,minimum\nNGO,1\nNonprofit,1\n')).toEqual({ Government: 2, NGO: 1, Nonprofit: 1, Business: 1 });
    expect(rows('sector,minimum\nNGO,1\nsocial,1\n')).toEqual({ Government: 2, NGO: 1, social: 1, Business: 1 });
    expect(rows('sector,minimum\nחברתי,1\n')).toEqual({ Government: 2, חברתי: 2, Business: 1 });
    expect(rows('sector,minimum\ncharity,1\n')).toEqual({ Government: 2, charity: 2, Business: 1 });
    expect(rows('topic,minimum\nHealth,1\n')).toEqual({ Government: 2, NGO: 1, Nonprofit: 1, Business: 1 });
  });

  it('says how it is known who is affected', () => {
    const told = (files: TestFiles) => coverage(files).affected;
    expect(told({ 'o.csv': 'id,sector\nA,community\nB,business\n' })).toMatchObject({
      rule: 'sector',
      listed: { organizations: ['A'], of: 2, share: 0.5 },
    });
    expect(told({ 'o.csv': 'id,sector,affected\nA,community,no\nB,business,yes\n' })).toMatchObject({
      rule: 'column',
      listed: { organizations: ['B'], of: 2, share: 0.5 },
    });
  });

  it('finds the same lacks whether there are targets or not, the affected among them', () => {
    const files = {
      'o.csv': 'id,sector,topics,stage,steering committee\nA,residents,T,identified,\nB,Company,T | U,active,yes\n',
      'targets.csv': 'sector,minimum\nCompany,1\n',
    };
    const seats = { code: 'affectedSeats', seats: 0, of: 1, organization: null, listed: 1, rule: 'sector' };
    expect(coverage(files).structural).toContainEqual(seats);
    const { structural } = coverage(files, '--targets', 'targets.csv');
    expect(structural).toContainEqual(seats);
    expect(structural).toContainEqual({
      code: 'fragileCells',
      dimension: 'topic',
      value: 'T',
      cells: [
        { sector: 'Company', organization: 'B' },
        { sector: 'residents', organization: 'A' },
      ],
    });
  });

  it.each([
    ['a number that is none', 'sector,minimum\nbusiness,few\n', 'targets.csv, row 2: Not a number: few.'],
    ['no titles', 'a,b\n1,2\n', 'targets.csv: No titles of targets were found.'],
    ['nothing', '', 'targets.csv: This file is empty (0 bytes).'],
  ])('ends with 2 for a file of targets with %s, and says where', (_, targets, sentence) => {
    const files = { 'o.csv': organizations, 'targets.csv': targets };
    const { code, answer, message } = run(files, 'coverage', 'o.csv', '--targets', 'targets.csv', '--json');
    expect([code, answer]).toEqual([2, '']);
    expect(message).toContain(sentence);
  });

  it('ends with 2 without files, and for a file of targets that is not there', () => {
    expect(run({}, 'coverage').message).toBe('No files were given. For all options: sadeh --help');
    expect(run({ 'o.csv': organizations }, 'coverage', 'o.csv', '--targets', 'x.csv')).toMatchObject({
      code: 2,
      answer: '',
      message: 'There is no file x.csv. For all options: sadeh --help',
    });
  });

  it('with titles alone has no targets; what nobody has is told', () => {
    const files = { 'o.csv': organizations, 'targets.csv': 'sector,topic,minimum\n' };
    expect(coverage(files, '--targets', 'targets.csv')).toMatchObject({ gaps: [], score: null });
    const other = { ...files, 'targets.csv': 'topic,minimum\nSport,2\n' };
    expect(coverage(other, '--targets', 'targets.csv')).toMatchObject({
      score: 2,
      issues: [
        { code: 'targetNobody', severity: 'note', file: 'targets.csv', row: 2, column: 'topic', found: 'Sport' },
      ],
    });
  });

  it.each([
    ['en', ['Targets: 1 not met · gap score 3', 'NGO', 'Region-wide', 'Who is affected: the community sector']],
    ['he', ['יעדים: 1 לא מתקיימים · ציון הפערים 3', 'NGO', 'כלל־אזורי', 'מי מושפע: מגזר הקהילה']],
  ])('is a page in %s', (lang, sentences) => {
    const files = { 'o.csv': organizations, 'targets.csv': 'sector,minimum,weight\nNGO,1,3\nBusiness,1,1\n' };
    const { code, answer } = run(files, 'coverage', 'o.csv', '--targets', 'targets.csv', '--lang', lang);
    expect(code).toBe(0);
    for (const sentence of sentences) expect(answer).toContain(sentence);
    expect(answer).not.toMatch(/undefined|\[object|NaN|cli:/);
  });
});
