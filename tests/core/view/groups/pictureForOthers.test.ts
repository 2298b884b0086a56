import { expect, it } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import { expectedOf } from '../../../../src/core/view/groups/expected.ts';
import { groupPicture } from '../../../../src/core/view/groups/groupPicture.ts';
import { pictureForOthers } from '../../../../src/core/view/groups/pictureForOthers.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';

const field = fieldOf(['A', 'B', 'C'], [], {
  known: {
    A: { committee: true, sector: 'public', affected: true },
    B: { committee: true, sector: 'social', stage: 'declined' },
    C: { committee: true, sector: 'business', consent: false },
  },
});
const noa = { name: 'Noa Secret', organization: null, sector: 'community', regions: ['N'], affected: true };
const fieldMap = {
  ...field,
  groups: [{ ...newGroup(null), people: [noa], chair: { kind: 'person', name: noa.name } as const }],
};
const group = groupsOf(fieldMap).find(({ name }) => name === null);
if (group === undefined) throw new Error('no committee');
const expected = expectedOf(fieldMap, group);

it('a picture for others names nobody who declined or did not agree, no person, and not who is affected', () => {
  const code = codesOf(fieldMap);
  const { seats, cells, columns } = pictureForOthers(group, fieldMap, expected);
  expect(
    seats.map(({ kind, key, name, affected }) => ({ who: kind === 'person' ? name : code(key), affected })),
  ).toEqual([
    { who: 'A', affected: false },
    { who: '', affected: false },
  ]);
  expect(new Set(cells.flat().flatMap((cell) => cell.seats))).toEqual(new Set(seats));
  expect(JSON.stringify([seats, cells])).not.toContain(noa.name);
  expect(columns.map(({ value, seats: count, listed }) => [value, count, listed])).toEqual([
    ['public', 1, 1],
    ['social', 0, 0],
    ['business', 0, 0],
    ['community', 1, 0],
  ]);
});

it('the picture of the team has them all', () => {
  const { seats } = groupPicture(group, fieldMap, expected);
  expect(seats.map(({ name, affected }) => [name, affected])).toEqual([
    ['A', true],
    ['B', false],
    ['C', false],
    ['Noa Secret', true],
  ]);
});
