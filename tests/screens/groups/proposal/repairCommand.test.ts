import { describe, expect, it } from 'vitest';
import { noHistory, runCommand } from '../../../../src/app/history.ts';
import type { SetAside } from '../../../../src/core/groups/seating/proposal.ts';
import type { RepairReason } from '../../../../src/core/groups/seating/seating.ts';
import { usualGroupRules } from '../../../../src/core/groups/seating/usualGroupRules.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import type { GroupRules } from '../../../../src/core/model/seatingRules.ts';
import { repairCommand } from '../../../../src/screens/groups/proposal/cannotBe/repairCommand.ts';

const [a, b] = [organizationId(1), organizationId(2)];
const empty: FieldMap = {
  ...emptyFieldMap('Field'),
  organizations: [{ ...newOrganization(a, 'A'), committee: true }, newOrganization(b, 'B')],
};
const hills = { by: 'region', value: 'Hills', min: 9, max: null } as const;
const rules: GroupRules = { ...usualGroupRules(empty, null), quotas: [hills], locked: [], banned: [b] };
const field: FieldMap = { ...empty, seating: { ...empty.seating, groups: [rules], conflicts: [[a, b]] } };

const repair = (part: Partial<RepairReason>): RepairReason => ({
  part: 'repair',
  code: 'relax',
  rule: { kind: 'region', group: null, value: 'Hills' },
  amount: 3,
  ids: [],
  left: 0,
  ...part,
});

/** The field after a way out; null where none of its rules does it. */
function taken(part: Partial<RepairReason>, setAside: readonly SetAside[] = [], before: FieldMap = field) {
  const command = repairCommand(before, repair(part), setAside);
  return command === null ? null : runCommand({ fieldMap: before, history: noHistory }, command).fieldMap;
}

describe('A way out of what cannot be', () => {
  it('lowers the minimum that it is about, and nothing else', () => {
    expect(taken({})?.seating.groups).toEqual([{ ...rules, quotas: [{ ...hills, min: 3 }] }]);
  });

  it('drops a minimum of which nothing is left', () => {
    expect(taken({ amount: 0 })?.seating.groups).toEqual([{ ...rules, quotas: [] }]);
  });

  it('makes the group larger by as many seats', () => {
    const { min, max } = rules.size;
    expect(taken({ code: 'seat', amount: 2 })?.seating.groups).toEqual([{ ...rules, size: { min, max: max + 2 } }]);
  });

  it('lets somebody in who was left out', () => {
    expect(taken({ code: 'free', ids: [b] })?.seating.groups).toEqual([{ ...rules, banned: [] }]);
  });

  it('opens the seat of whoever stays where a group is completed', () => {
    const changed = taken({ code: 'free', rule: { kind: 'locked', group: null, value: a }, ids: [a] });
    expect(changed?.organizations.map(({ committee }) => committee === true)).toEqual([false, false]);
  });

  it('asks everybody again where only those who said yes were asked', () => {
    const asked: FieldMap = {
      ...field,
      seating: { ...field.seating, among: 'saidYes', groups: [{ ...rules, banned: [] }] },
    };
    expect(taken({ code: 'free', ids: [b] }, [{ id: b, why: 'notSaidYes' }], asked)?.seating.among).toBe('everyone');
  });

  it('lets two sit together again', () => {
    const rule = { kind: 'conflict', group: null, value: `${a} ${b}` } as const;
    expect(taken({ rule, amount: 0 })?.seating.conflicts).toEqual([]);
  });

  it('is no step where somebody has to be found, or is not available', () => {
    const free: FieldMap = { ...field, seating: { ...field.seating, groups: [{ ...rules, banned: [] }] } };
    expect([
      taken({ code: 'wanted' }),
      taken({ code: 'free', ids: [b] }, [{ id: b, why: 'unavailable' }], free),
    ]).toEqual([null, null]);
  });
});
