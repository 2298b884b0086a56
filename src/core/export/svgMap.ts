import type { Arrangement } from '../view/arrange.ts';
import { dimmedMark, type Emphasis, nodesInLight, tieLooks } from '../view/emphasis.ts';
import { doubleWidth } from '../view/encoding/tieStyle.ts';
import { captionSize, captionWeight, type Ground } from '../view/grounds.ts';
import { isRinged, ringColour, ringedReach, selectedReach } from '../view/labels/labelSubjects.ts';
import type { PlacedLabel } from '../view/labels/placedLabel.ts';
import { textDirection } from '../view/labels/textDirection.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import type { Scene, SceneTie } from '../view/scene.ts';
import { tieControl } from '../view/tieCurve.ts';
import { svgLine } from './svgLine.ts';
import { halfFills, svgMark } from './svgMarks.ts';
import { element, num } from './svgText.ts';

/** All that the map of a picture consists of, already placed in px. */
export interface MapDrawing {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  readonly emphasis: Emphasis;
  readonly grounds: readonly Ground[];
  readonly labels: readonly PlacedLabel[];
}

/** The map itself: grounds, ties, marks, labels, from the lowest to the highest. */
export function svgMap(drawing: MapDrawing, theme: MapTheme): string {
  const defs = element(
    'defs',
    {},
    halfFills(
      theme,
      drawing.scene.nodes.map((node) => node.mark.token),
    ),
  );
  return [
    defs,
    svgGrounds(drawing, theme),
    svgTies(drawing, theme),
    svgNodes(drawing, theme),
    svgLabels(drawing, theme),
  ].join('\n');
}

function svgGrounds({ grounds }: MapDrawing, theme: MapTheme): string {
  return grounds
    .map((ground) => {
      const line = { fill: theme.hull, stroke: theme.hullLine, 'stroke-width': 1.25, 'stroke-linejoin': 'round' };
      const { left, top, right, bottom } = ground.box;
      const shape =
        ground.kind === 'tray'
          ? element('rect', { x: left, y: top, width: right - left, height: bottom - top, rx: 14, ...line })
          : element('path', { d: `M${ground.outline.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}Z`, ...line });
      const { caption } = ground;
      if (caption === null) return shape;
      return (
        shape +
        svgLine(caption.text, caption.x, caption.y, 'center', textDirection(caption.text), {
          'font-size': captionSize,
          'font-weight': captionWeight,
          fill: theme.quietInk,
        })
      );
    })
    .join('');
}

function svgTies({ scene, arrangement, emphasis }: MapDrawing, theme: MapTheme): string {
  const look = tieLooks(scene, emphasis);
  return scene.ties
    .filter((tie) => tie.visible)
    .map((tie) => ({ tie, look: look(tie) }))
    .sort((a, b) => Number(a.look.strong) - Number(b.look.strong))
    .map(({ tie, look: { opacity, strong } }) =>
      svgTie(tie, arrangement, tieColour(tie, strong, theme), theme.plainTies ? 1 : opacity, theme),
    )
    .join('');
}

function tieColour({ standing }: SceneTie, strong: boolean, theme: MapTheme): string {
  if (standing === 'suggested' || standing === 'tried') return theme.accent;
  return strong ? theme.strongTie : theme.tie;
}

function svgTie(tie: SceneTie, arrangement: Arrangement, colour: string, opacity: number, theme: MapTheme): string {
  const { x, y } = arrangement.points;
  const [x1, y1, x2, y2] = [x[tie.a] ?? 0, y[tie.a] ?? 0, x[tie.b] ?? 0, y[tie.b] ?? 0];
  const control = tieControl(x1, y1, x2, y2);
  const d = `M${num(x1)} ${num(y1)}Q${num(control.x)} ${num(control.y)} ${num(x2)} ${num(y2)}`;
  const scale = arrangement.markScale;
  const line = element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-opacity': opacity,
    'stroke-width': tie.width * scale,
    'stroke-dasharray': tie.style.dash.length > 0 ? tie.style.dash.map((part) => num(part * scale)).join(' ') : null,
    'stroke-linecap': tie.style.round ? 'round' : null,
  });
  if (!tie.style.double) return line;
  return line + element('path', { d, fill: 'none', stroke: theme.ground, 'stroke-width': doubleWidth.core * scale });
}

function svgNodes({ scene, arrangement, emphasis }: MapDrawing, theme: MapTheme): string {
  const lit = nodesInLight(scene, emphasis);
  return scene.nodes
    .map((node, index) => ({ node, index, radius: arrangement.radii[index] ?? 0 }))
    .filter(({ node }) => node.visible)
    .sort((a, b) => b.radius - a.radius)
    .map(({ node, index, radius }) => {
      const x = arrangement.points.x[index] ?? 0;
      const y = arrangement.points.y[index] ?? 0;
      const opacity = (lit === null || lit.has(index)) && node.standing !== 'leftOut' ? 1 : dimmedMark;
      const rings =
        (node.id === emphasis.selected ? ring(x, y, selectedReach(radius), theme.select, 2.25, theme.ground) : '') +
        (isRinged(node, emphasis) ? ring(x, y, ringedReach(radius), ringColour(emphasis, theme), 2, 'none') : '');
      return rings + svgMark(node.mark, node.fill, radius, x, y, theme, opacity);
    })
    .join('');
}

function ring(x: number, y: number, r: number, stroke: string, width: number, fill: string): string {
  return element('circle', { cx: x, cy: y, r, fill, stroke, 'stroke-width': width });
}

function svgLabels({ labels }: MapDrawing, theme: MapTheme): string {
  const leaders = labels.map((label) => svgLeader(label, theme)).join('');
  const names = labels.map((label) =>
    label.lines
      .map((line, index) =>
        svgLine(line, label.x, label.y + index * label.lineHeight, label.align, label.direction, {
          'font-size': label.size,
          'font-weight': label.weight,
          fill: theme.label,
          stroke: theme.halo,
          'stroke-width': 6,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
      )
      .join(''),
  );
  return leaders + names.join('');
}

function svgLeader({ leader }: PlacedLabel, theme: MapTheme): string {
  if (leader === null) return '';
  const [x1, y1, x2, y2] = leader;
  return (
    element('line', { x1, y1, x2, y2, stroke: theme.halo, 'stroke-width': 3.5 }) +
    element('line', { x1, y1, x2, y2, stroke: theme.label, 'stroke-width': 1 })
  );
}
