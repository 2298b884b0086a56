import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import { isEngaged } from '../../model/stage.ts';
import { isRecorded } from '../../model/tie.ts';
import { engagedParts, type Pair } from './engagedParts.ts';

/** Whom an organisation is tied to, seen from those who are engaged. */
export interface BroughtTies {
  readonly partners: readonly OrganizationId[];
  readonly engaged: readonly OrganizationId[];
  /** Those whom no engaged organisation is tied to yet. */
  readonly beyond: readonly OrganizationId[];
  /**
   * The engaged whom it would join to the others: of the parts into which the engaged fall among themselves and that it is tied
   * to, all but the largest. Empty where it is tied to one part or none.
   */
  readonly joins: readonly OrganizationId[];
  /** The sectors of its engaged partners to which nobody engaged of its own sector is tied yet; none where its own is not known. */
  readonly firstTo: readonly Sector[];
}

/** What an organisation would add to the network of those who are engaged, by recorded ties of any kind and direction. */
export function broughtTies(
  { organizations, ties, rules }: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  id: OrganizationId,
): BroughtTies {
  const engaged = organizations.filter((one) => one.id !== id && isEngaged(one.stage, rules.engagedFrom));
  const isThere = new Set(engaged.map((one) => one.id));
  const recorded = ties.filter((tie) => isRecorded(tie) && tie.source !== tie.target);
  const ends = recorded.flatMap(({ source, target }): readonly Pair[] => [
    [source, target],
    [target, source],
  ]);
  const own = new Set(ends.filter(([end]) => end === id).map(([, partner]) => partner));
  const reached = new Set(ends.filter(([end]) => isThere.has(end)).map(([, partner]) => partner));
  const partners = organizations.map((organization) => organization.id).filter((one) => own.has(one));
  const parts = engagedParts([...isThere], ends).filter((part) => part.some((one) => own.has(one)));
  return {
    partners,
    engaged: partners.filter((one) => isThere.has(one)),
    beyond: partners.filter((one) => !isThere.has(one) && !reached.has(one)),
    joins: parts.slice(1).flat(),
    firstTo: firstTo(
      organizations.find((one) => one.id === id),
      engaged,
      ends,
    ),
  };
}

function firstTo(
  one: Organization | undefined,
  engaged: readonly Organization[],
  ends: readonly Pair[],
): readonly Sector[] {
  const sector = one?.sector ?? null;
  if (one === undefined || sector === null) return [];
  const sectorOf = new Map(engaged.map((other) => [other.id, other.sector]));
  const tiedTo = (from: (end: OrganizationId) => boolean) =>
    new Set(ends.flatMap(([end, partner]) => (from(end) ? (sectorOf.get(partner) ?? []) : [])));
  const known = tiedTo((end) => sectorOf.get(end) === sector);
  return [...tiedTo((end) => end === one.id)].filter((other) => other !== sector && !known.has(other)).sort();
}
