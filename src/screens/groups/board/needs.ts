import { type AffectedRule, isAffected } from '../../../core/coverage/affected.ts';
import { isIn } from '../../../core/groups/groupsOf.ts';
import type { GroupHealth } from '../../../core/groups/health/health.ts';
import { sectorsOf } from '../../../core/groups/sectorsOf.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { GroupRules } from '../../../core/model/seatingRules.ts';
import type { Sector } from '../../../core/model/sector.ts';
import { hindranceOf, type Lacks } from './pool.ts';

/** A seat that is missing: of a sector, of those affected, or of a member of the committee. */
export type Need =
  | { readonly kind: 'sector'; readonly sector: Sector; readonly amount: number }
  | { readonly kind: 'affected' | 'committee'; readonly amount: number };

/** One voice of those affected is a token (Kanter 1977); a group that has none needs two. */
const affectedAtLeast = 2;

/** What seats a group misses: the sectors it has nobody of, or fewer than was decided, then those affected, then its link. */
export function needsOf({ marks, findings }: GroupHealth, rules: GroupRules | null): readonly Need[] {
  const wanted = marks.flatMap(({ sector, seats, state }): Need[] => {
    const least = rules?.quotas.find(({ by, value }) => by === 'sector' && value === sector)?.min ?? 0;
    const amount = Math.max(least, state === 'missing' ? 1 : 0) - seats;
    return amount > 0 ? [{ kind: 'sector', sector, amount }] : [];
  });
  const codes = new Set(findings.map(({ code }) => code));
  const affected = missingAffected(codes);
  // Where the community sector says who is affected, its seats are those of the affected.
  const others =
    affected === 0 ? wanted : wanted.filter((need) => need.kind !== 'sector' || need.sector !== 'community');
  return [
    ...others,
    ...(affected === 0 ? [] : [{ kind: 'affected', amount: affected } as const]),
    ...(codes.has('unlinked') ? [{ kind: 'committee', amount: 1 } as const] : []),
  ];
}

function missingAffected(codes: ReadonlySet<string>): number {
  if (codes.has('noAffected')) return affectedAtLeast;
  return codes.has('oneAffected') ? affectedAtLeast - 1 : 0;
}

/** What of a group's needs somebody could make good by being who they are. */
export function lacksOf({ marks, findings }: GroupHealth): Lacks {
  const regions = findings.flatMap((finding) => (finding.code === 'missingRegions' ? finding.regions : []));
  return {
    sectors: marks.filter(({ state }) => state === 'missing').map(({ sector }) => sector),
    regions,
    affected: findings.some(({ code }) => code === 'noAffected' || code === 'oneAffected'),
  };
}

/** Whether somebody could take a missing seat of a group; null: any seat. */
export function couldFill(one: Organization, group: GroupName, need: Need | null, rule: AffectedRule): boolean {
  if (isIn(one, group) || hindranceOf(one) !== null) return false;
  if (need === null) return true;
  switch (need.kind) {
    case 'sector':
      return sectorsOf(one).includes(need.sector);
    case 'affected':
      return isAffected(one, rule);
    case 'committee':
      return one.committee === true;
  }
}
