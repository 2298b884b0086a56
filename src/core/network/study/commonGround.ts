import type { Organization } from '../../model/organization.ts';

/** What two organisations have in common, as far as it is known; asked by their places in a list. */
export interface CommonGround {
  readonly topics: (a: number, b: number) => readonly string[];
  readonly regions: (a: number, b: number) => readonly string[];
  readonly sharesTopic: (a: number, b: number) => boolean;
  /** Whether they work in one place: a region of both, or one works everywhere and the other's place is known. */
  readonly isNear: (a: number, b: number) => boolean;
  /**
   * 0 to 1: the mean of the share of their topics that are of both (Jaccard), of working in one place (a half where only because one
   * works everywhere), and of being of one sector.
   */
  readonly fit: (a: number, b: number) => number;
}

export function commonGround(organizations: readonly Organization[]): CommonGround {
  const topics = organizations.map((one) => [...new Set(one.topics)]);
  const regions = organizations.map((one) => [...new Set(one.regions)]);
  const at = (a: number) => organizations[a] as Organization;
  const shared = (lists: readonly (readonly string[])[], a: number, b: number) =>
    (lists[a] ?? []).filter((value) => lists[b]?.includes(value));
  const shares = (lists: readonly (readonly string[])[], a: number, b: number) =>
    (lists[a] ?? []).some((value) => lists[b]?.includes(value));
  const reaches = (a: number, b: number) => at(a).regionWide && (at(b).regionWide || regions[b]?.length !== 0);
  const nearness = (a: number, b: number) => {
    if (shares(regions, a, b)) return 1;
    return reaches(a, b) || reaches(b, a) ? 0.5 : 0;
  };

  function jaccard(a: number, b: number): number {
    let both = 0;
    for (const topic of topics[a] ?? []) if (topics[b]?.includes(topic)) both += 1;
    const all = (topics[a]?.length ?? 0) + (topics[b]?.length ?? 0) - both;
    return all === 0 ? 0 : both / all;
  }

  return {
    topics: (a, b) => shared(topics, a, b),
    regions: (a, b) => shared(regions, a, b),
    sharesTopic: (a, b) => shares(topics, a, b),
    isNear: (a, b) => nearness(a, b) > 0,
    fit(a, b) {
      const sameSector = at(a).sector !== null && at(a).sector === at(b).sector;
      return (jaccard(a, b) + nearness(a, b) + Number(sameSector)) / 3;
    },
  };
}
