import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Organization } from '../../core/model/organization.ts';
import { compareSectors, knownSectors, type Sector } from '../../core/model/sector.ts';
import type { ListField } from './organizationDraft.ts';

/** Every value that some organisation has in a list, the most frequent first. */
export function knownInList({ organizations }: FieldMap, field: ListField): readonly string[] {
  return byFrequency(organizations.flatMap((one) => one[field]));
}

/** Every text that some organisation has in a line, the most frequent first. */
export function knownInLine({ organizations }: FieldMap, field: 'role' | 'level'): readonly string[] {
  return byFrequency(organizations.flatMap((one) => one[field] ?? []));
}

/** The six sectors and any other that occurs. */
export function sectorsToChoose(organizations: readonly Organization[]): readonly Sector[] {
  const present = organizations.flatMap(({ sector }) => sector ?? []);
  return [...new Set<Sector>([...knownSectors, ...present])].sort(compareSectors);
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
