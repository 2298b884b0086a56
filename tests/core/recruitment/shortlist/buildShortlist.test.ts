import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { buildShortlist } from '../../../../src/core/recruitment/shortlist/buildShortlist.ts';
import type { ShortlistWish } from '../../../../src/core/recruitment/shortlist/shortlist.ts';
import { shortlistReasons } from '../../../../src/core/recruitment/shortlist/shortlistReasons.ts';
import { wantedCells } from '../../../../src/core/recruitment/shortlist/wantedCells.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { byCost, byCount, fieldToRecruit, targetOf } from '../../../support/recruiting.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';
import { solve } from '../../../support/solver.ts';

function listOf(field: FieldMap, wish: ShortlistWish): unknown {
  return inCodes(field, buildShortlist(field, wish, solve));
}

function chosenIn(field: FieldMap, wish: ShortlistWish): readonly string[] {
  const { chosen } = inCodes(field, buildShortlist(field, wish, solve)) as { chosen: { id: string }[] };
  return chosen.map(({ id }) => id);
}

const jobs = targetOf('jobs', { minimum: 2, weight: 3 });
const rides = targetOf('rides', { weight: 2 });

describe('A shortlist', () => {
  it('tells for each approach what it closes after those before it, and what is left', () => {
    const field = fieldToRecruit(
      { A: { topics: ['jobs'] }, B: { topics: ['rides', 'jobs'], cost: 2 }, C: { topics: ['rides'] }, D: {} },
      [jobs, rides],
    );
    expect(listOf(field, byCount(2))).toEqual({
      chosen: [
        {
          id: 'B',
          cost: 2,
          locked: false,
          closes: [
            { target: jobs, organizations: 1 },
            { target: rides, organizations: 1 },
          ],
          gain: 5,
          left: 3,
        },
        { id: 'A', cost: 1, locked: false, closes: [{ target: jobs, organizations: 1 }], gain: 3, left: 0 },
      ],
      value: 8,
      open: 8,
      optimum: true,
      bound: 8,
      greedy: { order: ['B', 'A'], value: 8, bestSingle: null },
      candidates: 4,
      lockedBeyond: null,
      lockedAside: [],
    });
  });

  it('names nobody where no target is set, or nobody closes anything', () => {
    const nobody = { chosen: [], value: 0, optimum: true, bound: 0, greedy: { order: [], value: 0 } };
    expect(listOf(fieldToRecruit({ A: { topics: ['jobs'] } }, []), byCount(3))).toMatchObject({ ...nobody, open: 0 });
    expect(listOf(fieldToRecruit({ A: {} }, [jobs]), byCount(3))).toMatchObject({ ...nobody, open: 6 });
  });

  it('never has whoever is engaged, declined, excluded or not to be contacted, locked or not', () => {
    const topics = ['jobs'];
    const field = fieldToRecruit(
      {
        A: { topics, stage: 'active' },
        B: { topics, stage: 'declined' },
        C: { topics },
        D: { topics, doNotContact: true },
        E: { topics, stage: 'dormant' },
        F: { topics, stage: 'committed' },
      },
      [targetOf('jobs', { minimum: 9 })],
      { locked: ['A', 'B', 'C', 'D', 'E'], excluded: ['C'] },
    );
    expect(listOf(field, byCount(9))).toMatchObject({
      chosen: [{ id: 'E', locked: true }, { id: 'F' }],
      candidates: 2,
      lockedAside: ['A', 'B', 'C', 'D'],
    });
  });

  it('keeps the locked, and says so plainly where they alone go beyond the limit', () => {
    const field = fieldToRecruit(
      { A: { topics: ['rides'], cost: 4 }, B: { topics: ['jobs'] }, C: { topics: ['jobs'] } },
      [jobs, rides],
      { locked: ['A'] },
    );
    expect(chosenIn(field, byCount(1))).toEqual(['A']);
    expect(listOf(field, byCost(3))).toMatchObject({ chosen: [], value: 0, bound: 0, lockedBeyond: 4 });
  });

  it('closes more than the next best each time, and under a budget tells the best by itself', () => {
    const field = fieldToRecruit({ A: { topics: ['rides'] }, B: { topics: ['jobs'], cost: 3 } }, [
      targetOf('jobs', { weight: 5 }),
      rides,
    ]);
    expect(listOf(field, byCost(3))).toMatchObject({
      chosen: [{ id: 'B' }],
      value: 5,
      greedy: { order: ['A'], value: 2, bestSingle: { id: 'B', value: 5 } },
    });
  });

  it('names no more than it needs: between lists that close as much the cheaper, then the shorter', () => {
    const costs = {
      A: { topics: ['jobs'], cost: 3 },
      B: { topics: ['jobs'], cost: 2 },
      C: { topics: ['jobs'], cost: 2 },
    };
    expect(chosenIn(fieldToRecruit(costs, [targetOf('jobs')]), byCost(9))).toEqual(['B']);
    const wide = { A: { topics: ['jobs'] }, B: { topics: ['rides'] }, C: { topics: ['jobs', 'rides'] } };
    expect(chosenIn(fieldToRecruit(wide, [targetOf('jobs'), rides]), byCount(3))).toEqual(['C']);
  });

  it('between lists alike prefers whoever is known to be interested, then the shorter introduction, then the smaller id', () => {
    const topics = ['jobs'];
    const target = [targetOf('jobs')];
    const interests = { A: { topics }, B: { topics, interest: 2 }, C: { topics, interest: 4 } };
    expect(chosenIn(fieldToRecruit(interests, target), byCount(1))).toEqual(['C']);
    const known = { A: { topics }, B: { topics }, C: { stage: 'active' as const }, D: { topics } };
    const tied = { ...fieldOf(Object.keys(known), [['C', 'B']], { known }), targets: target };
    expect(chosenIn(tied, byCount(1))).toEqual(['B']);
    expect(chosenIn({ ...tied, ties: [] }, byCount(1))).toEqual(['A']);
  });
});

