import { describe, expect, it } from 'vitest';
import { describeGuesses } from '../../src/cli/questions.ts';
import { createSay } from '../../src/cli/say.ts';
import type { Question } from '../../src/core/import/reading.ts';
import { analyzed, run, type TestFiles } from './terminalOf.ts';

const organizations = `id,name,sector,topics,regions,stage,role
A,Alpha,public,jobs | bus,North,leading,
B,Beta,social,jobs,South,committed,Backbone
C,Gamma,guild,,Region-wide,identified,
D,Delta,business,bus,North,declined,
E,Epsilon,,,,,
`;
const ties = `from,to,type,strength
A,B,referral,2
A,B,funding,3
B,C,referral,1
C,D,referral,1
B,B,referral,1
A,Nobody,referral,1
`;
const files = { 'organizations.csv': organizations, 'ties.csv': ties };

describe('sadeh analyze --json', () => {
  it('answers with the keys of the contract, in their order', () => {
    expect(Object.keys(analyzed(files))).toEqual([
      'organizations',
      'ties',
      'pairs',
      'setAside',
      'issues',
      'sectors',
      'stages',
      'rules',
      'density',
      'components',
      'isolates',
      'articulationPoints',
      'metrics',
      'withoutBackbone',
      'coverage',
      'regionWide',
      'missing',
    ]);
  });

  it('counts records, pairs, sectors and stages, and says what was set aside', () => {
    const answer = analyzed(files);
    expect([answer.organizations, answer.pairs]).toEqual([5, 3]);
    expect(answer.sectors).toEqual({ public: 1, social: 1, business: 1, guild: 1 });
    expect(Object.keys(answer.sectors)).toEqual(['public', 'social', 'business', 'guild']);
    expect(answer.stages).toEqual({ identified: 1, committed: 1, leading: 1, declined: 1 });
    expect(answer.setAside).toEqual([
      { code: 'unknownOrganization', file: 'ties.csv', row: 7, reason: expect.stringContaining('Nobody') },
    ]);
    expect(answer.rules).toEqual({
      direction: 'union',
      merge: 'max',
      engagedFrom: 'active',
      backbone: 'B',
      seed: 1,
    });
  });

  it('gives the figures unrounded, with and without the backbone, by id', () => {
    const answer = analyzed(files);
    expect(answer.density).toBe(6 / 20);
    expect(answer.components).toEqual([4, 1]);
    expect(answer.isolates).toEqual(['E']);
    expect(answer.articulationPoints).toEqual({ B: ['A'], C: ['D'] });
    expect(answer.metrics.B).toEqual({
      degree: 2,
      betweenness: 2 / 6,
      betweennessRaw: 2,
      harmonic: (1 + 1 + 1 / 2) / 4,
    });
    expect(answer.withoutBackbone.components).toEqual([2, 1, 1]);
    expect(answer.withoutBackbone.isolates).toEqual(['A', 'E']);
    expect(Object.keys(answer.withoutBackbone.metrics)).toEqual(['A', 'C', 'D', 'E']);
  });

  it('counts coverage by topic and local region for every sector, and region-wide apart', () => {
    const answer = analyzed(files);
    expect(answer.coverage.topic.jobs).toEqual({
      public: { listed: 1, engaged: 1 },
      social: { listed: 1, engaged: 0 },
      business: { listed: 0, engaged: 0 },
      community: { listed: 0, engaged: 0 },
      philanthropy: { listed: 0, engaged: 0 },
      academia: { listed: 0, engaged: 0 },
      guild: { listed: 0, engaged: 0 },
    });
    expect(Object.keys(answer.coverage.region)).toEqual(['North', 'South']);
    expect(answer.regionWide.guild).toEqual({ listed: 1, engaged: 0 });
    expect(answer.missing).toContainEqual({ dimension: 'region', value: 'South', sector: 'guild' });
  });

  it('obeys its rules', () => {
    const answer = analyzed(files, '--backbone=Gamma', '--engaged-from', 'committed', '--merge', 'sum', '--seed', '7');
    expect(answer.rules).toEqual({
      direction: 'union',
      merge: 'sum',
      engagedFrom: 'committed',
      backbone: 'C',
      seed: 7,
    });
    expect(answer.coverage.topic.jobs.social.engaged).toBe(1);
    expect(answer.withoutBackbone.components).toEqual([2, 1, 1]);
  });

  it('moves with one tie', () => {
    const moved = { ...files, 'ties.csv': ties.replace('C,D,', 'A,D,') };
    expect(analyzed(moved).articulationPoints).not.toEqual(analyzed(files).articulationPoints);
    expect(analyzed(moved).metrics.A.degree).toBe(2);
  });

  it('reads rows as directed when direction is asked for and no column gives one', () => {
    const directed = analyzed(files, '--direction', 'directed');
    expect(directed.density).toBe(3 / 20);
    expect(directed.metrics.B.betweennessRaw).toBe(2);
    expect(directed.metrics.A.harmonic).toBe(0);
    expect(analyzed(files, '--direction', 'intersection').components).toEqual([1, 1, 1, 1, 1]);
  });

  it('keeps a key that a program would take for its own', () => {
    const odd = {
      'o.csv': 'id,name,sector,topics\n__proto__,P,public,constructor\n10,Ten,social,jobs\n9,Nine,social,jobs\n',
    };
    const answer = analyzed(odd);
    expect(Object.keys(answer.metrics).sort()).toEqual(['10', '9', '__proto__']);
    expect(answer.coverage.topic.constructor.public.listed).toBe(1);
  });

  it('takes what a file holds from its flag', () => {
    const swapped = run(files, 'analyze', '--json', '--organizations', 'organizations.csv', '--ties', 'ties.csv');
    expect(JSON.parse(swapped.answer)).toEqual(analyzed(files));
  });

  it('takes answers of the import from a file', () => {
    const odd = { 'o.csv': 'k,n,m\nA,Alpha,NPO\nB,Beta,NPO\n' };
    const columns = { 0: 'id', 1: 'name', 2: 'sector' };
    const map = {
      version: 1,
      tables: [{ file: 'o.csv', shape: 'organizations', columns, values: { sector: { NPO: 'social' } } }],
    };
    const given = { ...odd, 'map.json': JSON.stringify(map) };
    const { code, answer } = run(given, 'analyze', '--json', 'o.csv', '--map', 'map.json');
    expect([code, JSON.parse(answer).sectors]).toEqual([0, { social: 2 }]);
  });
});

