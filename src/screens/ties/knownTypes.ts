import type { FieldMap } from '../../core/model/fieldMap.ts';

/** Every type that some tie has, the most frequent first. */
export function knownTypes({ ties }: FieldMap): readonly string[] {
  const counts = new Map<string, number>();
  for (const { type } of ties) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => type);
}
