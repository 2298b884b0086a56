import * as v from 'valibot';
import { isJsonRecord, type JsonRecord, type JsonValue } from '../import/formats/jsonText.ts';
import type { AnalysisRules, FieldMap, Position } from '../model/fieldMap.ts';
import { type OrganizationId, organizationId, type TieId, tieId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import type { Tie } from '../model/tie.ts';
import { organizationFields, position, projectFields, rulesFields, tieFields } from './projectFileFields.ts';
import { readGroups } from './projectFileGroups.ts';
import type { OrganizationIds } from './projectFileIds.ts';
import { readPeople, readWhatIf } from './projectFilePeople.ts';
import { planMembers, readPlans } from './projectFilePlans.ts';
import { describe, giveIds, readFields, repair, unknownFields } from './projectFileRecords.ts';
import { readSeating } from './projectFileSeating.ts';
import type { UnknownFields } from './projectFileUnknown.ts';

interface Restored {
  readonly fieldMap: FieldMap;
  readonly unknown: UnknownFields;
  readonly repairs: readonly Issue[];
}

/** Builds a field map from the parts of a project file, mending what can be mended and listing all that was. */
export function restoreProject(
  file: JsonRecord,
  project: JsonRecord,
  organizationList: readonly JsonValue[],
  tieList: readonly JsonValue[],
): Restored {
  const repairs: Issue[] = [];
  const facts = readFields(projectFields, project, 'project', repairs);
  const organizationRecords = recordsOf(organizationList, 'organizations', repairs);
  const tieRecords = recordsOf(tieList, 'ties', repairs);
  const given = giveIds(organizationRecords, organizationId, facts.nextOrganization, repairs);
  const givenTies = giveIds(tieRecords, tieId, facts.nextTie, repairs);
  const rulesRecord = isJsonRecord(project.rules) ? project.rules : {};

  const organizations = organizationRecords.map((record, index) =>
    readOrganization(record, given.ids[index] as OrganizationId, repairs),
  );
  const ties = tieRecords.flatMap((record, index) => {
    const tie = readTie(record, givenTies.ids[index] as TieId, given.byWritten, repairs);
    return tie === null ? [] : [tie];
  });
  const groups = readGroups(project.groups, given.byWritten, repairs);
  const seating = readSeating(project.seating, given.byWritten, repairs);
  const fieldMap: FieldMap = {
    ...facts,
    organizations,
    ties,
    nextOrganization: given.next,
    nextTie: givenTies.next,
    rules: readRules(rulesRecord, given.byWritten, repairs),
    positions: readPositions(project.positions, given.byWritten, repairs),
    people: readPeople(project.people, given.byWritten, repairs),
    whatIf: readWhatIf(project.whatIf, given.byWritten, repairs),
    ...readPlans(project, given.byWritten, repairs),
    groups: groups.groups,
    seating: seating.seating,
  };
  const unknown: UnknownFields = {
    file: unknownFields(file, ['format', 'version', 'savedAt', 'project', 'organizations', 'ties']),
    project: unknownFields(project, [
      ...Object.keys(projectFields),
      ...['rules', 'positions', 'people', 'whatIf', 'groups', 'seating'],
      ...planMembers,
    ]),
    groups: groups.unknown,
    seating: seating.unknown,
    rules: unknownFields(rulesRecord, [...Object.keys(rulesFields), 'backbone']),
    organizations: unknownById(organizationRecords, given.ids, ['id', ...Object.keys(organizationFields)]),
    ties: unknownById(tieRecords, givenTies.ids, ['id', 'source', 'target', ...Object.keys(tieFields)]),
  };
  return { fieldMap, unknown, repairs };
}

function recordsOf(list: readonly JsonValue[], name: string, repairs: Issue[]): readonly JsonRecord[] {
  return list.flatMap((item, index) => {
    if (isJsonRecord(item)) return [item];
    repairs.push(repair('projectRecordDropped', `${name} · ${index + 1}`, item));
    return [];
  });
}

function readOrganization(record: JsonRecord, id: OrganizationId, repairs: Issue[]): Organization {
  const fields = readFields(organizationFields, record, describe(record, id), repairs);
  if (fields.name !== '' || record.name === '') return { id, ...fields };
  // Without a name nobody could find it again; its code or id stands in.
  if (record.name === undefined) repairs.push(repair('projectFieldReset', `${id} · name`, undefined));
  return { id, ...fields, name: fields.code ?? id };
}

function readTie(record: JsonRecord, id: TieId, ids: OrganizationIds, repairs: Issue[]): Tie | null {
  const source = ids.get(String(record.source));
  const target = ids.get(String(record.target));
  if (source === undefined || target === undefined) {
    repairs.push(repair('projectTieDropped', id, [record.source ?? null, record.target ?? null]));
    return null;
  }
  return { id, source, target, ...readFields(tieFields, record, id, repairs) };
}

function readRules(record: JsonRecord, ids: OrganizationIds, repairs: Issue[]): AnalysisRules {
  const rules = readFields(rulesFields, record, 'rules', repairs);
  const written = record.backbone;
  if (written === undefined || written === 'fromRole') return { ...rules, backbone: 'fromRole' };
  if (written === 'none') return { ...rules, backbone: 'none' };
  const backbone = ids.get(String(written));
  if (backbone === undefined) repairs.push(repair('projectFieldReset', 'rules · backbone', written, 'fromRole'));
  return { ...rules, backbone: backbone ?? 'fromRole' };
}

function readPositions(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): FieldMap['positions'] {
  if (written === undefined) return {};
  if (!isJsonRecord(written)) {
    repairs.push(repair('projectFieldReset', 'project · positions', written));
    return {};
  }
  const places: [OrganizationId, Position][] = [];
  for (const [key, value] of Object.entries(written)) {
    const id = ids.get(key);
    const place = v.safeParse(position, value);
    if (id !== undefined && place.success) places.push([id, place.output]);
    else repairs.push(repair('projectPositionDropped', key, value));
  }
  return Object.fromEntries(places);
}

function unknownById<Id extends string>(
  records: readonly JsonRecord[],
  ids: readonly Id[],
  known: readonly string[],
): Partial<Record<Id, JsonRecord>> {
  const found = records.flatMap((record, index) => {
    const fields = unknownFields(record, known);
    return Object.keys(fields).length === 0 ? [] : [[ids[index], fields]];
  });
  return Object.fromEntries(found);
}
