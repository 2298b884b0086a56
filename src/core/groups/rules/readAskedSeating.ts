import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import { type GroupRules, type SeatingRules, usualSeatingRules } from '../../model/seatingRules.ts';
import { sectorsOf } from '../sectorsOf.ts';
import type { AskedSeating } from './askedSeating.ts';
import type { FieldNames } from './fieldNames.ts';
import { type ReadGoals, readGoals } from './readGoals.ts';
import { type AskedGroup, readGroupRules } from './readGroupRules.ts';
import { readById, readIds, readPairs } from './readIds.ts';
import { readWorkingGroups } from './readWorkingGroups.ts';
import { type RulesSpot, tellError } from './rulesFault.ts';
import { committeeKeys, groupKeys, type RulesKey, readKeys, wholeKeys } from './rulesKeys.ts';
import { isObject, readChoice, readWhole, readYesOrNo } from './rulesValues.ts';

type Fields = ReadonlyMap<RulesKey, RulesSpot>;

/** What a file asks for in all; what was wrong with it is told. Null where it is not even an object that asks for something. */
export function readAskedSeating(
  spot: RulesSpot,
  names: FieldNames,
  organizations: readonly Organization[],
): AskedSeating | null {
  const whole = readKeys(spot, keysOf(spot));
  if (whole === null) return null;
  if (whole.size === 0) return tellError(spot, 'nothingAsked', ['committee', 'groups', 'size']);
  const committee = committeeIn(spot, whole);
  const list = whole.get('groups');
  const groups = list === undefined ? [] : readWorkingGroups(list, whole, names);
  if (list !== undefined && Array.isArray(list.value) && list.value.length === 0) tellError(list, 'nothingAsked');
  const rules = [...(committee === null ? [] : [committee]), ...groups].flatMap(
    (one) => readGroupRules(one, names) ?? [],
  );
  const goals = readGoals(whole);
  const ofCommittee = committee === null ? null : (goalsIn(committee, whole) ?? goals);
  return {
    fill: [...(committee === null ? [] : ['committee' as const]), ...(groups.length === 0 ? [] : ['groups' as const])],
    rules: { ...seatingRules(rules, whole, committee, names), ...goalsOf(ofCommittee, goals) },
    groups: groups.map(({ name, topics }) => ({ name, topics, size: sizeOf(rules, name) })),
    objective: { committee: ofCommittee?.written ?? null, groups: goals?.written ?? null },
    seed: amountAt(whole.get('seed')),
    available: availability(whole, names),
    capacities: readById(objectAt(whole.get('seats_each')) ?? whole.get('capacities'), names, readWhole),
    groupsEach: amountAt(whole.get('max_groups_per_org')),
    affected: affectedIn(whole.get('affected'), names, organizations),
  };
}

/** Without `committee` and `groups` the whole file is about the committee; with `groups`, what stands beside holds for each of them. */
function keysOf({ value }: RulesSpot): readonly (typeof wholeKeys | typeof committeeKeys)[number][] {
  const said = isObject(value) ? Object.keys(value).map((key) => key.toLowerCase()) : [];
  const isCommitteeAside = said.some((key) => key === 'committee' || key === 'steering_committee');
  const isOfGroups = said.some((key) => key === 'groups' || key === 'working_groups');
  return isCommitteeAside && !isOfGroups ? [...wholeKeys, 'banned'] : [...wholeKeys, ...groupKeys];
}

function committeeIn(spot: RulesSpot, whole: Fields): AskedGroup | null {
  const own = whole.get('committee');
  if (own === undefined) return whole.has('groups') ? null : { name: null, topics: [], spot, fields: whole };
  const fields = readKeys(own, committeeKeys);
  const banned = whole.get('banned');
  if (fields === null) return null;
  const ofAll: readonly (readonly [RulesKey, RulesSpot])[] =
    banned !== undefined && Array.isArray(banned.value) ? [['banned', joined(banned, fields.get('banned'))]] : [];
  return { name: null, topics: [], spot: own, fields: new Map<RulesKey, RulesSpot>([...fields, ...ofAll]) };
}

