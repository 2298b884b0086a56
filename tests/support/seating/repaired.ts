import type { RepairReason } from '../../../src/core/groups/seating/seating.ts';
import type { GroupToFill, SeatingProblem } from '../../../src/core/groups/seating/seatingProblem.ts';
import type { SeatQuota } from '../../../src/core/model/seatingRules.ts';
import { candidate } from './problemWith.ts';

/** A problem after a way out was taken, from the words of the reason. Of newcomers nothing is known but what is wanted. */
export function repaired(problem: SeatingProblem, { code, rule, amount, ids }: RepairReason): SeatingProblem {
  const { kind, group, value } = rule;
  const changed = (change: (asked: GroupToFill) => Partial<GroupToFill>): SeatingProblem => ({
    ...problem,
    groups: problem.groups.map((one) => (one.group === group ? { ...one, ...change(one) } : one)),
  });
  switch (code) {
    case 'seat':
      return changed(({ size }) => ({ size: { ...size, max: size.max + amount } }));
    case 'free':
      return kind === 'locked'
        ? changed(({ locked }) => ({ locked: locked.filter((id) => id !== value) }))
        : changed(({ eligible }) => ({ eligible: [...eligible, ...ids] }));
    case 'relax':
      return withLess(problem, { rule, amount }, changed);
    case 'wanted': {
      const newcomers = Array.from({ length: amount }, (_, at) =>
        candidate(`new ${at}`, {
          sectors: { distinctSectors: [`new ${at}`], sector: [value] }[kind as string] ?? [],
          topics: kind === 'topic' ? [value] : [],
          regions: kind === 'region' ? [value] : [],
          level: kind === 'level' ? value : null,
          affected: kind === 'affected',
          onCommittee: kind === 'fromCommittee',
        }),
      );
      const { groups } = changed(({ eligible }) => ({ eligible: [...eligible, ...newcomers.map(({ id }) => id)] }));
      return { ...problem, groups, candidates: [...problem.candidates, ...newcomers] };
    }
  }
}

function withLess(
  problem: SeatingProblem,
  { rule: { kind, value }, amount }: Pick<RepairReason, 'rule' | 'amount'>,
  changed: (change: (asked: GroupToFill) => Partial<GroupToFill>) => SeatingProblem,
): SeatingProblem {
  const others = (pairs: SeatingProblem['conflicts']) => pairs.filter((pair) => pair.join(' ') !== value);
  const quotaWith = (isMeant: (quota: SeatQuota) => boolean, limit: Partial<SeatQuota>) =>
    changed(({ quotas }) => ({
      quotas: quotas.map((one) => (one.value === value && isMeant(one) ? { ...one, ...limit } : one)),
    }));
  switch (kind) {
    case 'size':
      return changed(({ size }) => ({ size: { ...size, min: amount } }));
    case 'distinctSectors':
    case 'fromCommittee':
      return changed(() => ({ [kind]: amount }));
    case 'tied':
      return changed(() => ({ tied: false }));
    case 'share':
      return changed(({ shareCaps }) => ({
        shareCaps: shareCaps.filter(({ sectors }) => sectors.join(' | ') !== value),
      }));
    case 'conflict':
      return { ...problem, conflicts: others(problem.conflicts) };
    case 'together':
      return { ...problem, together: others(problem.together) };
    case 'seatsMost':
      return {
        ...problem,
        candidates: problem.candidates.map((one) => ({
          ...one,
          seatsMost: one.seatsMost === null ? null : one.seatsMost + amount,
        })),
      };
    default:
      return kind.endsWith('Max')
        ? quotaWith(({ by }) => `${by}Max` === kind, { max: amount })
        : quotaWith(({ by }) => by === kind, { min: amount });
  }
}
