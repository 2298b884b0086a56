import { describe, expect, it } from 'vitest';
import { type StructuralGap, structuralGaps } from '../../../../src/core/coverage/structure/structuralGaps.ts';
import type { When } from '../../../../src/core/coverage/whenCounted.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { newGroup, type SeatedPerson } from '../../../../src/core/model/group.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import { fieldOf, type TestTie } from '../../../support/fieldOf.ts';
import { inCodes } from '../../../support/shikma.ts';

type Known = Readonly<Record<string, Partial<Organization>>>;

const found = (field: FieldMap, code: StructuralGap['code'], when: When = 'today') =>
  inCodes(
    field,
    structuralGaps(field, when).filter((gap) => gap.code === code),
  );

const fieldWith = (known: Known, ties: readonly TestTie[] = []) => fieldOf(Object.keys(known), ties, { known });

describe('two sectors with no tie', () => {
  const known: Known = {
    A: { sector: 'public' },
    B: { sector: 'public' },
    C: { sector: 'social' },
    D: { sector: 'business' },
    E: { sector: null },
  };

  it('are named where both are there, those with most possible pairs first', () => {
    expect(
      found(
        fieldWith(known, [
          ['C', 'D'],
          ['A', 'E'],
        ]),
        'untiedSectors',
      ),
    ).toEqual([
      { code: 'untiedSectors', sectors: ['public', 'social'], possible: 2 },
      { code: 'untiedSectors', sectors: ['public', 'business'], possible: 2 },
    ]);
  });

  it('are read from the organisations and ties that the rules count', () => {
    const field = fieldWith(known, [
      ['A', 'C'],
      ['C', 'D'],
    ]);
    const only = { ...field.rules.only, sectors: ['public', 'social'] };
    expect(found({ ...field, rules: { ...field.rules, only } }, 'untiedSectors')).toEqual([]);
  });

  it('are nothing where no tie between known sectors is known', () => {
    expect(found(fieldWith(known, [['A', 'E']]), 'untiedSectors')).toEqual([]);
  });
});

describe('a region that hangs on one organisation', () => {
  const field = fieldWith({
    A: { regions: ['North'], stage: 'active', sector: 'public' },
    B: { regions: ['South'], stage: 'leading', sector: 'public' },
    C: { regions: ['South'], stage: 'committed', sector: 'public' },
    D: { regions: ['West'], stage: 'identified', sector: 'public' },
    E: { regions: ['West'], stage: 'identified', sector: 'public', regionWide: true },
  });

  it('has only one listed, or only one engaged; working everywhere is no region', () => {
    expect(found(field, 'regionOnOne')).toEqual([
      { code: 'regionOnOne', region: 'North', counted: 'listed', organization: 'A', listed: 1 },
      { code: 'regionOnOne', region: 'South', counted: 'engaged', organization: 'B', listed: 2 },
    ]);
  });

  it('no longer does where another one said yes and comes', () => {
    expect(found(field, 'regionOnOne', 'ifAllWhoSaidYes')).toEqual([
      { code: 'regionOnOne', region: 'North', counted: 'listed', organization: 'A', listed: 1 },
    ]);
  });
});

describe('a topic or a region with nobody engaged', () => {
  const known: Known = {
    A: { topics: ['jobs', 'art'], stage: 'identified', sector: 'public', regions: ['North'] },
    B: { topics: ['art'], stage: 'committed', sector: 'public' },
    C: { topics: ['bus'], stage: 'active', sector: null, regions: ['South'] },
  };

  it('is named with who is listed there; an organisation without a sector counts as any other', () => {
    const jobs = { code: 'nobodyEngaged', dimension: 'topic', value: 'jobs', listed: ['A'] };
    const north = { code: 'nobodyEngaged', dimension: 'region', value: 'North', listed: ['A'] };
    expect(found(fieldWith(known), 'nobodyEngaged')).toEqual([
      { code: 'nobodyEngaged', dimension: 'topic', value: 'art', listed: ['A', 'B'] },
      jobs,
      north,
    ]);
    expect(found(fieldWith(known), 'nobodyEngaged', 'ifAllWhoSaidYes')).toEqual([jobs, north]);
  });

  it('is not said of every one where nobody at all is engaged', () => {
    expect(found(fieldWith({ ...known, C: { topics: ['bus'], stage: 'identified' } }), 'nobodyEngaged')).toEqual([]);
  });
});

describe('cells that rest on one organisation', () => {
  it('are gathered by topic and by local region', () => {
    const field = fieldWith({
      A: { sector: 'public', topics: ['jobs'], regions: ['North'] },
      B: { sector: 'social', topics: ['jobs'], regions: ['North'] },
      C: { sector: 'social', topics: ['jobs'], regionWide: true },
      D: { sector: null, topics: ['art'], regions: ['North'] },
    });
    expect(found(field, 'fragileCells')).toEqual([
      { code: 'fragileCells', dimension: 'topic', value: 'jobs', cells: [{ sector: 'public', organization: 'A' }] },
      {
        code: 'fragileCells',
        dimension: 'region',
        value: 'North',
        cells: [
          { sector: 'public', organization: 'A' },
          { sector: 'social', organization: 'B' },
        ],
      },
    ]);
  });
});

