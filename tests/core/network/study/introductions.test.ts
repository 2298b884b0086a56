import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { importFiles } from '../../../../src/core/import/importFiles.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { suggestIntroductions } from '../../../../src/core/network/study/introductions.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';

function suggestions(fieldMap: FieldMap) {
  const of = codesOf(fieldMap);
  return suggestIntroductions({ fieldMap, graph: buildAnalysisGraph(fieldMap), backbone: null }).map((one) => ({
    ...one,
    pair: one.pair.map(of).join('–'),
    through: one.through.map(of),
  }));
}

const pairs = (fieldMap: FieldMap) => suggestions(fieldMap).map(({ pair }) => pair);

const food = { topics: ['food'], regions: ['north'] };
/** a and b know c and d; only d knows e too. */
const ties: readonly TestTie[] = [
  ['a', 'c'],
  ['b', 'c'],
  ['a', 'd'],
  ['b', 'd'],
  ['d', 'e'],
  // So that no two sectors are without a tie.
  ['a', 'p'],
  ['p', 's'],
  ['s', 't'],
];
const known = {
  a: { ...food, sector: 'public' },
  b: { ...food, sector: 'social' },
  p: { sector: 'social' },
  s: { sector: 'social' },
  t: { sector: 'public' },
};
const codes = ['a', 'b', 'c', 'd', 'e', 'p', 's', 't'];

describe('suggested introductions', () => {
  it('are of two sectors with a topic in common, and name who can introduce them, whose word weighs most first', () => {
    expect(suggestions(fieldOf(codes, ties, { known }))).toEqual([
      {
        pair: 'a–b',
        reasons: ['commonPartners'],
        through: ['c', 'd'],
        score: 1 / 2 + 1 / 3,
        topics: ['food'],
        regions: ['north'],
      },
    ]);
  });

  it('are none within a sector, nor without a topic in common, nor of two who have a tie that the rules do not count', () => {
    const of = (change: Parameters<typeof fieldOf>[2]) => pairs(fieldOf(codes, ties, change));
    expect(of({ known: { ...known, b: { ...food, sector: 'public' } } })).toEqual([]);
    expect(of({ known: { ...known, b: { sector: 'social', topics: ['work'], regions: ['north'] } } })).toEqual([]);
    const field = fieldOf(codes, [...ties, ['a', 'b']], { known });
    const uncounted = {
      ...field,
      ties: field.ties.map((tie, at) => ({ ...tie, type: at === ties.length ? 'rivalry' : 'work' })),
      rules: { ...field.rules, tieKinds: ['work'] },
    };
    expect(pairs(uncounted)).toEqual([]);
  });

  it('never name somebody who declined, neither as one of the two nor to introduce them', () => {
    const declined = (one: 'b' | 'c') =>
      suggestions(fieldOf(codes, ties, { known: { ...known, [one]: { ...known.b, stage: 'declined' } } }));
    expect(declined('b')).toEqual([]);
    expect(declined('c')).toMatchObject([{ pair: 'a–b', through: ['d'], score: 1 / 3 }]);
  });

  it('of parts without a route between them nobody can introduce: it says why, and what they have in common', () => {
    const apart = fieldOf(['a', 'b', 'c', 'x'], [['a', 'b']], {
      known: {
        a: { ...food, sector: 'public' },
        b: { sector: 'social', topics: ['work'], regions: ['south'] },
        c: { sector: null },
        x: { sector: 'public', topics: ['food', 'work'], regions: ['north'] },
      },
    });
    expect(suggestions(apart)).toEqual([
      {
        pair: 'a–x',
        reasons: ['joinsParts'],
        through: [],
        // Half of their topics, one place and one sector; one organisation by itself counts a half.
        score: ((1 / 2 + 1 + 1) / 3) * (1 / 2),
        topics: ['food'],
        regions: ['north'],
      },
      { pair: 'b–x', reasons: ['joinsParts'], through: [], score: 1 / 12, topics: ['work'], regions: [] },
    ]);
  });

  it('between sectors without any tie count too', () => {
    const field = fieldOf(
      ['a', 'm', 'n', 'z'],
      [
        ['a', 'm'],
        ['m', 'n'],
        ['n', 'z'],
      ],
      {
        known: { a: { ...food, sector: 'public' }, z: { ...food, sector: 'business' } },
      },
    );
    expect(suggestions(field)).toEqual([
      {
        pair: 'a–z',
        reasons: ['emptySectors'],
        through: [],
        score: 2 / 3 / 2,
        topics: ['food'],
        regions: ['north'],
      },
    ]);
  });

  it('are at most thirty, and nobody is named more than three times', () => {
    const many = Array.from({ length: 120 }, (_, n) => `o${String(n).padStart(3, '0')}`);
    const all = fieldOf(
      many,
      many.slice(1).map((each): TestTie => ['o000', each]),
      {
        known: Object.fromEntries(
          many.map((each, n) => [each, { ...food, sector: n % 2 === 0 ? 'public' : 'social' }]),
        ),
      },
    );
    const found = suggestions(all);
    const named = new Map<string, number>();
    for (const { pair } of found) for (const one of pair.split('–')) named.set(one, (named.get(one) ?? 0) + 1);
    expect(found).toHaveLength(30);
    expect(Math.max(...named.values())).toBeLessThanOrEqual(3);
  });
});

describe('the Shikma sample', () => {
  const files = ['organisations', 'ties'].map((name) => ({
    name: `${name}.csv`,
    bytes: new Uint8Array(readFileSync(`sample-data/shikma/${name}.he.csv`)),
  }));
  const outcome = importFiles(files, noChoices, emptyFieldMap('Shikma'));
  if (outcome.status !== 'imported') throw new Error(outcome.status);
  const found = suggestions(outcome.fieldMap);

  it('joins the isolated research cluster by those who share its topics and its city', () => {
    const bridges = found.filter(({ pair }) => pair.includes('ACA03'));
    expect(bridges.map(({ pair, reasons, through }) => [pair, reasons, through])).toEqual([
      ['ACA03–ACA06', ['joinsParts'], []],
      ['ACA03–SOC03', ['joinsParts'], []],
      ['ACA03–SOC15', ['joinsParts'], []],
    ]);
    expect(bridges.every(({ regions }) => regions.includes('נווה שקמה'))).toBe(true);
  });

  it('names neither of the two who declined', () => {
    const named = found.flatMap(({ pair, through }) => [...pair.split('–'), ...through]);
    expect(named.filter((one) => one === 'PUB17' || one === 'BUS07')).toEqual([]);
  });
});
