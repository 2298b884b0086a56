import { expect, test } from 'vitest';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import type { Tie } from '../../../src/core/model/tie.ts';
import { provenanceOf } from '../../../src/core/network/provenance.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(
  ['A', 'B', 'C', 'D'],
  [
    ['A', 'B'],
    ['A', 'C'],
    ['B', 'C'],
    ['A', 'D'],
    ['B', 'D'],
  ],
  { known: { D: { sector: 'business' } } },
);
const said: readonly Partial<Tie>[] = [
  { assertedBy: 'staff', type: 'Funding' },
  { assertedBy: 'oneSide' },
  { assertedBy: 'staff' },
  {},
  { assertedBy: 'document', status: 'suggested' },
];
const asserted: FieldMap = { ...field, ties: field.ties.map((tie, at) => ({ ...tie, ...said[at] })) };

test('ties are counted by whose word they rest on, and suggested ones apart', () => {
  expect(provenanceOf(asserted)).toEqual({
    ties: 4,
    counts: { staff: 2, oneSide: 1, bothSides: 0, document: 0, '?': 1 },
    suggested: 1,
  });
});

test('only ties count that the rules count, between those who count', () => {
  const rules = { ...asserted.rules, tieKinds: ['?'], only: { ...noFilter, sectors: ['?'] } };
  expect(provenanceOf({ ...asserted, rules })).toEqual({
    ties: 2,
    counts: { staff: 1, oneSide: 1, bothSides: 0, document: 0, '?': 0 },
    suggested: 1,
  });
});
