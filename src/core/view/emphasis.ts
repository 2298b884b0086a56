import type { OrganizationId } from '../model/ids.ts';
import { pairKey } from '../model/whatIf.ts';
import type { Scene, SceneTie } from './scene.ts';

/** Those a sentence speaks of; everyone else steps back. */
export interface PointedOut {
  readonly lit: ReadonlySet<OrganizationId>;
  /** Those among the lit that have a ring. */
  readonly ringed: ReadonlySet<OrganizationId>;
  /** Whether the ring is that of a warning. */
  readonly problem: boolean;
  readonly ties: LitTies;
}

/**
 * Which ties are part of what is pointed out: those of the selected (others between the lit are at rest), all between the
 * lit, all between the ringed, all of the ringed, or pairs by `pairKey`.
 */
export type LitTies = 'ofSelected' | 'betweenLit' | 'between' | 'own' | ReadonlySet<string>;

/** Whom the map draws attention to. */
export interface Emphasis {
  readonly selected: OrganizationId | null;
  /** Under the pointer or reached by the keyboard. */
  readonly hovered: OrganizationId | null;
  /** Null when there is no sentence that speaks of somebody. */
  readonly pointedOut: PointedOut | null;
}

export const noEmphasis: Emphasis = { selected: null, hovered: null, pointedOut: null };

export interface TieLook {
  readonly opacity: number;
  /** Drawn in the darker of the two tie colours. */
  readonly strong: boolean;
}

export const dimmedMark = 0.3;
/** A tie that a what-if leaves out. */
export const fadedTie = 0.12;
const dimmedTie = 0.1;

/** Which nodes are drawn in full, by place in `scene.nodes`; null when all are. */
export function nodesInLight(scene: Scene, emphasis: Emphasis): ReadonlySet<number> | null {
  if (emphasis.hovered !== null) {
    const hovered = scene.nodes.findIndex((node) => node.id === emphasis.hovered);
    if (hovered >= 0) return withPartners(scene, hovered);
  }
  if (emphasis.pointedOut === null) return null;
  const lit = new Set<number>();
  scene.nodes.forEach((node, index) => {
    if (isLit(node.id, emphasis)) lit.add(index);
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

function isLit(id: OrganizationId, { selected, pointedOut }: Emphasis): boolean {
  return id === selected || pointedOut?.lit.has(id) === true;
}

/** How a tie stands to those pointed out: part of what is said, at rest between them, or not spoken of. */
export function tieInLight(a: OrganizationId, b: OrganizationId, emphasis: Emphasis): 'lit' | 'resting' | 'dimmed' {
  const { pointedOut, selected } = emphasis;
  if (pointedOut === null || !isLit(a, emphasis) || !isLit(b, emphasis)) return 'dimmed';
  const { ties, ringed } = pointedOut;
  if (a === selected || b === selected || ties === 'betweenLit') return 'lit';
  switch (ties) {
    case 'ofSelected':
      // Partners in the light have ties among themselves that are not what is pointed out.
      return 'resting';
    case 'between':
      return ringed.has(a) && ringed.has(b) ? 'lit' : 'dimmed';
    case 'own':
      return ringed.has(a) || ringed.has(b) ? 'lit' : 'dimmed';
    default:
      return ties.has(pairKey({ source: a, target: b })) ? 'lit' : 'dimmed';
  }
}

/** Opacity of resting ties: the more of them, the fainter. */
export function restingOpacity(meanTies: number): number {
  return Math.max(0.2, Math.min(0.6, 2.3 / Math.max(0.1, meanTies)));
}

/** How each tie of the scene is drawn; asked once per change of emphasis, then for every tie. */
export function tieLooks(scene: Scene, emphasis: Emphasis): (tie: SceneTie) => TieLook {
  const look = recordedLooks(scene, emphasis);
  return (tie) => {
    const { opacity, strong } = look(tie);
    if (tie.standing === 'leftOut') return { opacity: Math.min(opacity, fadedTie), strong: false };
    const isRecord = tie.standing === 'recorded' || opacity <= dimmedTie;
    return isRecord ? { opacity, strong } : { opacity: 0.95, strong: false };
  };
}

function recordedLooks(scene: Scene, emphasis: Emphasis): (tie: SceneTie) => TieLook {
  const resting = restingOpacity(scene.meanTies);
  const ends = (tie: SceneTie) => [scene.nodes[tie.a]?.id ?? null, scene.nodes[tie.b]?.id ?? null] as const;
  const touches = (tie: SceneTie, id: OrganizationId | null) => id !== null && ends(tie).includes(id);
  const { hovered, pointedOut, selected } = emphasis;
  if (hovered !== null) {
    return (tie) => (touches(tie, hovered) ? { opacity: 0.75, strong: true } : { opacity: dimmedTie, strong: false });
  }
  if (pointedOut !== null) {
    const looks = {
      lit: { opacity: 0.75, strong: true },
      resting: { opacity: resting, strong: false },
      dimmed: { opacity: dimmedTie, strong: false },
    };
    return (tie) => {
      const [a, b] = ends(tie);
      return looks[a === null || b === null ? 'dimmed' : tieInLight(a, b, emphasis)];
    };
  }
  if (selected === null) return () => ({ opacity: resting, strong: false });
  return (tie) =>
    touches(tie, selected) ? { opacity: 0.62, strong: true } : { opacity: resting * 0.78, strong: false };
}
