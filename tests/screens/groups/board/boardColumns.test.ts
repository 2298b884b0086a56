import { expect, test } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import {
  type BoardColumn,
  boardColumns,
  isSameColumn,
  memberName,
} from '../../../../src/screens/groups/board/boardColumns.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const people = [{ name: 'Rana', organization: null, sector: null, regions: [], affected: true }];

function seatedField(): FieldMap {
  const field = fieldOf(['A', 'B', 'C'], [], {
    known: {
      A: { committee: true, sector: 'social', workingGroups: ['Training'], role: 'Backbone' },
      B: { committee: true, sector: 'public' },
      C: { committee: true, sector: 'business' },
    },
  });
  const chair = { kind: 'organization', id: organizationId(3) } as const;
  const rules = { ...usualGroupRules(field, null), locked: [organizationId(2)] };
  const committee = { ...newGroup(null), chair, people, size: { min: 3, max: 9 } };
  return { ...field, groups: [committee], seating: { ...field.seating, groups: [rules] } };
}

function columnsOf(field: FieldMap): readonly BoardColumn[] {
  return boardColumns(field, groupsOf(field));
}

test('a column has its chair first, then the others by sector, and says how many groups each sits in', () => {
  const [committee, training] = columnsOf(seatedField());
  expect(
    committee?.seats.map(({ member, load, office, isBackbone, decided }) => [
      memberName(member),
      load,
      office,
      isBackbone,
      decided,
    ]),
  ).toEqual([
    ['C', 1, 'chair', false, null],
    ['B', 1, null, false, 'locked'],
    ['A', 2, null, true, null],
    ['Rana', 1, null, false, null],
  ]);
  expect([committee?.key, committee?.filled, committee?.size]).toEqual(['committee', 4, { min: 3, max: 9 }]);
  expect([training?.key, training?.seats.map(({ load }) => load)]).toEqual(['group Training', [2]]);
});

test('a column that looks as before is told from one in which anything changed', () => {
  const field = seatedField();
  const [before] = columnsOf(field);
  const [again] = columnsOf({ ...field, title: 'Another title' });
  const [organizationA, ...others] = field.organizations;
  const renamed = [{ ...organizationA, name: 'A of the valley' }, ...others] as FieldMap['organizations'];
  const [changed] = columnsOf({ ...field, organizations: renamed });
  const [unchaired] = columnsOf({ ...field, groups: [{ ...newGroup(null), people, size: { min: 3, max: 9 } }] });
  const same = [again, changed, unchaired].map(
    (one) => before !== undefined && one !== undefined && isSameColumn(before, one),
  );
  expect(same).toEqual([true, false, false]);
});
