import { isJsonRecord, type JsonValue } from '../import/formats/jsonText.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import { isFiltering } from '../model/filter.ts';
import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import type { Tie } from '../model/tie.ts';
import type { WhatIf } from '../model/whatIf.ts';
import { organizationFields, projectFields, tieFields } from './projectFileFields.ts';
import { writtenGroups } from './projectFileGroupsWritten.ts';
import { kindOfJson } from './projectFileKind.ts';
import { writtenPlans } from './projectFilePlans.ts';
import { restoreProject } from './projectFileRestore.ts';
import { readProjectText } from './projectFileText.ts';
import type { UnknownFields } from './projectFileUnknown.ts';

/** The version this program writes, and the newest it reads. */
export const projectVersion = 1;

export interface ProjectContents {
  readonly fieldMap: FieldMap;
  readonly unknown: UnknownFields;
  /** ISO 8601, with the offset or Z. */
  readonly savedAt: string;
}

export type ParsedProject =
  | {
      readonly ok: true;
      readonly fieldMap: FieldMap;
      readonly unknown: UnknownFields;
      readonly savedAt: string | null;
      /** What was mended or left out; empty for a file as the program wrote it. */
      readonly repairs: readonly Issue[];
    }
  | { readonly ok: false; readonly issue: Issue };

/** What most organisations have nothing of, and their records do not speak of. */
const seldomGiven = ['nextStepOn', 'cost', 'capacity', 'available', 'doNotContact', 'respondent'] as const;
/** Nor of who said so, of suggestions and of persons, in most. */
const { status, assertedBy, sourcePerson, targetPerson, ...plainTie } = tieFields;

/** The text of a project file: JSON with one organisation and one tie a line, so that two of them can be compared. */
export function serializeProject(contents: ProjectContents): string {
  return [...projectParts(contents)].join('');
}

/** The same text piece by piece, a record each, for a page that must answer meanwhile. */
export function* projectParts({ fieldMap, unknown, savedAt }: ProjectContents): Generator<string> {
  const project = {
    ...pick(fieldMap, projectFields, {}),
    rules: { ...rulesOf(fieldMap), ...unknown.rules },
    positions: positionsOf(fieldMap),
    ...(fieldMap.people.length === 0 ? {} : { people: fieldMap.people }),
    ...(isTried(fieldMap.whatIf) ? { whatIf: fieldMap.whatIf } : {}),
    ...writtenPlans(fieldMap),
    ...writtenGroups(fieldMap, unknown),
    ...unknown.project,
  };
  yield `{\n"format": "sadeh",\n"version": ${projectVersion},\n"savedAt": ${JSON.stringify(savedAt)},\n`;
  yield `"project": {\n${members(project)}\n},\n"organizations": [\n`;
  yield* lines(fieldMap.organizations, (one) => [
    withoutSeldom(pick(one, organizationFields, { id: one.id })),
    unknown.organizations[one.id],
  ]);
  yield '\n],\n"ties": [\n';
  yield* lines(fieldMap.ties, (one) => {
    const { id, source, target } = one;
    return [pick(one, isPlain(one) ? plainTie : tieFields, { id, source, target }), unknown.ties[id]];
  });
  yield '\n]';
  if (Object.keys(unknown.file).length > 0) yield `,\n${members(unknown.file)}`;
  yield '\n}\n';
}

/** The rules that every project has, and those that somebody set. */
function rulesOf({ rules }: FieldMap): Partial<FieldMap['rules']> {
  const { direction, merge, engagedFrom, backbone, tieKinds, asserted, only } = rules;
  return {
    direction,
    merge,
    engagedFrom,
    backbone,
    ...(tieKinds.length === 0 ? {} : { tieKinds }),
    ...(asserted.length === 0 ? {} : { asserted }),
    ...(isFiltering(only) ? { only } : {}),
  };
}

