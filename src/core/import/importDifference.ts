import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId, TieId } from '../model/ids.ts';
import type { ExtraField } from '../model/organization.ts';
import type { Origin } from '../model/origin.ts';
import { withoutCopyNumber } from './copyNumber.ts';
import type { ImportPlan } from './plan.ts';

/** One field of one organisation or tie, as it is and as it would be. */
export interface FieldChange<Id extends string> {
  readonly id: Id;
  /** The field's name; `extra` for a column without a field of its own. */
  readonly field: string;
  /** The title of that column; null for a field. */
  readonly title: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordDifference<Id extends string> {
  readonly added: readonly Id[];
  /** In the order of the map, field by field. */
  readonly changed: readonly FieldChange<Id>[];
  /** Those that a file of the same name brought and that this one does not name. They stay on the map. */
  readonly missing: readonly Id[];
}

export interface ImportDifference {
  readonly organizations: RecordDifference<OrganizationId>;
  readonly ties: RecordDifference<TieId>;
}

interface Row<Id extends string> {
  readonly id: Id;
  readonly extra: readonly ExtraField[];
  readonly origin: Origin | null;
}

/** What a newer version of files would add to `current` and change in it, and what it no longer names. Nothing is deleted. */
export function importDifference(plan: ImportPlan, current: FieldMap): ImportDifference {
  const files = namesBefore(plan, current);
  return {
    organizations: difference(
      plan.organizations,
      plan.changedOrganizations,
      plan.met.organizations,
      current.organizations,
      files,
    ),
    ties: difference(plan.ties, plan.changedTies, plan.met.ties, current.ties, files),
  };
}

/** The names under which the map may know the files. */
function namesBefore(plan: ImportPlan, current: FieldMap): ReadonlySet<string> {
  const known = new Set(current.files.map(({ name }) => name));
  return new Set(plan.files.map(({ name }) => (known.has(name) ? name : withoutCopyNumber(name))));
}

function difference<Id extends string, One extends Row<Id>>(
  added: readonly One[],
  changed: readonly One[],
  met: readonly Id[],
  current: readonly One[],
  files: ReadonlySet<string>,
): RecordDifference<Id> {
  const after = new Map(changed.map((one) => [one.id, one]));
  const named = new Set(met);
  return {
    added: added.map(({ id }) => id),
    changed: current.flatMap((before) => fieldChanges<Id, One>(before, after.get(before.id) ?? before)),
    missing: current
      .filter(({ id, origin }) => origin !== null && files.has(origin.file) && !named.has(id))
      .map(({ id }) => id),
  };
}

function fieldChanges<Id extends string, One extends Row<Id>>(before: One, after: One): readonly FieldChange<Id>[] {
  if (before === after) return [];
  const fields = (Object.keys(before) as (keyof One & string)[]).filter(
    (field) => field !== 'origin' && field !== 'extra' && !same(before[field], after[field]),
  );
  const extras = new Map(before.extra);
  return [
    ...fields.map((field) => ({ id: before.id, field, title: null, before: before[field], after: after[field] })),
    ...after.extra
      .filter(([title, text]) => extras.get(title) !== text)
      .map(([title, text]) => ({
        id: before.id,
        field: 'extra',
        title,
        before: extras.get(title) ?? null,
        after: text,
      })),
  ];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
