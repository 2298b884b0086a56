import type { OrganizationId } from './ids.ts';
import { pairKey, type TriedPair, type WhatIf } from './whatIf.ts';

/** What is tried without anything that speaks of the organisations given; the same object where nothing does. */
export function withoutMention(whatIf: WhatIf, gone: ReadonlySet<OrganizationId>): WhatIf {
  const isGone = (id: OrganizationId) => gone.has(id);
  if (!mentions(whatIf, isGone)) return whatIf;
  const stays = ({ source, target }: TriedPair) => !isGone(source) && !isGone(target);
  return {
    ...whatIf,
    organizations: whatIf.organizations.filter(({ id }) => !isGone(id)),
    ties: whatIf.ties.filter(stays),
    withoutOrganizations: whatIf.withoutOrganizations.filter((id) => !isGone(id)),
    withoutTies: whatIf.withoutTies.filter(stays),
  };
}

/** What is tried when one organisation has become another: each thing once, and no tie of one to itself. */
export function withMerged(whatIf: WhatIf, keep: OrganizationId, drop: OrganizationId): WhatIf {
  if (!mentions(whatIf, (id) => id === drop)) return whatIf;
  const here = (id: OrganizationId) => (id === drop ? keep : id);
  const merged = (pairs: readonly TriedPair[]) => [
    ...new Map(
      pairs
        .map(({ source, target }) => ({ source: here(source), target: here(target) }))
        .filter(({ source, target }) => source !== target)
        .map((pair) => [pairKey(pair), pair]),
    ).values(),
  ];
  return {
    ...whatIf,
    ties: merged(whatIf.ties),
    withoutOrganizations: [...new Set(whatIf.withoutOrganizations.map(here))],
    withoutTies: merged(whatIf.withoutTies),
  };
}

function mentions(
  { organizations, ties, withoutOrganizations, withoutTies }: WhatIf,
  isMeant: (id: OrganizationId) => boolean,
): boolean {
  const ends = [...ties, ...withoutTies].flatMap(({ source, target }) => [source, target]);
  return [...organizations.map(({ id }) => id), ...withoutOrganizations, ...ends].some(isMeant);
}