function withoutSeldom(record: Partial<Organization>): object {
  const left = seldomGiven.filter((field) => record[field] === null);
  return left.length === 0 ? record : Object.fromEntries(Object.entries(record).filter(([key]) => !isIn(left, key)));
}

function isIn(list: readonly string[], key: string): boolean {
  return list.includes(key);
}

function isPlain(tie: Tie): boolean {
  const isKnownFromPersons = tie.sourcePerson !== null || tie.targetPerson !== null;
  return tie.status === 'recorded' && tie.assertedBy === null && !isKnownFromPersons;
}

function isTried({ withSuggested, organizations, ties, withoutOrganizations, withoutTies }: WhatIf): boolean {
  return !withSuggested || [organizations, ties, withoutOrganizations, withoutTies].some(({ length }) => length > 0);
}

function* lines<T>(
  records: readonly T[],
  partsOf: (record: T) => readonly [object, object | undefined],
): Generator<string> {
  for (const [index, record] of records.entries()) {
    const [known, rest] = partsOf(record);
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify(Object.assign(known, rest))}`;
  }
}

/** The members of a record as JSON, one a line. */
function members(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
}

/**
 * Reads a project file. What is not one, or is newer, is refused with one issue; what is damaged in places is opened with a
 * list of what was mended. Nothing of the text is merged into live objects.
 */
export function parseProject(text: string): ParsedProject {
  const reading = readProjectText(text);
  if (!reading.ok) return { ok: false, issue: unreadable(reading.problem, text) };
  const file = reading.value;
  if (!isJsonRecord(file) || file.format !== 'sadeh') {
    const { code, app } = kindOfJson(file);
    return { ok: false, issue: refusal(code, app, null) };
  }
  if (!isVersion(file.version)) return refuse('projectVersion', file.version, String(projectVersion));
  if (file.version > projectVersion) return refuse('projectNewer', file.version, String(projectVersion));
  if (!isJsonRecord(file.project) || !Array.isArray(file.organizations) || !Array.isArray(file.ties)) {
    return refuse('projectDamaged', undefined, null);
  }
  return {
    ok: true,
    savedAt: typeof file.savedAt === 'string' ? file.savedAt : null,
    ...restoreProject(file, file.project, file.organizations, file.ties),
  };
}

/** Whether a JSON text is meant to be a project of this program, whatever its state. */
export function looksLikeProject(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && /"format"\s*:\s*"sadeh"/.test(text.slice(0, 1_000));
}

function unreadable(problem: 'tooLarge' | 'tooDeep' | 'notJson', text: string): Issue {
  if (problem === 'tooLarge') return refusal('projectTooLarge', null, null);
  if (problem === 'tooDeep') return refusal('projectTooDeep', null, null);
  return refusal(looksLikeProject(text) ? 'projectDamaged' : 'projectNotJson', null, null);
}

function isVersion(version: JsonValue | undefined): version is number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 && version < 10_000;
}

function refuse(code: string, found: JsonValue | undefined, expected: string | null): ParsedProject {
  const written = typeof found === 'string' ? found : (JSON.stringify(found) ?? null);
  return { ok: false, issue: refusal(code, written === null ? null : written.slice(0, 80), expected) };
}

function refusal(code: string, found: string | null, expected: string | null): Issue {
  return { code, severity: 'error', file: null, row: null, column: null, found, expected };
}

/** Adds the fields to `picked`, in their order. */
function pick<T extends object>(
  record: T,
  fields: { readonly [K in keyof T]?: unknown },
  picked: Partial<T>,
): Partial<T> {
  for (const field in fields) picked[field] = record[field];
  return picked;
}

// Places of organisations that are no longer there serve undo alone, and undo does not outlive the page.
function positionsOf({ organizations, positions }: FieldMap): FieldMap['positions'] {
  return Object.fromEntries(
    organizations.flatMap(({ id }) => {
      const place = positions[id];
      return place === undefined ? [] : [[id, place]];
    }),
  );
}
