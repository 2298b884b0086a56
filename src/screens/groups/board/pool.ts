import type { AffectedRule } from '../../../core/coverage/affected.ts';
import { isAffected } from '../../../core/coverage/affected.ts';
import { sectorsOf } from '../../../core/groups/sectorsOf.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Sector } from '../../../core/model/sector.ts';
import { ladder } from '../../../core/model/stage.ts';
import { compareOrganizations } from '../../../core/network/importedId.ts';

/** Why somebody would not be asked to sit anywhere. */
export type Hindrance = 'declined' | 'dormant' | 'doNotContact' | 'unavailable';

/** What a group has nobody of, though it needs somebody. */
export interface Lacks {
  readonly sectors: readonly Sector[];
  readonly regions: readonly string[];
  /** Whether fewer of the affected communities sit there than it takes. */
  readonly affected: boolean;
}

export interface PoolRow {
  readonly organization: Organization;
  readonly hindrance: Hindrance | null;
  /** In how many groups it sits. */
  readonly load: number;
  /** What of the first group's lacks it would make good. */
  readonly brings: Lacks;
}

interface Asked {
  /** Whether those who sit somewhere, or would not be asked, are among them. */
  readonly everybody: boolean;
  /** Of each group, the committee first. */
  readonly lacks: readonly Lacks[];
  readonly rule: AffectedRule;
}

export function hindranceOf({ stage, doNotContact, available }: Organization): Hindrance | null {
  if (doNotContact === true) return 'doNotContact';
  if (stage === 'declined' || stage === 'dormant') return stage;
  return available === false ? 'unavailable' : null;
}

/**
 * Who could be given a seat: whoever would make good most of what the committee lacks first, then most of what the other groups
 * lack, then whoever is furthest on the ladder, then by imported id.
 */
export function poolRows(
  organizations: readonly Organization[],
  { everybody, lacks, rule }: Asked,
): readonly PoolRow[] {
  const [first = nothing, ...others] = lacks;
  return organizations
    .map((organization) => ({ organization, hindrance: hindranceOf(organization), load: loadOf(organization) }))
    .filter(({ hindrance, load }) => everybody || (hindrance === null && load === 0))
    .map((row) => {
      const brings = bringsTo(row.organization, first, rule);
      const elsewhere = others.reduce((sum, one) => sum + countOf(bringsTo(row.organization, one, rule)), 0);
      return {
        ...row,
        brings,
        order: [countOf(brings), elsewhere, ladder.indexOf(row.organization.stage ?? 'declined')],
      };
    })
    .sort((a, b) => byMost(a.order, b.order) || compareOrganizations(a.organization, b.organization))
    .map(({ order: _, ...row }) => row);
}

const nothing: Lacks = { sectors: [], regions: [], affected: false };

export function loadOf({ committee, workingGroups }: Organization): number {
  return Number(committee === true) + workingGroups.length;
}

/** What of the lacks of a group an organisation would make good. */
export function bringsTo(organization: Organization, lacks: Lacks, rule: AffectedRule): Lacks {
  const sectors = sectorsOf(organization);
  return {
    sectors: lacks.sectors.filter((sector) => sectors.includes(sector)),
    regions: lacks.regions.filter((region) => organization.regions.includes(region)),
    affected: lacks.affected && isAffected(organization, rule),
  };
}

export function countOf({ sectors, regions, affected }: Lacks): number {
  return sectors.length + regions.length + Number(affected);
}

function byMost(a: readonly number[], b: readonly number[]): number {
  for (const [index, amount] of a.entries()) {
    const difference = (b[index] ?? 0) - amount;
    if (difference !== 0) return difference;
  }
  return 0;
}
