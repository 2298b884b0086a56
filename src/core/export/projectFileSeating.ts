import * as v from 'valibot';
import { isJsonRecord, type JsonRecord, type JsonValue } from '../import/formats/jsonText.ts';
import type { Issue } from '../model/issue.ts';
import {
  beginnings,
  type GroupRules,
  type Pair,
  quotaKinds,
  type SeatingRules,
  seatingGoals,
  usualSeatingRules,
} from '../model/seatingRules.ts';
import { groupKey } from './projectFileGroups.ts';
import { listed, type OrganizationIds } from './projectFileIds.ts';
import { many, one, type Readers, shortText } from './projectFileReaders.ts';
import { readFields, repair, unknownFields } from './projectFileRecords.ts';
import { sound } from './soundItems.ts';

const seats = v.pipe(v.number(), v.integer(), v.minValue(0));
const noneOr = v.nullable(seats);
const groupRules = v.object({
  group: v.nullable(shortText),
  begin: v.optional(v.picklist(beginnings), 'complete'),
  size: v.object({ min: seats, max: seats }),
  quotas: v.optional(
    v.array(v.object({ by: v.picklist(quotaKinds), value: shortText, min: seats, max: v.optional(noneOr, null) })),
    [],
  ),
  shareCaps: v.optional(
    v.array(v.object({ sectors: v.array(shortText), most: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
    [],
  ),
  distinctSectors: v.optional(noneOr, null),
  fromCommittee: v.optional(seats, 0),
  eligible: v.optional(v.picklist(['anyone', 'topic']), 'anyone'),
  tied: v.optional(v.boolean(), false),
  locked: v.optional(v.array(shortText), []),
  banned: v.optional(v.array(shortText), []),
});
const pair = v.tuple([shortText, shortText]);

type InGroups = 'groups' | 'conflicts' | 'together';
const usual = usualSeatingRules;
const goals = v.picklist(seatingGoals);
const seatingFields: Readers<Omit<SeatingRules, InGroups>> = {
  seatsEach: one<number | null>(noneOr, usual.seatsEach),
  among: one(v.picklist(['everyone', 'saidYes']), usual.among),
  committeeGoals: many(goals),
  groupGoals: many(goals),
  choose: one(v.picklist(['best', 'lottery']), usual.choose),
  chairsOfDifferentSectors: one(v.boolean(), usual.chairsOfDifferentSectors),
};
const goalFields = ['committeeGoals', 'groupGoals'] as const;

/** The rules by which seats are proposed, and fields of them that a newer program wrote. */
export interface ReadSeating {
  readonly seating: SeatingRules;
  readonly unknown: JsonRecord;
}

export function isUsualSeating(seating: SeatingRules): boolean {
  return JSON.stringify(seating) === JSON.stringify(usualSeatingRules);
}

/** What is damaged, or speaks of organisations that are not there, is left out and told; what is not there is as usual. */
export function readSeating(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): ReadSeating {
  const where = 'project · seating';
  if (written === undefined) return { seating: usual, unknown: {} };
  if (!isJsonRecord(written)) {
    repairs.push(repair('projectFieldReset', where, written));
    return { seating: usual, unknown: {} };
  }
  const fields = readFields(seatingFields, written, where, repairs);
  const unread = goalFields.filter((field) => !Array.isArray(written[field]));
  const pairs = (list: JsonValue | undefined) =>
    sound(list, pair, where, repairs).flatMap(([one, other]): readonly Pair[] => {
      const [a] = listed(one, ids, where, repairs);
      const [b] = listed(other, ids, where, repairs);
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
  return {
    // In the order of the usual rules, so that what is read is written as it was.
    seating: {
      ...usual,
      groups: readGroupRules(written.groups, ids, where, repairs),
      ...fields,
      ...Object.fromEntries(unread.map((field) => [field, usual[field]])),
      conflicts: pairs(written.conflicts),
      together: pairs(written.together),
    },
    unknown: unknownFields(written, [...Object.keys(seatingFields), 'groups', 'conflicts', 'together']),
  };
}

/** Of each group once: a second word on one is left out, and told of. */
function readGroupRules(
  written: JsonValue | undefined,
  ids: OrganizationIds,
  where: string,
  repairs: Issue[],
): readonly GroupRules[] {
  const groups = new Set<string>();
  return sound(written, groupRules, where, repairs).flatMap((rules): readonly GroupRules[] => {
    const key = groupKey(rules.group);
    if (groups.has(key)) repairs.push(repair('projectRecordDropped', where, rules.group));
    if (groups.has(key)) return [];
    groups.add(key);
    const known = (list: readonly string[]) => list.flatMap((id) => listed(id, ids, where, repairs));
    return [{ ...rules, locked: known(rules.locked), banned: known(rules.banned) }];
  });
}
