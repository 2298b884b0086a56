import * as v from 'valibot';
import { isJsonRecord, type JsonValue } from '../import/formats/jsonText.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import type { Issue } from '../model/issue.ts';
import { type Recruitment, usualRecruitment } from '../model/recruitment.ts';
import { stages } from '../model/stage.ts';
import { countings, type Target, targetKey } from '../model/target.ts';
import { listed, type OrganizationIds } from './projectFileIds.ts';
import { repair } from './projectFileRecords.ts';
import { sound } from './soundItems.ts';

type Plans = Pick<FieldMap, 'targets' | 'relevance' | 'recruitment' | 'stageChanges'>;

/** The members of a project that hold plans. */
export const planMembers = ['targets', 'relevance', 'recruitment', 'stageChanges'] as const;

const text = v.pipe(v.string(), v.maxLength(100_000));
const maybe = v.optional(v.nullable(text), null);
const amount = v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null);
const cell = { sector: maybe, topic: maybe, region: maybe, population: maybe };
const day = v.pipe(v.string(), v.isoDate());
const stage = v.nullable(v.picklist(stages));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

const target = v.object({
  ...cell,
  counted: v.picklist(countings),
  minimum: amount,
  ideal: amount,
  unit: v.picklist(['count', 'share']),
  weight: positive,
  setBy: maybe,
  reason: maybe,
  setOn: v.optional(v.nullable(day), null),
});
const topicRelevance = v.object({ topic: text, sectors: v.array(text) });
const limit = v.object({ by: v.picklist(['count', 'cost']), most: v.pipe(v.number(), v.finite(), v.minValue(0)) });
const askCap = v.pipe(v.number(), v.integer(), v.minValue(1));
const wanted = v.object({ ...cell, names: v.array(text), note: maybe });
const stageChange = v.object({ organization: text, from: stage, to: stage, on: day });

/** The plans of a project as its file holds them: those that somebody made. */
export function writtenPlans({ organizations, targets, relevance, recruitment, stageChanges }: FieldMap): object {
  const ids = new Set(organizations.map(({ id }) => id));
  // What became of organisations that are no longer there serves undo alone.
  const changes = stageChanges.filter(({ organization }) => ids.has(organization));
  return {
    ...(targets.length === 0 ? {} : { targets }),
    ...(relevance.length === 0 ? {} : { relevance }),
    ...(isUsual(recruitment) ? {} : { recruitment }),
    ...(changes.length === 0 ? {} : { stageChanges: changes }),
  };
}

function isUsual(recruitment: Recruitment): boolean {
  return JSON.stringify(recruitment) === JSON.stringify(usualRecruitment);
}

/** The plans of a project; what is damaged, or speaks of organisations that are not there, is left out and told. */
export function readPlans(
  written: Readonly<Record<string, JsonValue | undefined>>,
  ids: OrganizationIds,
  repairs: Issue[],
): Plans {
  const changes = sound(written.stageChanges, stageChange, 'project · stageChanges', repairs);
  return {
    targets: onceEach(sound(written.targets, target, 'project · targets', repairs)),
    relevance: sound(written.relevance, topicRelevance, 'project · relevance', repairs),
    recruitment: readRecruitment(written.recruitment, ids, repairs),
    stageChanges: changes.flatMap((change) =>
      listed(change.organization, ids, 'project · stageChanges', repairs).map((organization) => ({
        ...change,
        organization,
      })),
    ),
  };
}

/** The last word on a cell holds. */
function onceEach(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((one) => [targetKey(one), one])).values()];
}

function readRecruitment(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): Recruitment {
  if (written === undefined) return usualRecruitment;
  const where = 'project · recruitment';
  if (!isJsonRecord(written)) {
    repairs.push(repair('projectFieldReset', where, written));
    return usualRecruitment;
  }
  const list = (value: JsonValue | undefined) =>
    sound(value, text, where, repairs).flatMap((id) => listed(id, ids, where, repairs));
  const value = <T>(schema: v.GenericSchema<unknown, T>, found: JsonValue | undefined, usual: T): T => {
    const parsed = v.safeParse(schema, found);
    if (!parsed.success && found !== undefined) repairs.push(repair('projectFieldReset', where, found));
    return parsed.success ? parsed.output : usual;
  };
  return {
    limit: value(limit, written.limit, usualRecruitment.limit),
    locked: list(written.locked),
    excluded: list(written.excluded),
    askCap: value(askCap, written.askCap, usualRecruitment.askCap),
    wanted: sound(written.wanted, wanted, where, repairs),
  };
}
