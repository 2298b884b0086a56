import type { OrganizationId } from '../../core/model/ids.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';
import type { PointedOut } from '../../core/view/emphasis.ts';
import type { Scene } from '../../core/view/scene.ts';

/** What the card of an organisation asks the map to point out: its partners, or who is cut off without it. */
export interface Attention {
  readonly kind: 'partners' | 'cutOff';
  readonly of: OrganizationId;
}

/** Those who are pointed out; the organisation itself stays in the light as the selected one. */
export function pointOutAttention(attention: Attention, scene: Scene, network: NetworkAnalysis | null): PointedOut {
  if (attention.kind === 'cutOff') {
    const cutOff = new Set(network?.articulationPoints.get(attention.of) ?? []);
    return { lit: cutOff, ringed: cutOff, problem: true, ties: 'betweenLit' };
  }
  const partners = new Set<OrganizationId>();
  for (const tie of scene.ties) {
    if (tie.standing === 'suggested' || tie.standing === 'tried') continue;
    const a = scene.nodes[tie.a]?.id;
    const b = scene.nodes[tie.b]?.id;
    if (a === attention.of && b !== undefined) partners.add(b);
    if (b === attention.of && a !== undefined) partners.add(a);
  }
  return { lit: partners, ringed: new Set(), problem: false, ties: 'ofSelected' };
}
