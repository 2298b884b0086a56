import { ruleKey } from '../model/ruleRow.ts';
import { seatingModel } from '../model/seatingModel.ts';
import type { ArithmeticReason, RuleRef } from '../seating.ts';
import type { SeatingProblem } from '../seatingProblem.ts';

/** What is told as one rule: one, or how many seats anybody may have. */
export interface RuleUnit {
  readonly rule: RuleRef;
  readonly rules: readonly RuleRef[];
  /** Whether it can be missed; the others hold always. */
  readonly isMinimum: boolean;
}

const everybodysLoad: RuleRef = { kind: 'seatsMost', group: null, value: '' };

/** The rules of a problem in their order: minimums first, then what holds always. */
export function ruleUnits(problem: SeatingProblem): readonly RuleUnit[] {
  const { rows } = seatingModel(problem);
  const minimums = new Set(rows.flatMap(({ rule, missing }) => (missing === undefined ? [] : [ruleKey(rule)])));
  const units = new Map<string, RuleUnit>();
  for (const { rule } of rows) {
    const told = rule.kind === 'seatsMost' ? everybodysLoad : rule;
    const rules = [...(units.get(ruleKey(told))?.rules ?? []), rule];
    units.set(ruleKey(told), { rule: told, rules, isMinimum: minimums.has(ruleKey(rule)) });
  }
  const all = [...units.values()];
  return [...all.filter(({ isMinimum }) => isMinimum), ...all.filter(({ isMinimum }) => !isMinimum)];
}

/** The rules that a sum which cannot come out is about. */
export function unitsOfSum({ code, rule }: ArithmeticReason, units: readonly RuleUnit[]): readonly RuleUnit[] {
  const { kind, group, value } = rule;
  const isKind = (...kinds: readonly RuleRef['kind'][]) => units.filter((one) => kinds.includes(one.rule.kind));
  const here = (some: readonly RuleUnit[]) => some.filter((one) => one.rule.group === group);
  const locks = isKind('locked');
  switch (code) {
    case 'available':
      return units.filter((one) => ruleKey(one.rule) === ruleKey(rule));
    case 'sum':
      return kind === 'seatsMost' ? isKind('size', 'seatsMost') : here(isKind(kind, 'sizeMax'));
    case 'locked':
      if (kind === 'seatsMost') return [...locks.filter((one) => one.rule.value === value), ...isKind('seatsMost')];
      if (kind === 'conflict') return [...locks, ...units.filter((one) => ruleKey(one.rule) === ruleKey(rule))];
      return [...here(locks), ...units.filter((one) => ruleKey(one.rule) === ruleKey(rule) && kind !== 'locked')];
  }
}
