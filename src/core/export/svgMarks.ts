import type { FillState } from '../view/encoding/fillState.ts';
import { markLook } from '../view/encoding/markLook.ts';
import type { SectorMark, SectorToken } from '../view/encoding/sectorMarks.ts';
import { markPath } from '../view/encoding/shapes.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import { element } from './svgText.ts';

/** Definitions that half-filled marks refer to; once in a picture. */
export function halfFills(theme: MapTheme, tokens: Iterable<SectorToken>): string {
  return [...new Set(tokens)]
    .map((token) =>
      element(
        'linearGradient',
        { id: `half-${token}`, x1: 0, y1: 0, x2: 0, y2: 1 },
        element('stop', { offset: 0.5, 'stop-color': theme.hollow }) +
          element('stop', { offset: 0.5, 'stop-color': theme.sectors[token].fill }),
      ),
    )
    .join('');
}

/** One mark around (x, y), with a ring of ground colour that parts it from the ties beneath. */
export function svgMark(
  mark: SectorMark,
  fill: FillState,
  radius: number,
  x: number,
  y: number,
  theme: MapTheme,
  opacity: number,
): string {
  const colours = theme.sectors[mark.token];
  const look = markLook(fill, radius);
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  const path = markPath(mark.shape, radius);
  const clear = element('path', { d: path, fill: theme.ground, stroke: theme.ground, 'stroke-width': look.stroke + 4 });
  const body = element('path', {
    d: path,
    fill: bodyColour(look.body, mark, theme),
    stroke: colours.line,
    'stroke-width': look.stroke,
    'stroke-dasharray': look.dash.length > 0 ? look.dash.join(' ') : null,
    'stroke-linejoin': 'round',
  });
  const sign = mark.shape === 'unknown' ? questionMark(radius, colours.line) : '';
  return element('g', { transform: at }, clear + element('g', { opacity: opacity < 1 ? opacity : null }, body + sign));
}

function bodyColour(body: 'ground' | 'hollow' | 'half' | 'full', mark: SectorMark, theme: MapTheme): string {
  switch (body) {
    case 'ground':
      return theme.ground;
    case 'hollow':
      return theme.hollow;
    case 'half':
      return `url(#half-${mark.token})`;
    case 'full':
      return theme.sectors[mark.token].fill;
  }
}

function questionMark(radius: number, colour: string): string {
  return element(
    'text',
    { y: radius * 0.46, 'text-anchor': 'middle', 'font-size': radius * 1.3, 'font-weight': 600, fill: colour },
    '?',
  );
}
