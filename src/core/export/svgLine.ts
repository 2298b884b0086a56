import type { PlacedLabel } from '../view/labels/placedLabel.ts';
import { element, escapeXml } from './svgText.ts';

/** One line of text by its left end, middle or right end; `start` and `end` of SVG follow the text's direction. */
export function svgLine(
  text: string,
  x: number,
  y: number,
  align: PlacedLabel['align'],
  direction: PlacedLabel['direction'],
  attributes: Readonly<Record<string, string | number>>,
): string {
  const atStart = (align === 'left') === (direction === 'ltr');
  const anchor = atStart ? 'start' : 'end';
  return element(
    'text',
    { x, y, direction, 'text-anchor': align === 'center' ? 'middle' : anchor, ...attributes },
    escapeXml(text),
  );
}
