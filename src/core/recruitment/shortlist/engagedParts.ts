import type { OrganizationId } from '../../model/ids.ts';

/** Two who are tied to each other, in either order. */
export type Pair = readonly [OrganizationId, OrganizationId];

/** The engaged, as they hang together by ties among themselves alone: largest part first, equal ones by who is listed first. */
export function engagedParts(
  engaged: readonly OrganizationId[],
  ends: readonly Pair[],
): readonly (readonly OrganizationId[])[] {
  const among = new Set(engaged);
  const partners = new Map<OrganizationId, OrganizationId[]>(engaged.map((id) => [id, []]));
  for (const [from, to] of ends) if (among.has(to)) partners.get(from)?.push(to);
  const seen = new Set<OrganizationId>();
  const parts = engaged.flatMap((start): readonly OrganizationId[][] => {
    if (seen.has(start)) return [];
    seen.add(start);
    const part = [start];
    for (const one of part) {
      for (const next of partners.get(one) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    return [part];
  });
  return parts.sort((a, b) => b.length - a.length);
}