describe('crowded cells', () => {
  const worker = (sector: string, topics: readonly string[], regions: readonly string[]) => ({
    sector,
    topics,
    regions,
  });
  const others: Known = {
    X: worker('public', ['jobs', 'art'], ['North', 'South']),
    Y: worker('business', ['jobs', 'art'], ['North', 'South']),
  };

  it('have three organisations or more of one sector on one topic in one region, each counted once for the topic', () => {
    const field = fieldWith({
      ...others,
      A: worker('social', ['jobs'], ['North', 'South']),
      B: worker('social', ['jobs'], ['North', 'South']),
      C: worker('social', ['jobs'], ['North', 'South']),
      D: worker('social', ['jobs'], ['South']),
      E: { ...worker('social', ['jobs', 'art'], []), regionWide: true },
    });
    expect(found(field, 'crowded')).toEqual([
      {
        code: 'crowded',
        topic: 'jobs',
        cells: [
          { region: 'South', sector: 'social', organizations: ['A', 'B', 'C', 'D'] },
          { region: 'North', sector: 'social', organizations: ['A', 'B', 'C'] },
        ],
        organizations: ['A', 'B', 'C', 'D'],
      },
    ]);
  });

  it('are no cells of two, and none where every cell has as many', () => {
    const two = { A: worker('social', ['jobs'], ['North']), B: worker('social', ['jobs'], ['North']) };
    expect(found(fieldWith({ ...others, ...two }), 'crowded')).toEqual([]);
    const alike = Object.fromEntries(
      ['social', 'public'].flatMap((sector) =>
        [1, 2, 3, 4].map((n) => [`${sector}${n}`, worker(sector, ['jobs'], ['North'])] as const),
      ),
    );
    expect(found(fieldWith(alike), 'crowded')).toEqual([]);
  });
});

describe('a sector that matters to a topic', () => {
  const known: Known = {
    A: { sector: 'public', topics: ['jobs'], stage: 'active' },
    B: { sector: 'social', topics: ['jobs'], stage: 'committed' },
  };
  const relevance = [
    { topic: 'jobs', sectors: ['public', 'social', 'business'] },
    { topic: 'art', sectors: ['community'] },
    { topic: 'bus', sectors: [] },
  ];

  it('is a gap where nobody of it is listed on the topic, or nobody listed is engaged', () => {
    expect(found({ ...fieldWith(known), relevance }, 'relevanceGap')).toEqual([
      { code: 'relevanceGap', topic: 'jobs', sector: 'business', counted: 'listed', listed: [] },
      { code: 'relevanceGap', topic: 'art', sector: 'community', counted: 'listed', listed: [] },
      { code: 'relevanceGap', topic: 'jobs', sector: 'social', counted: 'engaged', listed: ['B'] },
    ]);
  });

  it('is no gap of engagement where whoever said yes comes, nor where nobody at all is engaged', () => {
    const listed = [
      { code: 'relevanceGap', topic: 'jobs', sector: 'business', counted: 'listed', listed: [] },
      { code: 'relevanceGap', topic: 'art', sector: 'community', counted: 'listed', listed: [] },
    ];
    expect(found({ ...fieldWith(known), relevance }, 'relevanceGap', 'ifAllWhoSaidYes')).toEqual(listed);
    const nobody = fieldWith({ A: { ...known.A, stage: null }, B: { ...known.B, stage: null } });
    expect(found({ ...nobody, relevance }, 'relevanceGap')).toEqual(listed);
  });

  it('is no gap where nobody said what matters', () => {
    expect(found(fieldWith(known), 'relevanceGap')).toEqual([]);
  });
});

describe('seats of the affected communities', () => {
  const seated = { committee: true };

  it('are told where there is none, and where the one is a token', () => {
    const none = fieldWith({ A: { sector: 'public', ...seated }, B: { sector: 'community' } });
    expect(found(none, 'affectedSeats')).toEqual([
      { code: 'affectedSeats', seats: 0, of: 1, organization: null, listed: 1, rule: 'sector' },
    ]);
    const token = fieldWith({
      A: { sector: 'public', ...seated },
      B: { sector: 'social', affected: true, ...seated },
      C: { sector: 'community', ...seated },
    });
    expect(found(token, 'affectedSeats')).toEqual([
      { code: 'affectedSeats', seats: 1, of: 3, organization: 'B', listed: 1, rule: 'column' },
    ]);
  });

  it('are held by persons too', () => {
    const dana = { name: 'Dana', organization: null, sector: null, regions: [], affected: true };
    const none = fieldWith({ A: { sector: 'public', ...seated } });
    const withPeople = (people: readonly SeatedPerson[]) => ({ ...none, groups: [{ ...newGroup(null), people }] });
    expect(found(withPeople([dana]), 'affectedSeats')).toEqual([
      { code: 'affectedSeats', seats: 1, of: 2, organization: null, listed: 0, rule: 'sector' },
    ]);
    expect(found(withPeople([dana, { ...dana, name: 'Avi' }]), 'affectedSeats')).toEqual([]);
    expect(found(withPeople([{ ...dana, affected: null }]), 'affectedSeats')).toEqual([
      { code: 'affectedSeats', seats: 0, of: 2, organization: null, listed: 0, rule: 'sector' },
    ]);
  });

  it('are no gap where there are two, or no committee yet', () => {
    const two = fieldWith({ A: { sector: 'community', ...seated }, B: { sector: 'community', ...seated } });
    expect(found(two, 'affectedSeats')).toEqual([]);
    expect(found(fieldWith({ A: { sector: 'community' } }), 'affectedSeats')).toEqual([]);
  });
});
