import { ruleKey } from '../../model/ruleRow.ts';
import type { PriceReason } from '../../seating.ts';
import type { SeatingProblem } from '../../seatingProblem.ts';
import { type RuleUnit, ruleUnits } from '../ruleUnits.ts';
import { provenCompared } from './compared.ts';
import { bestWith, type Explained } from './explained.ts';
import { isTight } from './isTight.ts';

/** Of so many rules all are told; of more only those that the answer just meets, as many as this. */
const fewRules = 40;

/**
 * What could be had without each rule: those that the answer just meets first. Without the size of a group at most everybody would
 * sit in it, so that it is not told; the same holds of load where there is one group.
 */
export function* prices(explained: Explained): Generator<PriceReason> {
  const { problem, seating } = explained;
  const units = unitsPriced(problem).filter((unit) => isPriced(unit, problem.groups.length));
  const tight = units.filter(({ rule }) => isTight(problem, seating.groups, rule));
  const others = units.length > fewRules ? [] : units.filter((unit) => !tight.includes(unit));
  for (const { rule, rules } of [...tight, ...others].slice(0, fewRules)) {
    const how = provenCompared(seating, bestWith(explained, { without: rules }));
    if (how === 'unproven') continue;
    yield { part: 'price', rule, gain: how.isWorse ? null : how.difference };
  }
}

/** That those stay who sit there today is one decision, of which no part can be had by itself; and persons stay always. */
function unitsPriced(problem: SeatingProblem): readonly RuleUnit[] {
  const persons = new Set(problem.groups.flatMap((one) => one.persons ?? []));
  const staying = problem.groups.flatMap(({ group, staying: ids = [] }): readonly RuleUnit[] => {
    const rules = ids.map((value) => ({ kind: 'locked', group, value }) as const);
    return rules.length === 0 ? [] : [{ rule: { kind: 'staying', group, value: '' }, rules, isMinimum: false }];
  });
  const asOne = new Set(staying.flatMap(({ rules }) => rules.map(ruleKey)));
  const decided = ruleUnits(problem).filter(({ rule }) => {
    return !asOne.has(ruleKey(rule)) && !(rule.kind === 'locked' && persons.has(rule.value));
  });
  return [...staying, ...decided];
}

function isPriced({ rule }: RuleUnit, groups: number): boolean {
  return rule.kind !== 'sizeMax' && (rule.kind !== 'seatsMost' || groups > 1);
}
