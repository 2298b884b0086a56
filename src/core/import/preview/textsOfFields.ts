import { rowsAreOrganizations } from '../fields.ts';
import type { TableReading } from '../reading.ts';

interface Changed {
  readonly kind: 'organization' | 'tie';
  readonly fields: readonly { readonly field: string; readonly title: string | null }[];
}

/**
 * Changes of which each is told once: where the text of a column is kept beside what was made of it, and its field changes too, the
 * text is not a second change.
 */
export function withoutTextsOfFields<Change extends Changed>(
  changes: readonly Change[],
  tables: readonly TableReading[],
): readonly Change[] {
  const fieldsByTitle = {
    organization: fieldsOf(tables.filter(({ role }) => rowsAreOrganizations(role))),
    tie: fieldsOf(tables.filter(({ role }) => !rowsAreOrganizations(role))),
  };
  return changes.map((change) => {
    const changed = new Set(change.fields.map(({ field }) => field));
    const isTold = (title: string) =>
      [...(fieldsByTitle[change.kind].get(title) ?? [])].some((one) => changed.has(one));
    return { ...change, fields: change.fields.filter(({ title }) => title === null || !isTold(title)) };
  });
}

/** By the title of a column, the fields as which it is read. */
function fieldsOf(tables: readonly TableReading[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const { title, field } of tables.flatMap(({ columns }) => columns)) {
    if (field !== 'extra' && field !== 'ignore') fields.set(title, (fields.get(title) ?? new Set()).add(field));
  }
  return fields;
}
