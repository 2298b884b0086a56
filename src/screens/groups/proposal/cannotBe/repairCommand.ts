import { allowSeat, setGroupRules, setSeatingRules, unlockSeat } from '../../../../app/commands/seating.ts';
import { unseat } from '../../../../app/commands/seats.ts';
import type { Command } from '../../../../app/history.ts';
import type { SetAside } from '../../../../core/groups/seating/proposal.ts';
import type { RepairReason } from '../../../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../../../core/model/fieldMap.ts';
import type { Pair } from '../../../../core/model/seatingRules.ts';
import { rulesOf } from '../ruleText.ts';
import { relaxed } from './relaxed.ts';

/** A way out as one step that can be undone; null where nothing in the rules does it, but somebody has to be found or asked. */
export function repairCommand(fieldMap: FieldMap, repair: RepairReason, setAside: readonly SetAside[]): Command | null {
  const { code, rule, amount } = repair;
  const rules = rulesOf(fieldMap, rule.group);
  switch (code) {
    case 'wanted':
      return null;
    case 'seat':
      return setGroupRules(rule.group, { ...rules, size: { ...rules.size, max: rules.size.max + amount } });
    case 'free':
      return freeing(fieldMap, repair, setAside);
    case 'relax': {
      const change = ofAll(fieldMap, repair);
      if (change !== null) return setSeatingRules(change);
      const part = relaxed(rules, rule, amount);
      return part === null ? null : setGroupRules(rule.group, { ...rules, ...part });
    }
  }
}

/** Opens a seat that is held, or lets in somebody whom a rule keeps out; what somebody said of themselves no rule changes. */
function freeing(fieldMap: FieldMap, { rule, ids }: RepairReason, setAside: readonly SetAside[]): Command | null {
  const one = fieldMap.organizations.find(({ id }) => ids.includes(id));
  if (one === undefined) return null;
  const rules = rulesOf(fieldMap, rule.group);
  if (rule.kind === 'locked') {
    return rules.locked.includes(one.id) ? unlockSeat(rule.group, one) : unseat(rule.group, one);
  }
  if (rules.banned.includes(one.id)) return allowSeat(rule.group, one);
  const why = setAside.find(({ id }) => id === one.id)?.why;
  if (why === 'notSaidYes') return setSeatingRules({ among: 'everyone' });
  return why === undefined && rules.eligible === 'topic'
    ? setGroupRules(rule.group, { ...rules, eligible: 'anyone' })
    : null;
}

/** What changes of the rules that hold for all groups. */
function ofAll({ seating }: FieldMap, { rule: { kind, value }, amount }: RepairReason) {
  const left = (pairs: readonly Pair[]) => pairs.filter((pair) => pair.join(' ') !== value);
  if (kind === 'conflict') return { conflicts: left(seating.conflicts) };
  if (kind === 'together') return { together: left(seating.together) };
  if (kind !== 'seatsMost' || seating.seatsEach === null) return null;
  return { seatsEach: seating.seatsEach + amount };
}
