import type { RuleRef } from '../../../src/core/groups/seating/seating.ts';
import type { GroupToFill, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';

/** A problem of which these rules are left and no others. Of `seatsMost` one with an empty value is about everybody. */
export function onlyWith(problem: SeatingProblem, rules: readonly RuleRef[]): SeatingProblem {
  const has = (kind: RuleRef['kind'], group: string | null, value = '') =>
    rules.some((rule) => rule.kind === kind && rule.group === group && rule.value === value);
  const ofPairs = (kind: 'conflict' | 'together') =>
    kind === 'conflict'
      ? problem.conflicts.filter(([one, other]) => has(kind, null, `${one} ${other}`))
      : problem.together.filter(([one, other]) => has(kind, null, `${one} ${other}`));
  const groups = problem.groups.map((asked): GroupToFill => {
    const here = (kind: RuleRef['kind'], value = '') => has(kind, asked.group, value);
    return {
      ...asked,
      size: { min: here('size') ? asked.size.min : 0, max: here('sizeMax') ? asked.size.max : asked.eligible.length },
      quotas: asked.quotas.map((quota) => ({
        ...quota,
        min: here(quota.by, quota.value) ? quota.min : 0,
        max: here(`${quota.by}Max`, quota.value) ? quota.max : null,
      })),
      shareCaps: asked.shareCaps.filter(({ sectors }) => here('share', sectors.join(' | '))),
      distinctSectors: here('distinctSectors') ? asked.distinctSectors : null,
      fromCommittee: here('fromCommittee') ? asked.fromCommittee : 0,
      tied: here('tied') && asked.tied,
      locked: asked.locked.filter((id) => here('locked', id)),
    };
  });
  const candidates = problem.candidates.map((one) => {
    const isLimited = has('seatsMost', null) || has('seatsMost', null, one.id);
    return isLimited ? one : { ...one, seatsMost: null };
  });
  return { ...problem, candidates, groups, conflicts: ofPairs('conflict'), together: ofPairs('together') };
}
