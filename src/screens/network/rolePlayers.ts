import type { OrganizationId } from '../../core/model/ids.ts';
import type { BrokerageRoles } from '../../core/network/measures/brokerage.ts';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';

const most = 5;

export interface RolePlayer {
  readonly organization: OrganizationId;
  /** Pairs that it stands between, of whom the one is not tied to the other; where direction is kept, ordered ones. */
  readonly pairs: number;
}

/** Who plays a role most often, the first five of them; those who never do are left out. */
export function rolePlayers(
  { organizations }: NetworkMeasures,
  role: keyof BrokerageRoles,
  isDirected: boolean,
): readonly RolePlayer[] {
  return [...organizations]
    .map(([organization, { roles }]) => ({ organization, pairs: pairsOf(roles, role, isDirected) }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs)
    .slice(0, most);
}

/**
 * Without direction each path is counted from both ends. From one end it has a gatekeeper, from the other a representative: a gateway
 * is counted once in each.
 */
function pairsOf(roles: BrokerageRoles, role: keyof BrokerageRoles, isDirected: boolean): number {
  const isCountedOnce = isDirected || role === 'gatekeeper' || role === 'representative';
  return isCountedOnce ? roles[role] : roles[role] / 2;
}
