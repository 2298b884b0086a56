import type { Draft } from '../draft.ts';

/** How many new persons each table of persons brings. */
export function broughtByTables({ people }: Draft): ReadonlyMap<string, number> {
  const added = new Set(people.added);
  const counts = new Map<string, number>();
  for (const { person, file } of people.rows.values()) {
    if (added.has(person)) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}
