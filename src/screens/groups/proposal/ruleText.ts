import type { RuleRef } from '../../../core/groups/seating/seating.ts';
import { usualGroupRules } from '../../../core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { GroupRules, QuotaKind } from '../../../core/model/seatingRules.ts';

type Ruled = Pick<FieldMap, 'organizations' | 'groups' | 'relevance' | 'seating'>;

/** The rules of a group: those that people decided, else the usual ones. */
export function rulesOf(fieldMap: Ruled, group: GroupName): GroupRules {
  return fieldMap.seating.groups.find((one) => one.group === group) ?? usualRulesOf(fieldMap, group);
}

interface Known extends Pick<Ruled, 'groups' | 'relevance'> {
  readonly rules: Map<GroupName, GroupRules>;
}

// Every row and every sentence of a proposal asks for them, with each reason that comes.
const known = new WeakMap<Ruled['organizations'], Known>();

function usualRulesOf({ organizations, groups, relevance }: Ruled, group: GroupName): GroupRules {
  const before = known.get(organizations);
  const isSame = before?.groups === groups && before.relevance === relevance;
  const { rules } = before !== undefined && isSame ? before : { rules: new Map<GroupName, GroupRules>() };
  if (!isSame) known.set(organizations, { groups, relevance, rules });
  const usual = rules.get(group) ?? usualGroupRules({ organizations, groups, relevance }, group);
  rules.set(group, usual);
  return usual;
}

/** The number that a rule asks for, where it asks for one. */
export function numberAsked(rules: GroupRules, { kind, value }: RuleRef): number | null {
  const quota = (by: QuotaKind) => rules.quotas.find((one) => one.by === by && one.value === value);
  switch (kind) {
    case 'size':
      return rules.size.min;
    case 'sizeMax':
      return rules.size.max;
    case 'sector':
    case 'topic':
    case 'region':
    case 'level':
    case 'affected':
      return quota(kind)?.min ?? null;
    case 'sectorMax':
      return quota('sector')?.max ?? null;
    case 'topicMax':
      return quota('topic')?.max ?? null;
    case 'regionMax':
      return quota('region')?.max ?? null;
    case 'levelMax':
      return quota('level')?.max ?? null;
    case 'affectedMax':
      return quota('affected')?.max ?? null;
    case 'distinctSectors':
      return rules.distinctSectors;
    case 'fromCommittee':
      return rules.fromCommittee;
    case 'share':
    case 'tied':
    case 'locked':
    case 'staying':
    case 'conflict':
    case 'together':
    case 'seatsMost':
      return null;
  }
}

/** The sectors of a cap on a share, as its rule names them. */
export function capOf({ shareCaps }: GroupRules, { value }: RuleRef) {
  return shareCaps.find(({ sectors }) => sectors.join(' | ') === value) ?? null;
}
