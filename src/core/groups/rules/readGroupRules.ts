import type { GroupName } from '../../model/group.ts';
import { beginnings, type GroupRules } from '../../model/seatingRules.ts';
import type { FieldNames } from './fieldNames.ts';
import { readIds } from './readIds.ts';
import { readQuotas, readShareCaps } from './readQuotas.ts';
import { type RulesSpot, tellError } from './rulesFault.ts';
import type { RulesKey } from './rulesKeys.ts';
import { readChoice, readSize, readWhole, readYesOrNo } from './rulesValues.ts';

/** A group that is asked for: its name, its topics, and where it stands in the file. */
export interface AskedGroup {
  readonly name: GroupName;
  readonly topics: readonly string[];
  readonly spot: RulesSpot;
  readonly fields: ReadonlyMap<RulesKey, RulesSpot>;
}

/** What is asked of one group; null, and told, where it does not even say how many are to sit in it. */
export function readGroupRules({ name, topics, spot, fields }: AskedGroup, names: FieldNames): GroupRules | null {
  const at = <Value>(key: RulesKey, read: (inside: RulesSpot) => Value | null): Value | null => {
    const inside = fields.get(key);
    return inside === undefined ? null : read(inside);
  };
  if (!fields.has('size')) tellError({ ...spot, value: null }, 'missing', ['size']);
  const size = at('size', readSize);
  const locked = readIds(fields.get('locked'), names, 'error');
  const banned = readIds(fields.get('banned'), names, 'leftOut');
  const both = locked.find((id) => banned.includes(id));
  const lockedAt = fields.get('locked');
  if (both !== undefined && lockedAt !== undefined) tellError(lockedAt, 'lockedAndBanned');
  const rules: Omit<GroupRules, 'size'> = {
    group: name,
    begin: at('begin', (inside) => readChoice(inside, beginnings)) ?? 'again',
    quotas: readQuotas(fields, names),
    shareCaps: readShareCaps(fields, names),
    distinctSectors: at('distinct_sectors', readWhole),
    fromCommittee: at('from_committee', readWhole) ?? 0,
    eligible: at('eligibility', readEligibility) ?? (topics.length > 0 ? 'topic' : 'anyone'),
    tied: at('tied', readYesOrNo) ?? false,
    locked,
    banned,
  };
  return size === null ? null : { ...rules, size };
}

/** `org lists the topic` is how the published cases say it. */
export function readEligibility(spot: RulesSpot): GroupRules['eligible'] | null {
  const isCase = typeof spot.value === 'string' && /^\s*org\w* lists the topic\s*$/i.test(spot.value);
  return isCase ? 'topic' : readChoice(spot, ['topic', 'anyone'] as const);
}
