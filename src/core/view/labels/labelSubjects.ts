import type { Emphasis } from '../emphasis.ts';
import type { Circle } from '../hull.ts';
import type { MapTheme } from '../mapTheme.ts';
import type { Scene, SceneNode } from '../scene.ts';
import type { LabelSubject } from './placedLabel.ts';

/**
 * Sizes of names follow the best tied: from a share of its ties on, never for fewer than so many, and only for those who
 * stand out from the mean.
 */
const hub = { share: 0.7, least: 8, aboveMean: 1.7 } as const;
const central = { share: 0.28, least: 6, aboveMean: 1.3 } as const;
const leading = { share: 0.23, least: 4, aboveMean: 0 } as const;

interface Standing {
  readonly most: number;
  readonly mean: number;
}

/** Room that the selection ring adds around a mark. */
export function selectedReach(radius: number): number {
  return radius * 1.12 + 9;
}

/** A ring's own line lies half outside it, and names keep a little off that. */
const ringStroke = 2;

/** Room that a highlight's ring adds around a mark. */
export function ringedReach(radius: number): number {
  return radius * 1.1 + 6.5;
}

/**
 * Who wants a label, most important first: the one under the pointer, then the selected, those with a ring and those in the
 * light, then by number of ties, then in the order of the field map. Those in the dark get none. `circles` in px, as
 * `scene.nodes`; `scale` enlarges all labels, as for a projector.
 */
export function labelSubjects(
  scene: Scene,
  circles: readonly Circle[],
  emphasis: Emphasis,
  lit: ReadonlySet<number> | null,
  scale: number,
): readonly LabelSubject[] {
  const standing = {
    most: scene.nodes.reduce((max, node) => Math.max(max, node.ties), 0),
    mean: scene.nodes.reduce((sum, node) => sum + node.ties, 0) / Math.max(1, scene.nodes.length),
  };
  const wanted = scene.nodes.flatMap((node, index) => {
    const circle = circles[index];
    if (!node.visible || circle === undefined || (lit !== null && !lit.has(index))) return [];
    return [{ subject: subjectOf(node, circle, emphasis, scale, standing), rank: rankOf(node, emphasis), node, index }];
  });
  return wanted
    .sort((a, b) => a.rank - b.rank || b.node.ties - a.node.ties || a.index - b.index)
    .map(({ subject }) => subject);
}

function rankOf(node: SceneNode, emphasis: Emphasis): number {
  if (node.id === emphasis.hovered) return 0;
  if (node.id === emphasis.selected) return 1;
  if (emphasis.pointedOut?.ringed.has(node.id) === true) return 2;
  return emphasis.pointedOut?.lit.has(node.id) === true ? 3 : 4;
}

function subjectOf(
  node: SceneNode,
  circle: Circle,
  emphasis: Emphasis,
  scale: number,
  standing: Standing,
): LabelSubject {
  const chosen = node.id === emphasis.selected || node.id === emphasis.hovered;
  const highlighted = emphasis.pointedOut?.lit.has(node.id) === true;
  const look = lookOf(node, standing, node.id === emphasis.selected);
  return {
    id: node.id,
    name: node.name,
    x: circle.x,
    y: circle.y,
    reach: circle.reach,
    size: look.size * scale,
    weight: look.weight,
    mayLead: stands(node.ties, standing, leading) || chosen || highlighted || node.standing === 'imagined',
    always: chosen || node.standing === 'imagined' || stands(node.ties, standing, hub),
  };
}

function lookOf(node: SceneNode, standing: Standing, selected: boolean): { size: number; weight: number } {
  if (selected || stands(node.ties, standing, hub)) return { size: 14.5, weight: 700 };
  return stands(node.ties, standing, central) ? { size: 13, weight: 600 } : { size: 12, weight: 500 };
}

function stands(
  ties: number,
  { most, mean }: Standing,
  limit: { readonly share: number; readonly least: number; readonly aboveMean: number },
): boolean {
  return ties >= Math.max(limit.least, most * limit.share, mean * limit.aboveMean);
}

/** Radius in px of a mark with the rings that the emphasis gives it. */
export function reachOf(node: SceneNode, radius: number, emphasis: Emphasis): number {
  if (node.id === emphasis.selected) return selectedReach(radius) + ringStroke;
  return isRinged(node, emphasis) ? ringedReach(radius) + ringStroke : radius;
}

export function isRinged(node: SceneNode, emphasis: Emphasis): boolean {
  return emphasis.pointedOut?.ringed.has(node.id) === true;
}

/** A ring of a warning is the colour of what is missing; any other is the colour of what is chosen. */
export function ringColour({ pointedOut }: Emphasis, theme: MapTheme): string {
  return pointedOut?.problem === true ? theme.gap : theme.select;
}
