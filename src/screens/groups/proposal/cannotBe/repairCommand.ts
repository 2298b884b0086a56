import { allowSeat, setGroupRules, setSeatingRules } from '../../../../app/commands/seating.ts';
import type { Command } from '../../../../app/history.ts';
import type { RepairReason } from '../../../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../../../core/model/fieldMap.ts';
import type { Pair } from '../../../../core/model/seatingRules.ts';
import { rulesOf } from '../ruleText.ts';
import { relaxed } from './relaxed.ts';

/** A way out as one step that can be undone; null where nothing in the rules does it, but somebody has to be found or asked. */
export function repairCommand(fieldMap: FieldMap, repair: RepairReason): Command | null {
  const { code, rule, amount, ids } = repair;
  const rules = rulesOf(fieldMap, rule.group);
  switch (code) {
    case 'wanted':
      return null;
    case 'seat':
      return setGroupRules(rule.group, { ...rules, size: { ...rules.size, max: rules.size.max + amount } });
    case 'free': {
      const banned = fieldMap.organizations.find(({ id }) => ids.includes(id) && rules.banned.includes(id));
      return banned === undefined ? null : allowSeat(rule.group, banned);
    }
    case 'relax': {
      const pairs = withoutPair(fieldMap, repair);
      if (pairs !== null) return setSeatingRules(pairs);
      const part = relaxed(rules, rule, amount);
      return part === null ? null : setGroupRules(rule.group, { ...rules, ...part });
    }
  }
}

function withoutPair({ seating }: FieldMap, { rule: { kind, value } }: RepairReason) {
  const left = (pairs: readonly Pair[]) => pairs.filter((pair) => pair.join(' ') !== value);
  if (kind === 'conflict') return { conflicts: left(seating.conflicts) };
  return kind === 'together' ? { together: left(seating.together) } : null;
}
