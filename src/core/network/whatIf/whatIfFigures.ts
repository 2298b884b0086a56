import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { applyWhatIf } from './applyWhatIf.ts';
import { type RemovedOrganization, removedOrganizations } from './removedOrganizations.ts';
import { type TriedNetwork, triedNetwork } from './triedNetwork.ts';

/**
 * The field before and after what is tried, by the same rules. Betweenness is not among the figures: it counts the pairs that
 * reach each other through an organisation, and rises as more of them are reachable at all. An organisation on which fewer
 * depend would seem to carry more; who is cut off if it leaves says which.
 */
export interface WhatIfFigures {
  readonly before: TriedNetwork;
  readonly after: TriedNetwork;
  /** Listed organisations that join the main group, and those that fall off it and are not left out; in the order of their ids. */
  readonly reached: readonly OrganizationId[];
  readonly fallen: readonly OrganizationId[];
  /** Each organisation that is left out, in the order in which they were. */
  readonly removed: readonly RemovedOrganization[];
}

/** A pure function of the field map. */
export function whatIfFigures(fieldMap: FieldMap): WhatIfFigures {
  const tried = applyWhatIf(fieldMap);
  const before = triedNetwork(fieldMap);
  const after = triedNetwork(tried);
  const first = new Set(before.mainGroup);
  const then = new Set(after.mainGroup);
  const listed = new Set(fieldMap.organizations.map(({ id }) => id));
  const there = new Set(tried.organizations.map(({ id }) => id));
  return {
    before,
    after,
    reached: after.mainGroup.filter((id) => listed.has(id) && !first.has(id)),
    fallen: before.mainGroup.filter((id) => there.has(id) && !then.has(id)),
    removed: removedOrganizations(fieldMap, tried, before, after),
  };
}

/** Who is cut off if an organisation leaves, before and after; null where it is not in that network. */
export interface CutOffChange {
  readonly organization: OrganizationId;
  readonly before: readonly OrganizationId[] | null;
  readonly after: readonly OrganizationId[] | null;
}

export function cutOffChange(figures: WhatIfFigures, organization: OrganizationId): CutOffChange {
  return {
    organization,
    before: cutOffBy(figures.before, organization),
    after: cutOffBy(figures.after, organization),
  };
}

function cutOffBy({ present, cutOff }: TriedNetwork, id: OrganizationId): readonly OrganizationId[] | null {
  return present.has(id) ? (cutOff.get(id) ?? []) : null;
}

/** The organisation that cuts off most others, and the one that does so after; the first by id of equals. One where they are one. */
export function mostFragile(figures: WhatIfFigures): readonly OrganizationId[] {
  const found = [figures.before, figures.after].flatMap(({ cutOff }) => {
    const [most] = [...cutOff].sort(([, a], [, b]) => b.length - a.length);
    return most === undefined ? [] : [most[0]];
  });
  return [...new Set(found)];
}
