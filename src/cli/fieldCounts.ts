import type { FieldMap } from '../core/model/fieldMap.ts';
import { compareSectors } from '../core/model/sector.ts';
import { isRecorded, type Tie } from '../core/model/tie.ts';

/** The ties that are there; those that are only suggested are none. */
export function recordedTies({ ties }: Pick<FieldMap, 'ties'>): readonly Tie[] {
  return ties.filter(isRecorded);
}

/** Distinct unordered pairs that recorded ties join; ties of one organisation to itself make none. */
export function countPairs(fieldMap: FieldMap): number {
  const between = recordedTies(fieldMap).filter(({ source, target }) => source !== target);
  return new Set(between.map(({ source, target }) => (source < target ? `${source} ${target}` : `${target} ${source}`)))
    .size;
}

/** How many organisations each sector has, the known sectors first. Those without one are not counted. */
export function countSectors({ organizations }: FieldMap): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { sector } of organizations) if (sector !== null) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return record([...counts].sort(([a], [b]) => compareSectors(a, b)));
}

/** An object that may have any key: one that a file calls `__proto__` is a key like the others. */
export function record<Value>(
  entries: readonly (readonly [key: string, value: Value])[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries);
}
