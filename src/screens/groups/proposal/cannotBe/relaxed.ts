import type { RuleRef } from '../../../../core/groups/seating/seating.ts';
import type { GroupRules, QuotaKind, SeatQuota } from '../../../../core/model/seatingRules.ts';
import { withQuota } from '../rules/quotas.ts';

/** The part of a group's rules that changes where one of them asks for another number; null where that is no rule of a group. */
export function relaxed(rules: GroupRules, { kind, value }: RuleRef, amount: number): Partial<GroupRules> | null {
  const quota = (by: QuotaKind, change: (one: SeatQuota) => SeatQuota): Partial<GroupRules> | null => {
    const found = rules.quotas.find((one) => one.by === by && one.value === value);
    return found === undefined ? null : { quotas: withQuota(rules.quotas, change(found)) };
  };
  const atMost = (one: SeatQuota): SeatQuota => ({ ...one, max: amount });
  switch (kind) {
    case 'size':
      return { size: { ...rules.size, min: amount } };
    case 'sizeMax':
      return { size: { ...rules.size, max: amount } };
    case 'sector':
    case 'topic':
    case 'region':
    case 'level':
    case 'affected':
      return quota(kind, (one) => ({ ...one, min: amount }));
    case 'sectorMax':
      return quota('sector', atMost);
    case 'topicMax':
      return quota('topic', atMost);
    case 'regionMax':
      return quota('region', atMost);
    case 'levelMax':
      return quota('level', atMost);
    case 'affectedMax':
      return quota('affected', atMost);
    case 'distinctSectors':
      return { distinctSectors: amount === 0 ? null : amount };
    case 'fromCommittee':
      return { fromCommittee: amount };
    case 'tied':
      return { tied: false };
    case 'share':
      return { shareCaps: rules.shareCaps.filter(({ sectors }) => sectors.join(' | ') !== value) };
    case 'locked':
      return { locked: rules.locked.filter((id) => id !== value) };
    case 'staying':
    case 'conflict':
    case 'together':
    case 'seatsMost':
      return null;
  }
}
