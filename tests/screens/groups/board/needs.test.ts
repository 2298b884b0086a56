import { expect, test } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { groupHealth } from '../../../../src/core/groups/health/groupHealth.ts';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import type { GroupName } from '../../../../src/core/model/group.ts';
import { couldFill, lacksOf, needsOf } from '../../../../src/screens/groups/board/needs.ts';
import { shikmaField } from '../../../support/shikma.ts';

const field = shikmaField('en');

function healthOf(name: GroupName) {
  const group = groupsOf(field).find((one) => one.name === name);
  if (group === undefined) throw new Error(`No group ${name}`);
  return groupHealth(field, group);
}

test('the committee of the sample misses a business, an academic body and two of the affected', () => {
  expect(needsOf(healthOf(null), null)).toEqual([
    { kind: 'sector', sector: 'business', amount: 1 },
    { kind: 'sector', sector: 'academia', amount: 1 },
    { kind: 'affected', amount: 2 },
  ]);
  expect(lacksOf(healthOf(null))).toEqual({
    sectors: ['business', 'community', 'academia'],
    regions: ['Wadi towns', 'Hill villages'],
    affected: true,
  });
});

test('a rule that asks for more of a sector than sit there makes more seats missing', () => {
  const usual = usualGroupRules(field, null);
  const quotas = [
    { by: 'sector', value: 'business', min: 2, max: null },
    { by: 'sector', value: 'public', min: 4, max: null },
  ] as const;
  expect(needsOf(healthOf(null), { ...usual, quotas })).toEqual([
    { kind: 'sector', sector: 'public', amount: 1 },
    { kind: 'sector', sector: 'business', amount: 2 },
    { kind: 'sector', sector: 'academia', amount: 1 },
    { kind: 'affected', amount: 2 },
  ]);
});

test('a group without anybody from the committee misses one, and only they could take that seat', () => {
  const training = 'Training and skills';
  const needs = needsOf(healthOf(training), null);
  expect(needs.at(-1)).toEqual({ kind: 'committee', amount: 1 });
  const could = field.organizations.filter((one) =>
    couldFill(one, training, { kind: 'committee', amount: 1 }, 'sector'),
  );
  expect(could.map(({ code }) => code).sort()).toEqual(
    ['PHI01', 'PUB01', 'PUB02', 'PUB03', 'SOC01', 'SOC02', 'SOC03', 'SOC04', 'SOC05'].sort(),
  );
});
