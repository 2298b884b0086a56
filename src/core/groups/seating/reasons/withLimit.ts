import type { RuleRef } from '../seating.ts';
import type { GroupToFill, SeatingProblem } from '../seatingProblem.ts';

/** A problem in which a minimum or a maximum is another. Of `seatsMost` so many more seats for each; other rules have no limit. */
export function withLimit(problem: SeatingProblem, rule: RuleRef, limit: number): SeatingProblem {
  if (rule.kind === 'seatsMost') {
    const candidates = problem.candidates.map((one) => {
      const isMeant = one.seatsMost !== null && (rule.value === '' || rule.value === one.id);
      return isMeant ? { ...one, seatsMost: (one.seatsMost ?? 0) + limit } : one;
    });
    return { ...problem, candidates };
  }
  const groups = problem.groups.map((one) => (one.group === rule.group ? groupWith(one, rule, limit) : one));
  return { ...problem, groups };
}

/** What a minimum or a maximum is; null: it is none, or not there. */
export function limitOf({ groups }: SeatingProblem, { kind, group, value }: RuleRef): number | null {
  const asked = groups.find((one) => one.group === group);
  if (asked === undefined) return null;
  switch (kind) {
    case 'size':
      return asked.size.min;
    case 'sizeMax':
      return asked.size.max;
    case 'distinctSectors':
    case 'fromCommittee':
      return asked[kind];
    default: {
      const quota = asked.quotas.find((one) => one.value === value && (one.by === kind || `${one.by}Max` === kind));
      if (quota === undefined) return null;
      return quota.by === kind ? quota.min : quota.max;
    }
  }
}

function groupWith(group: GroupToFill, { kind, value }: RuleRef, limit: number): GroupToFill {
  const { size, quotas } = group;
  switch (kind) {
    case 'size':
      return { ...group, size: { ...size, min: limit } };
    case 'sizeMax':
      return { ...group, size: { ...size, max: limit } };
    case 'distinctSectors':
      return { ...group, distinctSectors: limit };
    case 'fromCommittee':
      return { ...group, fromCommittee: limit };
    default: {
      const changed = quotas.map((quota) => {
        if (quota.value !== value) return quota;
        if (quota.by === kind) return { ...quota, min: limit };
        return `${quota.by}Max` === kind ? { ...quota, max: limit } : quota;
      });
      return { ...group, quotas: changed };
    }
  }
}
