import * as v from 'valibot';
import type { JsonValue } from '../import/formats/jsonText.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Person } from '../model/person.ts';
import { type ImaginedOrganization, noWhatIf, type TriedPair, type WhatIf } from '../model/whatIf.ts';
import { repair } from './projectFileRecords.ts';
import { sound } from './soundItems.ts';

type OrganizationIds = ReadonlyMap<string, OrganizationId>;

const longestText = 100_000;
const text = v.pipe(v.string(), v.maxLength(longestText));
const person = v.object({ name: text, organization: text });
const pair = v.object({ source: text, target: text });
const imagined = v.object({
  id: v.pipe(v.string(), v.regex(/^w[1-9]\d{0,8}$/)),
  name: text,
  sector: v.nullable(text),
});

/** The persons of a project; those whose organisation is not in the file are left out, and told of. */
export function readPeople(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): readonly Person[] {
  return sound(written, person, 'project · people', repairs).flatMap(({ name, organization }) => {
    const id = ids.get(organization);
    if (id === undefined) repairs.push(repair('projectRecordDropped', 'project · people', name));
    return id === undefined ? [] : [{ name, organization: id }];
  });
}

/** What is tried out in a project; what speaks of organisations that are not there is left out, and told of. */
export function readWhatIf(written: JsonValue | undefined, ids: OrganizationIds, repairs: Issue[]): WhatIf {
  if (written === undefined) return noWhatIf;
  const where = 'project · whatIf';
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    repairs.push(repair('projectFieldReset', where, written));
    return noWhatIf;
  }
  const tried = written as Readonly<Record<string, JsonValue>>;
  const organizations = sound(tried.organizations, imagined, where, repairs) as readonly ImaginedOrganization[];
  const known = new Map([...ids, ...organizations.map(({ id }) => [id as string, id] as const)]);
  const found = (id: string): readonly OrganizationId[] => {
    const now = known.get(id);
    if (now === undefined) repairs.push(repair('projectRecordDropped', where, id));
    return now === undefined ? [] : [now];
  };
  const pairs = (list: JsonValue | undefined): readonly TriedPair[] =>
    sound(list, pair, where, repairs).flatMap((one) => {
      const [source] = found(one.source);
      const [target] = found(one.target);
      return source === undefined || target === undefined ? [] : [{ source, target }];
    });
  return {
    withSuggested: tried.withSuggested !== false,
    organizations,
    ties: pairs(tried.ties),
    withoutOrganizations: sound(tried.withoutOrganizations, text, where, repairs).flatMap(found),
    withoutTies: pairs(tried.withoutTies),
  };
}
