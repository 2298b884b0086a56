import { expect, test } from 'vitest';
import { noHistory, runCommand } from '../../../../src/app/history.ts';
import { groupsOf, membersOf } from '../../../../src/core/groups/groupsOf.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import { memberName } from '../../../../src/screens/groups/board/boardColumns.ts';
import { carryCommand } from '../../../../src/screens/groups/board/carried.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const person = { name: 'Rana', organization: null, sector: null, regions: [], affected: true };
const start: FieldMap = {
  ...fieldOf(['A', 'B'], [], { known: { A: { committee: true } } }),
  groups: [{ ...newGroup(null), people: [person] }, newGroup('Training')],
};
const [committee, training] = ['committee', 'group Training'];

/** Who sits in each group once a row was carried; null where there was nothing to do. */
function carried(column: string, row: string, to: string) {
  const command = carryCommand(start, { column, row }, to);
  if (command === null) return null;
  const { fieldMap } = runCommand({ fieldMap: start, history: noHistory }, command);
  return groupsOf(fieldMap).map((group) => membersOf(group, fieldMap.organizations).map(memberName));
}

test('from the pool a row takes a seat, from a group to another it moves, to the pool it gives its seat up', () => {
  const [a, b] = start.organizations.map(({ id }) => id);
  expect(carried('pool', b ?? '', training)).toEqual([['A', 'Rana'], ['B']]);
  expect(carried(committee, a ?? '', training)).toEqual([['Rana'], ['A']]);
  expect(carried(committee, a ?? '', 'pool')).toEqual([['Rana'], []]);
  expect(carried('pool', a ?? '', training)).toEqual([['A', 'Rana'], ['A']]);
});

test('a person moves with all that is known of them, and without a seat is gone', () => {
  expect(carried(committee, 'person Rana', training)).toEqual([['A'], ['Rana']]);
  expect(carried(committee, 'person Rana', 'pool')).toEqual([['A'], []]);
});

test('nothing is done where a row is put back, has gone, or comes from the pool to the pool', () => {
  const [a] = start.organizations.map(({ id }) => id);
  expect(carried(committee, a ?? '', committee)).toBeNull();
  expect(carried(training, a ?? '', committee)).toBeNull();
  expect(carried('pool', a ?? '', 'pool')).toBeNull();
});
