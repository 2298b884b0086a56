import { type RulesSpot, spotIn, tellError } from './rulesFault.ts';
import { isObject, snakeCase } from './rulesValues.ts';

/** What can be asked of one group. */
export const groupKeys = [
  'size',
  'min_per_sector',
  'max_per_sector',
  'min_per_topic',
  'max_per_topic',
  'min_per_region',
  'max_per_region',
  'min_per_level',
  'max_per_level',
  'min_affected',
  'max_affected',
  'relevant_sectors',
  'share_caps',
  'max_share_per_sector',
  'distinct_sectors',
  'from_committee',
  'tied',
  'eligibility',
  'locked',
  'banned',
  'begin',
] as const;

/** What else can be said of the committee, and of one working group. */
export const committeeKeys = [...groupKeys, 'goals', 'objective', 'choose'] as const;
export const namedGroupKeys = ['name', 'topics', ...groupKeys] as const;

/** What holds for everybody. */
export const wholeKeys = [
  'committee',
  'groups',
  'seats_each',
  'max_groups_per_org',
  'conflicts',
  'together',
  'among',
  'available',
  'unavailable',
  'capacities',
  'affected',
  'goals',
  'objective',
  'choose',
  'chairs_of_different_sectors',
  'seed',
] as const;

export type RulesKey =
  | (typeof committeeKeys)[number]
  | (typeof namedGroupKeys)[number]
  | (typeof wholeKeys)[number]
  | 'parameters'
  | 'cases';

/** What a file may say for its readers, and nothing follows from. */
const remarks = ['expected', 'note', 'notes', 'comment', 'description', 'title', 'version'];

const otherNames: Readonly<Record<string, RulesKey>> = {
  size_each: 'size',
  seats: 'size',
  min_members_per_sector: 'min_per_sector',
  max_members_per_sector: 'max_per_sector',
  min_members_per_topic: 'min_per_topic',
  max_members_per_topic: 'max_per_topic',
  min_members_per_region: 'min_per_region',
  max_members_per_region: 'max_per_region',
  min_members_per_level: 'min_per_level',
  max_members_per_level: 'max_per_level',
  min_affected_community: 'min_affected',
  max_affected_community: 'max_affected',
  min_distinct_sectors: 'distinct_sectors',
  min_distinct_sectors_per_group: 'distinct_sectors',
  min_from_committee: 'from_committee',
  max_share: 'max_share_per_sector',
  eligible: 'eligibility',
  working_groups: 'groups',
  steering_committee: 'committee',
  max_seats_each: 'seats_each',
  max_seats_per_org: 'seats_each',
  topic: 'topics',
};

/** What stands under each known key; what is null counts as not said. Another key, or one said twice, is told. */
export function readKeys<Key extends RulesKey>(
  spot: RulesSpot,
  known: readonly Key[],
): ReadonlyMap<Key, RulesSpot> | null {
  if (!isObject(spot.value)) return tellError(spot, 'object');
  const found = new Map<Key, RulesSpot>();
  for (const [written, value] of Object.entries(spot.value)) {
    const inside = spotIn(spot, written, value);
    const name = snakeCase(written);
    const key = known.find((one) => one === (otherNames[name] ?? name));
    if (key !== undefined && found.has(key)) tellError({ ...inside, value: written }, 'twice');
    else if (key !== undefined && value !== null) found.set(key, inside);
    else if (key === undefined && !remarks.includes(name)) tellError({ ...inside, value: written }, 'key', known);
  }
  return found;
}
