import { expect, test } from 'vitest';
import { type Lacks, poolRows } from '../../../../src/screens/groups/board/pool.ts';
import { foundRows } from '../../../../src/screens/groups/board/poolSearch.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const { organizations } = fieldOf(['A', 'B', 'C', 'D', 'E', 'F', 'G'], [], {
  known: {
    A: { sector: 'social', stage: 'active', topics: ['Training'] },
    B: { sector: 'business', stage: 'inDialogue', regions: ['Hills'] },
    C: { sector: 'business', stage: 'declined' },
    D: { sector: 'public', committee: true },
    E: { sector: 'community', affected: true, available: false },
    F: { sector: 'business', stage: 'committed' },
    G: { sector: 'academia' },
  },
});
const committee: Lacks = { sectors: ['business'], regions: ['Hills'], affected: true };
const training: Lacks = { sectors: ['academia'], regions: [], affected: false };
const asked = { everybody: false, lacks: [committee, training], rule: 'column' } as const;

function names(rows: ReturnType<typeof poolRows>): readonly string[] {
  return rows.map(({ organization }) => organization.name);
}

test('those who bring most of what the committee lacks come first, then what other groups lack, then whoever is furthest', () => {
  const rows = poolRows(organizations, asked);
  expect(names(rows)).toEqual(['B', 'F', 'G', 'A']);
  expect(rows.map(({ brings }) => brings)).toEqual([
    { sectors: ['business'], regions: ['Hills'], affected: false },
    { sectors: ['business'], regions: [], affected: false },
    { sectors: [], regions: [], affected: false },
    { sectors: [], regions: [], affected: false },
  ]);
});

test('everybody includes those with a seat and those who would not be asked, with why', () => {
  const rows = poolRows(organizations, { ...asked, everybody: true });
  expect(rows.map(({ organization, hindrance, load }) => [organization.name, hindrance, load])).toEqual([
    ['B', null, 0],
    ['F', null, 0],
    ['C', 'declined', 0],
    ['E', 'unavailable', 0],
    ['G', null, 0],
    ['A', null, 0],
    ['D', null, 1],
  ]);
});

test('a search finds every word in names, topics and regions, within the sector that was chosen', () => {
  const rows = poolRows(organizations, asked);
  expect(names(foundRows(rows, { text: 'train', sector: null }))).toEqual(['A']);
  expect(names(foundRows(rows, { text: '', sector: 'business' }))).toEqual(['B', 'F']);
  expect(names(foundRows(rows, { text: 'hills', sector: 'academia' }))).toEqual([]);
});
