import type {
  AlternativeReason,
  Difference,
  GoalReached,
  SeatedIn,
  SeatingReason,
  Shortfall,
} from '../../core/groups/seating/seating.ts';
import { record } from '../fieldCounts.ts';
import { type AnswerNames, groupKey } from './answerNames.ts';
import type { SeatedPart } from './seated.ts';

type Reason<Part extends SeatingReason['part']> = Extract<SeatingReason, { part: Part }>;
type Objective = (part: SeatedPart, goals: readonly GoalReached[]) => unknown;

/** Why it is so, or cannot be, and what else could be had. */
export function reasonsJson(parts: readonly SeatedPart[], names: AnswerNames, objective: Objective) {
  const reasons = parts.flatMap((part) => part.reasons);
  const of = <Part extends SeatingReason['part']>(part: Part) =>
    reasons.filter((one): one is Reason<Part> => one.part === part);
  return {
    conflict: of('conflict').flatMap(({ rules }) => rules.map(names.rule)),
    explanations: of('seat').map(({ group, id, code, breaks, cost, instead }) => ({
      id: names.member(id),
      code,
      group: groupKey(group),
      breaks: breaks.map((one) => shortfallJson(one, names)),
      cost: costJson(cost),
      instead: instead.map(names.member),
    })),
    alternatives: parts.flatMap((part) =>
      part.reasons
        .filter((one): one is AlternativeReason => one.part === 'alternative')
        .map((one) => alternativeJson(one, part, names, objective)),
    ),
    next: of('next').map(({ group, id, cost, insteadOf }) => ({
      id: names.member(id),
      group: groupKey(group),
      cost: costJson(cost),
      insteadOf: insteadOf.map(names.member),
    })),
    prices: of('price').map(({ rule, gain }) => ({ ...ruleJson(rule, names), gain: costJson(gain) })),
    arithmetic: of('arithmetic').map(({ code, rule, need, have }) => ({ code, ...ruleJson(rule, names), need, have })),
    ownShortfalls: of('own').map(({ rule, least }) => ({ ...ruleJson(rule, names), least })),
    repairs: of('repair').map(({ code, rule, amount, ids, left }) => ({
      code,
      ...ruleJson(rule, names),
      amount,
      ids: ids.map(names.member),
      left,
    })),
  };
}

function alternativeJson(
  { groups, goals, shortfall, cost }: AlternativeReason,
  part: SeatedPart,
  names: AnswerNames,
  objective: Objective,
) {
  const members = ({ members: seated }: SeatedIn) => seated.map(names.member).sort();
  const [committee] = groups;
  return {
    members:
      part.fill === 'committee' && committee !== undefined
        ? members(committee)
        : record(groups.map((one) => [groupKey(one.group), members(one)])),
    objective: objective(part, goals),
    shortfall,
    cost: costJson(cost),
  };
}

export function shortfallJson({ rule, amount }: Shortfall, names: AnswerNames) {
  return { ...ruleJson(rule, names), amount };
}

/** Which group it is about is said where there are several. */
function ruleJson(rule: Shortfall['rule'], names: AnswerNames) {
  const { kind, group } = rule;
  return { rule: kind, value: names.ruleValue(rule), ...(group === null ? {} : { group }) };
}

function costJson(cost: Difference | null) {
  return cost === null ? null : { by: cost.by, amount: cost.amount };
}
