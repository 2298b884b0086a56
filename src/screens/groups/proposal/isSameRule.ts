import type { RuleRef } from '../../../core/groups/seating/seating.ts';

export function isSameRule(a: RuleRef, b: RuleRef): boolean {
  return a.kind === b.kind && a.group === b.group && a.value === b.value;
}
