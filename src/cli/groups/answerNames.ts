import type { RuleRef } from '../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type GroupName, holderKey, type SeatHolder } from '../../core/model/group.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Sector } from '../../core/model/sector.ts';
import { shownIds } from '../shownIds.ts';

/** What everything in a proposal is called in the answer. */
export interface AnswerNames {
  /** Of a member: an organisation by its id as imported, a person by name. */
  readonly member: (key: string) => string;
  readonly sector: (sector: Sector) => string;
  /** What a rule is about; of a size the group, null where there is nothing to say. */
  readonly ruleValue: (rule: RuleRef) => string | null;
  readonly rule: (rule: RuleRef) => string;
}

export function answerNames({ organizations, groups }: FieldMap, sector: (sector: Sector) => string): AnswerNames {
  const shown = shownIds(organizations);
  const people = new Map(groups.flatMap((group) => group.people.map(({ name }) => [personKey(name), name] as const)));
  const member = (key: string) => people.get(key) ?? shown(key as OrganizationId);
  const ruleValue = (rule: RuleRef) => writtenValue(rule, member, sector) || rule.group;
  return {
    member,
    sector,
    ruleValue,
    rule: (rule) => {
      const value = writtenValue(rule, member, sector);
      const text = value === '' ? rule.kind : `${rule.kind}:${value}`;
      return rule.group === null ? text : `${rule.group} · ${text}`;
    },
  };
}

function personKey(name: string): string {
  const holder: SeatHolder = { kind: 'person', name };
  return holderKey(holder);
}

function writtenValue({ kind, value }: RuleRef, member: AnswerNames['member'], sector: AnswerNames['sector']): string {
  switch (kind) {
    case 'sector':
    case 'sectorMax':
      return sector(value);
    case 'share':
      return value.split(' | ').map(sector).join(' | ');
    case 'locked':
      return member(value);
    case 'conflict':
    case 'together':
      return value.split(' ').map(member).join(' · ');
    case 'seatsMost':
      return value === '' ? '' : member(value);
    default:
      return value;
  }
}

/** The committee, or a working group by its name. */
export function groupKey(group: GroupName): string {
  return group ?? 'committee';
}
