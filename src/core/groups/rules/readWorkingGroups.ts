import type { FieldNames } from './fieldNames.ts';
import type { AskedGroup } from './readGroupRules.ts';
import { readEligibility } from './readGroupRules.ts';
import { type RulesSpot, spotIn, tellError, tellNote } from './rulesFault.ts';
import { groupKeys, namedGroupKeys, type RulesKey, readKeys } from './rulesKeys.ts';
import { isObject, readList, readText } from './rulesValues.ts';

type Fields = ReadonlyMap<RulesKey, RulesSpot>;

/**
 * The working groups that are asked for: names alone, or objects. What stands beside the list (`whole`) holds for each of them, unless it says
 * something else itself.
 */
export function readWorkingGroups(spot: RulesSpot, whole: Fields, names: FieldNames): readonly AskedGroup[] {
  const shared = new Map(groupKeys.flatMap((key) => entryOf(key, whole)));
  const taken = new Set<string>();
  const groups = readList(spot).flatMap((one): readonly AskedGroup[] => {
    const own = isObject(one.value) ? readKeys(one, namedGroupKeys) : new Map<RulesKey, RulesSpot>([['name', one]]);
    const named = own?.get('name');
    if (own === null) return [];
    if (named === undefined) return tellError(one, 'missing', ['name']) ?? [];
    const name = readText(named);
    if (name === null) return [];
    if (taken.has(name)) return tellError(named, 'twice') ?? [];
    taken.add(name);
    const fields = new Map<RulesKey, RulesSpot>([...byName(shared, name), ...own]);
    joinBanned(fields, shared, own, name);
    return [{ name, topics: topicsOf({ ...named, value: name }, fields, names), spot: one, fields }];
  });
  tellOtherNames(shared, taken);
  return groups;
}

function entryOf(key: RulesKey, fields: Fields): readonly (readonly [RulesKey, RulesSpot])[] {
  const spot = fields.get(key);
  return spot === undefined ? [] : [[key, spot]];
}

/** `locked` and `banned` beside the list of groups are by group: `{"housing": ["o02"]}`; a plain list of `banned` holds for all. */
function byName(shared: Fields, name: string): readonly (readonly [RulesKey, RulesSpot])[] {
  return [...shared].flatMap(([key, spot]): readonly (readonly [RulesKey, RulesSpot])[] => {
    if (key !== 'locked' && key !== 'banned') return [[key, spot]];
    if (key === 'banned' && Array.isArray(spot.value)) return [[key, spot]];
    if (!isObject(spot.value)) return tellError(spot, 'object') ?? [];
    const value = Object.hasOwn(spot.value, name) ? spot.value[name] : undefined;
    return value === undefined ? [] : [[key, spotIn(spot, name, value)]];
  });
}

/** Whoever is banned from all groups stays so where one bans others too. */
function joinBanned(fields: Map<RulesKey, RulesSpot>, shared: Fields, own: Fields, name: string): void {
  const ofOwn = own.get('banned');
  const ofAll = new Map(byName(shared, name)).get('banned');
  if (ofOwn === undefined || ofAll === undefined) return;
  fields.set('banned', { ...ofOwn, value: [...readList(ofAll), ...readList(ofOwn)].map(({ value }) => value) });
}

function tellOtherNames(shared: Fields, taken: ReadonlySet<string>): void {
  for (const key of ['locked', 'banned'] as const) {
    const spot = shared.get(key);
    if (spot === undefined || !isObject(spot.value)) continue;
    for (const name of Object.keys(spot.value)) {
      if (!taken.has(name)) tellError({ ...spotIn(spot, name, name) }, 'groupName', [...taken]);
    }
  }
}

/** What a group is about: as it says, else the topic that it is called by. */
function topicsOf(named: RulesSpot, fields: Fields, names: FieldNames): readonly string[] {
  const said = fields.get('topics');
  if (said !== undefined) {
    const texts = typeof said.value === 'string' ? [said] : readList(said);
    return [...new Set(texts.flatMap((one) => (readText(one) === null ? [] : [topicAt(one, names)])))];
  }
  const own = names.value('topic', String(named.value));
  if (own.isThere) return [own.value];
  const eligibility = fields.get('eligibility');
  const isByTopic = eligibility !== undefined && readEligibility(eligibility) === 'topic';
  return isByTopic ? [topicAt(named, names)] : [];
}

function topicAt(spot: RulesSpot, names: FieldNames): string {
  const { value, isThere } = names.value('topic', String(spot.value).trim());
  if (!isThere) tellNote(spot, 'nobody');
  return value;
}
