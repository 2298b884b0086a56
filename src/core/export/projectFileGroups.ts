import * as v from 'valibot';
import { isJsonRecord, type JsonRecord, type JsonValue } from '../import/formats/jsonText.ts';
import { type Group, type GroupName, groupStatuses, type SeatedPerson, type SeatHolder } from '../model/group.ts';
import type { Issue } from '../model/issue.ts';
import type { OrganizationIds } from './projectFileIds.ts';
import { many, one, optionalText, type Readers, shortText, texts } from './projectFileReaders.ts';
import { readFields, repair, unknownFields } from './projectFileRecords.ts';

const name = v.nullable(shortText);
const seats = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const missing = { organization: null, sector: null, regions: [], affected: null };
const person = v.object({
  name: shortText,
  organization: v.optional(name, missing.organization),
  sector: v.optional(name, missing.sector),
  regions: v.optional(v.array(shortText), missing.regions),
  affected: v.optional(v.nullable(v.boolean()), missing.affected),
});
const holder = v.variant('kind', [
  v.object({ kind: v.literal('organization'), id: shortText }),
  v.object({ kind: v.literal('person'), name: shortText }),
]);

type Written<Kind> = Kind extends { readonly id: unknown } ? Omit<Kind, 'id'> & { readonly id: string } : Kind;
type WrittenPerson = Omit<SeatedPerson, 'organization'> & { readonly organization: string | null };
/** A group as a file has it, before its ids are those of this project. */
type WrittenGroup = Omit<Group, 'name' | 'chair' | 'coChair' | 'people'> & {
  readonly chair: Written<SeatHolder> | null;
  readonly coChair: Written<SeatHolder> | null;
  readonly people: readonly WrittenPerson[];
};

const nobody = one<Written<SeatHolder> | null>(v.nullable(holder), null);
const groupFields: Readers<WrittenGroup> = {
  topics: texts,
  purpose: optionalText,
  size: one(v.object({ min: v.optional(seats, null), max: v.optional(seats, null) }), { min: null, max: null }),
  start: one(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  status: one(v.nullable(v.picklist(groupStatuses)), null),
  chair: nobody,
  coChair: nobody,
  people: many<WrittenPerson>(person),
};

/** What is known of groups, and fields of them that a newer program wrote, by `groupKey`. */
export interface ReadGroups {
  readonly groups: readonly Group[];
  readonly unknown: Readonly<Record<string, JsonRecord>>;
}

/** What a group is known by where null cannot be a key. */
export function groupKey(group: GroupName): string {
  return group === null ? 'committee' : `group ${group}`;
}

/** The groups of a project, each once; what is damaged, or speaks of organisations that are not there, is left out and told. */
export function readGroups(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): ReadGroups {
  const where = 'project · groups';
  if (written !== undefined && !Array.isArray(written)) repairs.push(repair('projectFieldReset', where, written));
  const groups = new Map<string, Group>();
  const unknown: Record<string, JsonRecord> = {};
  for (const item of Array.isArray(written) ? written : []) {
    const named = v.safeParse(name, isJsonRecord(item) ? item.name : undefined);
    const key = named.success ? groupKey(named.output) : null;
    if (!isJsonRecord(item) || !named.success || key === null || groups.has(key)) {
      repairs.push(repair('projectRecordDropped', where, item));
      continue;
    }
    const spot = named.output === null ? where : `${where} · ${named.output}`;
    groups.set(key, { name: named.output, ...readGroup(item, spot, ids, repairs) });
    const rest = unknownFields(item, ['name', ...Object.keys(groupFields)]);
    if (Object.keys(rest).length > 0) unknown[key] = rest;
  }
  return { groups: [...groups.values()], unknown };
}

function readGroup(record: JsonRecord, where: string, ids: OrganizationIds, repairs: Issue[]): Omit<Group, 'name'> {
  const fields = readFields(groupFields, record, where, repairs);
  const known = (id: string, field: string) => {
    const found = ids.get(id) ?? null;
    if (found === null) repairs.push(repair('projectFieldReset', `${where} · ${field}`, id));
    return found;
  };
  const chairOf = (field: 'chair' | 'coChair'): SeatHolder | null => {
    const seated = fields[field];
    if (seated === null || seated.kind === 'person') return seated;
    const id = known(seated.id, field);
    return id === null ? null : { ...seated, id };
  };
  const people = onceEach(fields.people, where, repairs).map(({ organization, ...rest }) => ({
    ...rest,
    organization: organization === null ? null : known(organization, 'people'),
  }));
  return { ...fields, chair: chairOf('chair'), coChair: chairOf('coChair'), people };
}

/** Within a group a person is known by name: a second of the same name is left out, and told of. */
function onceEach(people: readonly WrittenPerson[], where: string, repairs: Issue[]): readonly WrittenPerson[] {
  const names = new Set<string>();
  return people.filter((one) => {
    const isNew = !names.has(one.name);
    if (!isNew) repairs.push(repair('projectRecordDropped', `${where} · people`, one.name));
    names.add(one.name);
    return isNew;
  });
}