function joined(ofAll: RulesSpot, own: RulesSpot | undefined): RulesSpot {
  const lists = [ofAll.value, own?.value].flatMap((value) => (Array.isArray(value) ? value : []));
  return own !== undefined && !Array.isArray(own.value) ? own : { ...ofAll, value: lists };
}

function goalsIn({ fields }: AskedGroup, whole: Fields): ReadGoals | null {
  return fields === whole ? null : readGoals(fields);
}

function goalsOf(ofCommittee: ReadGoals | null, ofGroups: ReadGoals | null) {
  const { committeeGoals, groupGoals } = usualSeatingRules;
  return { committeeGoals: ofCommittee?.goals ?? committeeGoals, groupGoals: ofGroups?.goals ?? groupGoals };
}

function seatingRules(
  groups: readonly GroupRules[],
  whole: Fields,
  committee: AskedGroup | null,
  names: FieldNames,
): SeatingRules {
  const choose = committee?.fields.get('choose') ?? whole.get('choose');
  const chairs = whole.get('chairs_of_different_sectors');
  const among = whole.get('among');
  const each = whole.get('seats_each');
  return {
    ...usualSeatingRules,
    groups,
    seatsEach: objectAt(each) === undefined ? amountAt(each) : null,
    conflicts: readPairs(whole.get('conflicts'), names, 'leftOut'),
    together: readPairs(whole.get('together'), names, 'error'),
    among: (among === undefined ? null : readChoice(among, ['everyone', 'saidYes'] as const)) ?? 'everyone',
    choose: (choose === undefined ? null : readChoice(choose, ['best', 'lottery'] as const)) ?? 'best',
    chairsOfDifferentSectors: (chairs === undefined ? null : readYesOrNo(chairs)) ?? true,
  };
}

function objectAt(spot: RulesSpot | undefined): RulesSpot | undefined {
  return spot !== undefined && isObject(spot.value) ? spot : undefined;
}

function amountAt(spot: RulesSpot | undefined): number | null {
  return spot === undefined ? null : readWhole(spot);
}

function sizeOf(rules: readonly GroupRules[], name: string | null) {
  return rules.find(({ group }) => group === name)?.size ?? { min: null, max: null };
}

/** `available`: these and nobody else, or by id true or false; `unavailable`: these cannot. */
function availability(whole: Fields, names: FieldNames): ReadonlyMap<OrganizationId, boolean> {
  const only = whole.get('available');
  const byId = objectAt(only);
  if (byId !== undefined) return readById(byId, names, readYesOrNo);
  const cannot = readIds(whole.get('unavailable'), names, 'leftOut').map((id) => [id, false] as const);
  if (only === undefined) return new Map(cannot);
  const can = readIds(only, names, 'leftOut');
  return new Map([...names.organizations.map((id) => [id, can.includes(id)] as const), ...cannot]);
}

const asTheFieldSays = /^\s*(column|sector community, where no column says otherwise)\s*$/i;

/** Whom the problem affects: `column`, `sector NAME`, or ids. */
function affectedIn(
  spot: RulesSpot | undefined,
  names: FieldNames,
  organizations: readonly Organization[],
): readonly OrganizationId[] | null {
  if (spot === undefined) return null;
  if (typeof spot.value !== 'string') return readIds(spot, names, 'leftOut');
  if (asTheFieldSays.test(spot.value)) return null;
  const sector = /^\s*sector\s+(.+?)\s*$/i.exec(spot.value)?.[1];
  const known = ['column', 'sector community, where no column says otherwise', 'sector …', '[…]'];
  if (sector === undefined) return tellError(spot, 'choice', known);
  const { value, isThere } = names.value('sector', sector);
  if (!isThere) return tellError(spot, 'choice', known);
  return organizations.filter((one) => sectorsOf(one).includes(value)).map(({ id }) => id);
}
