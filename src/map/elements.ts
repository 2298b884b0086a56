import type { ElementDefinition } from 'cytoscape';
import type { Arrangement } from '../core/view/arrange.ts';
import { markLook } from '../core/view/encoding/markLook.ts';
import { markReach, squareCorner } from '../core/view/encoding/shapes.ts';
import { doubleWidth } from '../core/view/encoding/tieStyle.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import type { Scene, SceneNode, SceneTie } from '../core/view/scene.ts';
import { bend } from '../core/view/tieCurve.ts';

/** Past this many ties a map is drawn with straight plain lines and lights up partners above itself. */
export const manyTies = 1500;

/** `index` is the node's place in the scene and in the arrangement. */
export function nodeElement(
  node: SceneNode,
  arrangement: Arrangement,
  index: number,
  theme: MapTheme,
): ElementDefinition {
  const data = nodeData(node, arrangement.radii[index] ?? 1, theme);
  return { group: 'nodes', data, position: placeOf(arrangement, index) };
}

export function tieElement(tie: SceneTie, scene: Scene, arrangement: Arrangement): ElementDefinition {
  return { group: 'edges', data: tieData(tie, scene, arrangement) };
}

export function placeOf(arrangement: Arrangement, index: number): { x: number; y: number } {
  return { x: arrangement.points.x[index] ?? 0, y: arrangement.points.y[index] ?? 0 };
}

export function nodeData(node: SceneNode, radius: number, theme: MapTheme) {
  const look = markLook(node.fill, radius);
  const colours = theme.sectors[node.mark.token];
  const bodies = { ground: theme.ground, hollow: theme.hollow, half: theme.hollow, full: colours.fill };
  return {
    id: node.id,
    shape: node.mark.shape,
    across: 2 * radius * markReach(node.mark.shape),
    radius,
    line: colours.line,
    body: bodies[look.body],
    half: look.body === 'half' ? node.mark.token : 'no',
    stroke: look.stroke,
    dashed: look.dash.length > 0 ? 1 : 0,
    shown: node.visible ? 1 : 0,
    ring: radius * 0.12 + 9,
    sign: radius * 1.3,
    corner: radius * squareCorner,
    order: Math.round(1000 - radius * 10),
    faded: node.standing === 'leftOut' ? 1 : 0,
  };
}

export function tieData(tie: SceneTie, scene: Scene, arrangement: Arrangement) {
  const from = placeOf(arrangement, tie.a);
  const to = placeOf(arrangement, tie.b);
  const scale = arrangement.markScale;
  return {
    id: tieElementId(tie),
    source: scene.nodes[tie.a]?.id ?? '',
    target: scene.nodes[tie.b]?.id ?? '',
    width: (tie.style.double ? doubleWidth.core : tie.width) * scale,
    outline: ((doubleWidth.outer - doubleWidth.core) / 2) * scale,
    double: tie.style.double ? 1 : 0,
    dash: dashOf(tie, scale),
    dashed: tie.style.dash.length > 0 ? 1 : 0,
    cap: tie.style.round ? 'round' : 'butt',
    bend: Math.hypot(to.x - from.x, to.y - from.y) * bend,
    shown: tie.visible ? 1 : 0,
    unrecorded: isUnrecorded(tie) ? 1 : 0,
    faded: tie.standing === 'leftOut' ? 1 : 0,
    towardsA: tie.towardsA ? 1 : 0,
    towardsB: tie.towardsB ? 1 : 0,
  };
}

/** Whether a line stands for no record: it is drawn in the colour of what may be done. */
function isUnrecorded({ standing }: SceneTie): boolean {
  return standing === 'suggested' || standing === 'tried';
}

export function tieElementId(tie: SceneTie): string {
  return `tie ${tie.key}`;
}

/** Whether the same organisations are tied in the same pairs, so that no element comes or goes. */
export function sameElements(a: Scene, b: Scene): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.ties.length === b.ties.length &&
    a.nodes.every((node, index) => node.id === b.nodes[index]?.id) &&
    a.ties.every((tie, index) => tie.key === b.ties[index]?.key)
  );
}

/** A whole pattern in one text, since a list in an element's data is not read as one. */
function dashOf(tie: SceneTie, scale: number): string {
  return tie.style.dash.map((part) => Math.round(part * scale * 100) / 100).join(' ');
}
