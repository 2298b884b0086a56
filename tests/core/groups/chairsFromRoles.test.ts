import { expect, test } from 'vitest';
import { chairsFromRoles } from '../../../src/core/groups/chairsFromRoles.ts';
import { groupsOf } from '../../../src/core/groups/groupsOf.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { fileOf, imported } from '../../support/importing.ts';

function member(
  n: number,
  role: string | null,
  seats: Partial<Organization> = { workingGroups: ['Skills'] },
): Organization {
  return { ...newOrganization(organizationId(n), `Organisation ${n}`), role, ...seats };
}

const chaired = (n: number) => ({ kind: 'organization', id: organizationId(n) });
const both = { committee: true, workingGroups: ['Skills', 'Jobs'] };

test.each([
  'chair',
  'Chairperson',
  'the chair',
  'chair of the group',
  'יו"ר',
  'יו״ר',
  "יו''ר",
  'יושבת ראש',
  'יושב/ת ראש',
  'chair of Skills',
  'Chair, Skills',
  'Funder; chair',
  'chair of the working group Skills',
  'יו"ר קבוצת Skills',
  'יו"ר צוות Skills',
])('%s, of an organisation with one seat, chairs its group', (role) => {
  expect(chairsFromRoles('Skills', [member(1, role), member(2, 'funder')])).toEqual({
    chair: chaired(1),
    coChair: null,
  });
});

test.each(['co-chair', 'Co chair', 'cochair', 'יו"ר משותפת', 'יו״ר משותף/ת', 'יו"ר שותף'])(
  '%s is a co-chair',
  (role) => {
    expect(chairsFromRoles('Skills', [member(1, role)])).toEqual({ chair: null, coChair: chaired(1) });
  },
);

test.each([
  'vice chair',
  'Deputy chair of Skills',
  'former chair',
  'סגנית יו"ר',
  'יו"ר לשעבר',
  'chair of the board',
  'יו"ר העמותה',
  'chair of Jobs',
  'wheelchair users',
  'armchair',
  'funder',
])('%s chairs nothing in the group', (role) => {
  expect(chairsFromRoles('Skills', [member(1, role)])).toEqual({ chair: null, coChair: null });
});

test('of an organisation with several seats the role has to say which group it chairs', () => {
  const seats = (role: string) => {
    const members = [member(1, role, both)];
    return [null, 'Skills', 'Jobs'].map((group) => chairsFromRoles(group, members).chair !== null);
  };
  expect(seats('chair')).toEqual([false, false, false]);
  expect(seats('chair of Jobs')).toEqual([false, false, true]);
  expect(seats('chair of the steering committee')).toEqual([true, false, false]);
  expect(seats('יו"ר ועדת ההיגוי')).toEqual([true, false, false]);
  expect(seats('יו"ר הוועדה, chair of Skills')).toEqual([true, true, false]);
});

test('two chairs are none, since nobody knows which; two co-chairs share the two seats', () => {
  expect(chairsFromRoles('Skills', [member(1, 'chair'), member(2, 'יו"ר')])).toEqual({ chair: null, coChair: null });
  expect(chairsFromRoles('Skills', [member(2, 'co-chair'), member(1, 'co-chair')])).toEqual({
    chair: chaired(1),
    coChair: chaired(2),
  });
  expect(
    chairsFromRoles(
      'Skills',
      [1, 2, 3].map((n) => member(n, 'co-chair')),
    ),
  ).toEqual({ chair: null, coChair: null });
});

test('files say who chairs by the column of the committee or of roles; a group that was described is not chaired by them', () => {
  const { fieldMap } = imported([
    fileOf(
      'who.csv',
      'id,name,steering committee,working groups,role\n1,A,chair,Skills | מיומנויות,\n2,B,כן,Skills,יו"ר קבוצת מיומנויות\n3,C,no,Skills,chair\n4,D,,מיומנויות,co-chair\n',
    ),
  ]);
  const chairsOf = (field: Parameters<typeof groupsOf>[0]) =>
    groupsOf(field).map(({ name, chair, coChair }) => [name, chair, coChair]);
  expect(chairsOf(fieldMap)).toEqual([
    [null, chaired(1), null],
    ['Skills', chaired(3), null],
    ['מיומנויות', null, chaired(4)],
  ]);
  expect(chairsOf({ ...fieldMap, groups: [newGroup('Skills')] })[1]).toEqual(['Skills', null, null]);
});
