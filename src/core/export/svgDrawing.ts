import { markLook } from '../view/encoding/markLook.ts';
import { markPath } from '../view/encoding/shapes.ts';
import type { Drawing, Drawn, DrawnMark, DrawnPerson, Ink } from '../view/groups/drawing.ts';
import { personPath } from '../view/groups/personPath.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import { svgLine } from './svgLine.ts';
import { element, num } from './svgText.ts';

/** What is drawn, as the markup of an SVG; every text is escaped. */
export function svgDrawing({ items }: Drawing, theme: MapTheme): string {
  return items.map((item) => svgItem(item, theme)).join('\n');
}

function svgItem(item: Drawn, theme: MapTheme): string {
  switch (item.kind) {
    case 'box':
      return element('rect', {
        x: item.x,
        y: item.y,
        width: item.width,
        height: item.height,
        rx: item.radius,
        fill: item.fill === null ? 'none' : colourOf(item.fill, theme),
        'fill-opacity': item.fillOpacity < 1 ? item.fillOpacity : null,
        stroke: item.line === null ? null : colourOf(item.line, theme),
        'stroke-width': item.line === null ? null : 1.25,
        'stroke-dasharray': item.dashed ? '5 4' : null,
      });
    case 'text':
      return svgLine(item.text, item.x, item.y, item.align, item.direction, {
        'font-size': item.size,
        'font-weight': item.weight,
        fill: colourOf(item.ink, theme),
      });
    case 'mark':
    case 'person':
      return svgSign(item, theme);
    case 'ring':
      return element('circle', {
        cx: item.x,
        cy: item.y,
        r: item.radius,
        fill: 'none',
        stroke: colourOf(item.ink, theme),
        'stroke-width': 1.5,
      });
    case 'line':
      return element('path', {
        d: `M${item.points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`,
        fill: 'none',
        stroke: colourOf(item.ink, theme),
        'stroke-width': item.width,
        'stroke-linejoin': 'round',
      });
  }
}

function svgSign({ kind, mark, look, x, y, radius }: DrawnMark | DrawnPerson, theme: MapTheme): string {
  const colours = theme.sectors[mark.token];
  const { stroke, dash } = markLook(look, radius);
  const at = `translate(${num(x)} ${num(y)})`;
  const path = element('path', {
    d: kind === 'person' ? personPath(radius) : markPath(mark.shape, radius),
    fill: look === 'full' ? colours.fill : theme.surface,
    stroke: colours.line,
    'stroke-width': stroke,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    'stroke-linejoin': 'round',
  });
  return element('g', { transform: at }, path);
}

function colourOf(ink: Ink, theme: MapTheme): string {
  switch (ink) {
    case 'ink':
      return theme.ink;
    case 'quiet':
      return theme.quietInk;
    case 'gap':
      return theme.gap;
    case 'accent':
      return theme.accent;
    case 'line':
      return theme.line;
    case 'ground':
      return theme.ground;
    case 'surface':
      return theme.surface;
    case 'well':
      return theme.hull;
  }
}
