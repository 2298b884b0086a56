import { countsFor } from '../../countsFor.ts';
import type { RuleRef, SeatedIn } from '../../seating.ts';
import type { SeatCandidate, SeatingProblem } from '../../seatingProblem.ts';
import { limitOf } from '../withLimit.ts';

/** Whether an answer meets a rule with nothing to spare; rules without a number are always as tight as can be. */
export function isTight(problem: SeatingProblem, groups: readonly SeatedIn[], rule: RuleRef): boolean {
  const limit = limitOf(problem, rule);
  if (limit === null) return true;
  const ids = new Set(groups.find(({ group }) => group === rule.group)?.members);
  return (
    countOf(
      problem.candidates.filter(({ id }) => ids.has(id)),
      rule,
    ) === limit
  );
}

function countOf(members: readonly SeatCandidate[], { kind, value }: RuleRef): number {
  switch (kind) {
    case 'distinctSectors':
      return new Set(members.flatMap(({ sectors }) => sectors)).size;
    case 'fromCommittee':
      return members.filter(({ onCommittee }) => onCommittee).length;
    case 'sector':
    case 'sectorMax':
      return members.filter((one) => countsFor(one, 'sector', value)).length;
    case 'topic':
    case 'topicMax':
      return members.filter((one) => countsFor(one, 'topic', value)).length;
    case 'region':
    case 'regionMax':
      return members.filter((one) => countsFor(one, 'region', value)).length;
    case 'level':
    case 'levelMax':
      return members.filter((one) => countsFor(one, 'level', value)).length;
    case 'affected':
    case 'affectedMax':
      return members.filter(({ affected }) => affected).length;
    default:
      return members.length;
  }
}
