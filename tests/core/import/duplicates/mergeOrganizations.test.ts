import { describe, expect, it } from 'vitest';
import { type MergeChoices, mergedFields } from '../../../../src/core/import/duplicates/mergeChoices.ts';
import { mergeOrganizations } from '../../../../src/core/import/duplicates/mergeOrganizations.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];
const [t1, t2, t3] = [tieId(1), tieId(2), tieId(3)];

function merged(fieldMap: FieldMap, choices: MergeChoices = {}) {
  const outcome = mergeOrganizations(fieldMap, a, b, choices);
  if (outcome === null) throw new Error('not merged');
  return outcome;
}

describe('the fields of two that become one', () => {
  const field = fieldOf(['A', 'B'], [], {
    known: {
      A: { name: 'Alpha', sector: 'social', topics: ['x'], influence: 2, notes: 'one', extra: [['Staff', '5']] },
      B: {
        name: 'Alpha Ltd',
        otherNames: ['אלפא', 'ALPHA'],
        sector: 'business',
        topics: ['x', 'y'],
        stage: 'active',
        influence: 3,
        regionWide: true,
        notes: 'one',
        extra: [
          ['Staff', '7'],
          ['Town', 'Lod'],
        ],
      },
    },
  });

  it('fills gaps, joins lists, gains the other names, and keeps every value that gave way', () => {
    expect(merged(field).fieldMap.organizations).toEqual([
      {
        ...field.organizations[0],
        name: 'Alpha',
        otherNames: ['Alpha Ltd', 'אלפא'],
        sector: 'social',
        topics: ['x', 'y'],
        stage: 'active',
        influence: 2,
        regionWide: true,
        extra: [
          ['Staff', '5'],
          ['Staff (2)', '7'],
          ['Town', 'Lod'],
          ['code', 'B'],
          ['sector', 'business'],
          ['influence', '3'],
        ],
      },
    ]);
  });

  it('takes field by field what a person chose, under the titles that are given', () => {
    const { fieldMap } = merged(field, { sides: { name: 'drop', sector: 'drop' }, titleOf: (key) => `old ${key}` });
    expect(fieldMap.organizations[0]).toMatchObject({
      code: 'A',
      name: 'Alpha Ltd',
      otherNames: ['Alpha', 'אלפא'],
      sector: 'business',
      influence: 2,
    });
    expect(fieldMap.organizations[0]?.extra.slice(3)).toEqual([
      ['old code', 'B'],
      ['old sector', 'social'],
      ['old influence', '3'],
    ]);
  });

  it('takes the place on the map and the part of the backbone over', () => {
    const at = { x: 1, y: 2 };
    const placed = { ...field, positions: { [b]: at }, rules: { ...field.rules, backbone: b } };
    expect(merged(placed).fieldMap).toMatchObject({ positions: { [a]: at }, rules: { backbone: a } });
    const both = { ...field, positions: { [a]: { x: 0, y: 0 }, [b]: at } };
    expect(merged(both).fieldMap.positions).toEqual({ [a]: { x: 0, y: 0 } });
  });

  it('makes nothing of one organisation, or of one that is not there', () => {
    expect(mergeOrganizations(field, a, a)).toBeNull();
    expect(mergeOrganizations(field, a, c)).toBeNull();
  });
});

describe('the ties of two that become one', () => {
  const field = fieldOf(
    ['A', 'B', 'C'],
    [
      ['A', 'C', 2],
      ['C', 'B', 3],
      ['A', 'B', 1],
    ],
  );
  const ends = (fieldMap: FieldMap) =>
    fieldMap.ties.map(({ id, source, target, strength }) => [id, source, target, strength]);

  it('go over to the kept one, and the doubled and those to itself are told', () => {
    const { fieldMap, ...told } = merged(field);
    expect(ends(fieldMap)).toEqual([
      [t1, a, c, 2],
      [t2, c, a, 3],
      [t3, a, a, 1],
    ]);
    expect(told).toEqual({ moved: [t2, t3], selfTies: [t3], doubled: [[t2, t1]] });
  });

  it('are joined by the rule of the map, and those to itself removed, where that is chosen', () => {
    const choices = { doubled: 'join', selfTies: 'remove' } as const;
    expect(ends(merged(field, choices).fieldMap)).toEqual([[t1, a, c, 3]]);
    const sums = { ...field, rules: { ...field.rules, merge: 'sum' as const } };
    expect(ends(merged(sums, choices).fieldMap)).toEqual([[t1, a, c, 5]]);
  });

  it('keep what a joined tie said otherwise', () => {
    const [one, two, self] = field.ties;
    if (one === undefined || two === undefined || self === undefined) throw new Error('three ties');
    const ties = [{ ...one, since: '2020', notes: null }, { ...two, since: '2021', notes: 'n' }, self];
    const { fieldMap } = merged({ ...field, ties }, { doubled: 'join' });
    expect(fieldMap.ties[0]).toEqual({ ...one, since: '2020', notes: 'n', strength: 3, extra: [['since', '2021']] });
  });

  it('stay two where their type or direction differs, or where they were two before', () => {
    const [one, two, self] = field.ties;
    if (one === undefined || two === undefined || self === undefined) throw new Error('three ties');
    const other = { ...field, ties: [one, { ...two, type: 'Funding' }] };
    expect(merged(other, { doubled: 'join' }).doubled).toEqual([]);
    const before = { ...field, ties: [one, { ...one, id: t2 }] };
    expect(merged(before, { doubled: 'join' }).doubled).toEqual([]);
  });
});

it('decides about every field of an organisation', () => {
  const others = ['id', 'otherNames', 'extra', 'origin'];
  expect([...mergedFields, ...others].sort()).toEqual(Object.keys(newOrganization(a, 'A')).sort());
});