describe('sadeh analyze for a person', () => {
  it('prints a page in the chosen language', () => {
    const page = (language: string) => run(files, 'analyze', ...Object.keys(files), '--lang', language).answer;
    expect(page('en')).toContain('Organisations: 5');
    expect(page('he')).toContain('ארגונים: 5');
    expect(page('en')).toMatch(/Density +0\.30? +0\.17/);
    expect(page('he')).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('what the page says', () => {
  const page = (given: TestFiles) => run(given, 'analyze', ...Object.keys(given), '--lang', 'en').answer;

  it('tells a topic from a region of the same name where sectors are missing', () => {
    const rows = 'id,name,sector,topics,regions\nA,Alpha,public,Haifa,\nB,Beta,social,,Haifa\n';
    const answer = page({ 'o.csv': rows, 'ties.csv': 'from,to\nA,B\n' });
    expect(answer).toContain(
      '  Topic Haifa: Social, Business, Community, Philanthropy, Academia\n  Region Haifa: Public, Business, Community,',
    );
  });

  it('lists rows set aside, and each kind of issue with its count and first example', () => {
    const answer = page(files);
    expect(answer).toContain(
      'Rows set aside: 1\n  ties.csv, row 7: A tie with an organisation that is not listed: Nobody\n',
    );
    expect(answer).toMatch(
      /Noticed while reading the files\n(?: {2}.*\n)* {2}\w+: .+ ×1 \(first: ties\.csv, row 6[^\n]*\)\n/,
    );
    expect(answer).toMatch(/A sector that is not one of the six ×1 \(first: organizations\.csv, row 4: guild\)/);
  });

  it('lists at most ten rows set aside, and no section where nothing was noticed', () => {
    const many = `from,to\n${'A,Nobody\n'.repeat(13)}`;
    const answer = page({ ...files, 'ties.csv': many });
    expect(answer.match(/ties\.csv, row \d+: A tie with/g)).toHaveLength(10);
    expect(answer).toContain('  and 3 more (see --json)');
    const clean = page({ 'o.csv': 'id,name,sector\nA,Alpha,public\nB,Beta,social\n', 't.csv': 'from,to\nA,B\n' });
    expect(clean).not.toMatch(/set aside|Noticed/);
  });

  it('prints nothing from a file that a terminal obeys or that turns the text around', () => {
    const odd = '\u001B[31mEve\u0007\u202E\u009B2J';
    const plain = Array.from({ length: 30 }, (_, n) => `Organisation number ${n},Beta`).join('\n');
    const given = {
      'o.csv': `name,sector,topics,regions\n${odd},${odd}s,${odd}t,${odd}r\nBeta,social,jobs,"So\tuth"\n${plain}\n`,
      't.csv': `from,to\n${odd},Beta\n${odd}x,Beta\n${plain}\n`,
    };
    const { code, answer, message } = run(given, 'analyze', 'o.csv', 't.csv', '--lang', 'en');
    expect([code, answer]).toEqual([0, expect.stringContaining('[31mEve2J')]);
    expect(answer).toContain('So uth');
    expect(`${answer}${message}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    const wrong = run(given, 'analyze', 'o.csv', '--backbone', odd.slice(1) + odd, '--lang', 'en');
    expect([wrong.code, wrong.message]).toEqual([2, expect.not.stringMatching(/\p{Cc}/u)]);
  });

  it('says of each guess what was guessed', () => {
    const reading = { tables: [], refusals: [] };
    const about = { file: 'o.csv', column: null, index: null, field: null, candidates: [], required: false };
    const guess = (code: Question['code'], answer: string, more: Partial<Question> = {}) =>
      describeGuesses({ ...reading, questions: [{ ...about, code, answer, ...more }] }, createSay('en')).join();
    expect(guess('headerRow', '1')).toMatch(/^A guess: row 1 of o\.csv holds the titles of the columns\./);
    expect(guess('headerRow', '0')).toMatch(/^A guess: no row of o\.csv holds titles/);
    expect(guess('role', 'ties')).toMatch(/^A guess: the rows of o\.csv are read as ties\./);
    expect(guess('encoding', 'cp862')).toMatch(/^A guess: o\.csv is read in the encoding cp862\./);
    expect(guess('column', 'notes', { column: 'Text' })).toMatch(/column "Text", is read as the field notes\./);
  });
});

describe('the code that the program ends with', () => {
  const message = (...args: readonly string[]) => {
    const { code, message, answer } = run(files, ...args);
    expect(answer).toBe('');
    return `${code} ${message}`;
  };

  it('is 2, with one line, for arguments that cannot be used', () => {
    expect(message('analyze')).toMatch(/^2 No files were given\.[^\n]*$/);
    expect(message('analyse', 'ties.csv')).toMatch(/^2 There is no command analyse\.[^\n]*$/);
    expect(message('analyze', 'ties.csv', '--bogus')).toMatch(/^2 There is no option --bogus\.[^\n]*$/);
    expect(message('analyze', 'ties.csv', '--seed')).toMatch(/^2 The option --seed needs a value\.[^\n]*$/);
    expect(message('analyze', 'ties.csv', '--seed', '1.5')).toMatch(
      /^2 --seed must be a whole number, not 1\.5\.[^\n]*$/,
    );
    expect(message('analyze', 'ties.csv', '--engaged-from', 'declined')).toMatch(
      /^2 --engaged-from cannot be declined[^\n]*$/,
    );
    expect(message('analyze', 'ties.csv', '--lang', 'fr')).toMatch(/^2 --lang cannot be fr[^\n]*$/);
    expect(message('analyze', 'missing.csv')).toMatch(/^2 There is no file missing\.csv\.[^\n]*$/);
    expect(message('analyze', ...Object.keys(files), '--backbone', 'X')).toMatch(
      /^2 No organisation has the id or the name X[^\n]*$/,
    );
    expect(message('analyze', ...Object.keys(files), '--map', 'ties.csv')).toMatch(/^2 ties\.csv is not JSON\.[^\n]*$/);
  });

  it('is 2, with one line, for a file that cannot be read', () => {
    const pdf = run({ 'a.csv': '%PDF-1.4\n%âãÏÓ\n' }, 'analyze', 'a.csv', '--json');
    expect([pdf.code, pdf.answer]).toEqual([2, '']);
    expect(pdf.message).toMatch(/^[^\n]*a\.csv[^\n]*$/);
    const empty = run({ 'a.csv': '' }, 'analyze', 'a.csv');
    expect([empty.code, empty.answer]).toEqual([2, '']);
    expect(empty.message).toMatch(/^[^\n]*a\.csv[^\n]*$/);
  });

  it('is 2 for titles without rows alone, and 0 beside another file, with an issue', () => {
    const titles = 'from,to\n';
    expect(run({ 'ties.csv': titles }, 'analyze', 'ties.csv').code).toBe(2);
    const answer = analyzed({ 'organizations.csv': organizations, 'ties.csv': titles });
    expect([answer.organizations, answer.ties]).toEqual([5, 0]);
    expect(answer.issues).toContainEqual(
      expect.objectContaining({ code: 'headerOnly', severity: 'warning', file: 'ties.csv' }),
    );
  });

  it('is 3, with the questions, where only a person can tell', () => {
    const odd = { 'o.csv': 'k,n\n1,x y\n2,z w\n' };
    const { code, answer, message } = run(odd, 'analyze', 'o.csv', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(answer).questions[0]).toMatchObject({ file: 'o.csv' });
    expect(message).toContain('o.csv');
    expect(message).toContain('--map');
  });

  it('is 0 for help, and 2 for nothing at all', () => {
    expect(run({}, '--help').code).toBe(0);
    expect(run({}, 'analyze', '--help').answer).toContain('--engaged-from STAGE');
    expect(run({}).code).toBe(2);
  });
});