describe('For a circle', () => {
  const topics = ['jobs'];
  const field = fieldToRecruit(
    {
      A: { topics, level: 'leading', stage: 'active' },
      B: { topics, level: 'leading', stage: 'active', committee: true },
      C: { topics, level: 'network' },
      D: { topics },
    },
    [targetOf('jobs', { minimum: 9 }), targetOf('jobs', { minimum: 3, counted: 'seated', weight: 7 })],
  );

  it.each([
    ['leading', ['A'], 14],
    ['network', ['C'], 7],
    ['everyone', ['C', 'D'], 21],
  ] as const)('%s: those who are marked for it, and its targets', (circle, chosen, open) => {
    const wish: ShortlistWish = { ...byCount(9), circle };
    expect(chosenIn(field, wish)).toEqual(chosen);
    expect(buildShortlist(field, wish, solve).open).toBe(open);
  });
});

describe('What no listed organisation can close', () => {
  it('is wanted: what stays open when everybody has come, and any gap of the list itself', () => {
    const listed = targetOf('jobs', { counted: 'listed', minimum: 3, sector: 'business' });
    const field = fieldToRecruit(
      {
        A: { topics: ['jobs'] },
        B: { topics: ['rides'], stage: 'declined' },
        C: { topics: ['jobs'], sector: 'business' },
      },
      [jobs, targetOf('rides', { minimum: 2 }), listed],
    );
    const any = { sector: null, region: null, population: null };
    expect(wantedCells(field, 'everyone')).toEqual([
      { ...any, topic: 'rides', counted: 'engaged', shortfall: 2 },
      { ...any, topic: 'jobs', sector: 'business', counted: 'listed', shortfall: 2 },
    ]);
    expect(wantedCells(field, 'leading')).toEqual([]);
  });

  it('is not what somebody on the list could close who is not marked for the circle', () => {
    const seat = targetOf('jobs', { counted: 'seated', minimum: 2 });
    const field = fieldToRecruit({ A: { topics: ['jobs'] }, B: { topics: ['rides'], level: 'leading' } }, [seat]);
    expect(chosenIn(field, { ...byCount(9), circle: 'leading' })).toEqual([]);
    expect(wantedCells(field, 'leading').map(({ shortfall }) => shortfall)).toEqual([1]);
  });
});

describe('The reasons', () => {
  it('tell who comes instead, who would have to go, and other lists', () => {
    const field = fieldToRecruit(
      {
        A: { topics: ['jobs', 'rides'] },
        B: { topics: ['jobs'] },
        C: { topics: ['rides'] },
        D: { topics: ['skills'] },
      },
      [targetOf('jobs', { weight: 4 }), rides, targetOf('skills', { weight: 3 })],
    );
    const list = buildShortlist(field, byCount(2), solve);
    expect(inCodes(field, [...shortlistReasons(field, byCount(2), list, solve)])).toEqual([
      { part: 'without', value: { id: 'A', loss: 2, comes: ['B'], goes: [] } },
      { part: 'without', value: { id: 'D', loss: 3, comes: [], goes: [] } },
      { part: 'withIt', value: { id: 'B', loss: 2, comes: [], goes: ['A'] } },
      { part: 'withIt', value: { id: 'C', loss: 3, comes: [], goes: ['D'] } },
      { part: 'alternatives', value: { ids: ['B', 'D'], value: 7 } },
      { part: 'alternatives', value: { ids: ['A'], value: 6 } },
      { part: 'alternatives', value: { ids: ['B', 'C'], value: 6 } },
    ]);
  });

  it('are none where the locked go beyond the limit', () => {
    const field = fieldToRecruit({ A: { topics: ['jobs'] } }, [jobs], { locked: ['A'] });
    const list = buildShortlist(field, byCount(0), solve);
    expect([...shortlistReasons(field, byCount(0), list, solve)]).toEqual([]);
  });
});

describe('In Shikma', () => {
  it.each(['he', 'en'] as const)('PUB17 and BUS07 are never on a list, whatever the targets (%s)', (language) => {
    const sample = shikmaField(language);
    const all = targetOf(null, { minimum: 200 });
    const own = sample.organizations
      .filter(({ code }) => code === 'PUB17' || code === 'BUS07')
      .flatMap(({ sector, topics }) => topics.map((topic) => targetOf(topic, { sector, minimum: 99, weight: 50 })));
    const locked = sample.organizations.map(({ id }) => id);
    const field = { ...sample, targets: [all, ...own], recruitment: { ...sample.recruitment, locked } };
    const chosen = chosenIn(field, byCount(99));
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(chosen.length).toBe(
      sample.organizations.filter(({ stage }) => !['active', 'leading', 'declined'].includes(stage ?? '')).length,
    );
    expect(chosen.filter((code) => code === 'PUB17' || code === 'BUS07')).toEqual([]);
  });
});
