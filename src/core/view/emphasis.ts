import type { OrganizationId } from '../model/ids.ts';
import type { Scene, SceneTie } from './scene.ts';

/** Whom the map draws attention to. */
export interface Emphasis {
  readonly selected: OrganizationId | null;
  /** Under the pointer or reached by the keyboard. */
  readonly hovered: OrganizationId | null;
  /** Those a sentence speaks of; everyone else steps back. Null when there is no such sentence. */
  readonly highlighted: ReadonlySet<OrganizationId> | null;
  /** Whether those highlighted have a ring, as those that a warning is about. */
  readonly ringed: boolean;
}

export const noEmphasis: Emphasis = { selected: null, hovered: null, highlighted: null, ringed: false };

export interface TieLook {
  readonly opacity: number;
  /** Drawn in the darker of the two tie colours. */
  readonly strong: boolean;
}

export const dimmedMark = 0.3;
const dimmedTie = 0.1;

/** Which nodes are drawn in full, by place in `scene.nodes`; null when all are. */
export function nodesInLight(scene: Scene, emphasis: Emphasis): ReadonlySet<number> | null {
  if (emphasis.hovered !== null) {
    const hovered = scene.nodes.findIndex((node) => node.id === emphasis.hovered);
    if (hovered >= 0) return withPartners(scene, hovered);
  }
  const { highlighted } = emphasis;
  if (highlighted === null) return null;
  const lit = new Set<number>();
  scene.nodes.forEach((node, index) => {
    if (highlighted.has(node.id) || node.id === emphasis.selected) lit.add(index);
  });
  return lit;
}

function withPartners(scene: Scene, index: number): ReadonlySet<number> {
  const lit = new Set([index]);
  for (const tie of scene.ties) {
    if (!tie.visible) continue;
    if (tie.a === index) lit.add(tie.b);
    if (tie.b === index) lit.add(tie.a);
  }
  return lit;
}

/** Opacity of resting ties: the more of them, the fainter. */
export function restingOpacity(meanTies: number): number {
  return Math.max(0.2, Math.min(0.6, 2.3 / Math.max(0.1, meanTies)));
}

/** How each tie of the scene is drawn; asked once per change of emphasis, then for every tie. */
export function tieLooks(scene: Scene, emphasis: Emphasis): (tie: SceneTie) => TieLook {
  const resting = restingOpacity(scene.meanTies);
  const ends = (tie: SceneTie) => [scene.nodes[tie.a]?.id ?? null, scene.nodes[tie.b]?.id ?? null] as const;
  const touches = (tie: SceneTie, id: OrganizationId | null) => id !== null && ends(tie).includes(id);
  const { hovered, highlighted, selected, ringed } = emphasis;
  if (hovered !== null) {
    return (tie) => (touches(tie, hovered) ? { opacity: 0.75, strong: true } : { opacity: dimmedTie, strong: false });
  }
  if (highlighted !== null) {
    const lit = (id: OrganizationId | null) => id !== null && (highlighted.has(id) || id === selected);
    return (tie) => {
      if (!ends(tie).every(lit)) return { opacity: dimmedTie, strong: false };
      // Partners in the light have ties among themselves that are not what is pointed out.
      return ringed || touches(tie, selected) ? { opacity: 0.75, strong: true } : { opacity: resting, strong: false };
    };
  }
  if (selected === null) return () => ({ opacity: resting, strong: false });
  return (tie) =>
    touches(tie, selected) ? { opacity: 0.62, strong: true } : { opacity: resting * 0.78, strong: false };
}
