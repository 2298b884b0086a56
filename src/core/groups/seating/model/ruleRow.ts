import type { Term } from '../../../solver/linearModel.ts';
import type { RuleRef } from '../seating.ts';

/** What one rule asks, as one line of a model; a rule may have several. */
export interface RuleRow {
  readonly rule: RuleRef;
  readonly terms: readonly Term[];
  readonly low?: number;
  readonly high?: number;
  /** Of a minimum, which may be missed: the variable that says by how much. */
  readonly missing?: string;
}

/** One text for one rule, for maps and sets of rules. */
export function ruleKey({ kind, group, value }: RuleRef): string {
  return JSON.stringify([kind, group, value]);
}

/** The name of the variable that says by how much a minimum is missed. */
export function missingVariable(rule: RuleRef): string {
  return `missing ${ruleKey(rule)}`;
}

/** At least so many; nothing where nothing is asked. */
export function minimum(rule: RuleRef, terms: readonly Term[], low: number): readonly RuleRow[] {
  return low > 0 ? [{ rule, terms, low, missing: missingVariable(rule) }] : [];
}
