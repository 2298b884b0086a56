import type { Drawing } from '../view/groups/drawing.ts';
import { type TextDirection, textDirection } from '../view/labels/textDirection.ts';
import { wrapName } from '../view/labels/wrapName.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import { svgDrawing } from './svgDrawing.ts';
import type { Measure } from './svgLegend.ts';
import { svgLine } from './svgLine.ts';
import { element, escapeXml } from './svgText.ts';

export interface GroupPictureTexts {
  readonly direction: TextDirection;
  /** The initiative and the group. */
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly finding: string;
  /** Who could be listed, when it was drawn, and what else belongs under it; empty ones are left out. */
  readonly foot: readonly string[];
}

export interface GroupPictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const margin = 20;
const fontFamily = "'Heebo Variable', Heebo, Assistant, 'Noto Sans Hebrew', Arial, sans-serif";

/** The picture of a group as an SVG that stands alone: its title and what it shows above it, boundary and date below. */
export function groupPictureFile(
  drawing: Drawing,
  texts: GroupPictureTexts,
  theme: MapTheme,
  measure: Measure,
): GroupPictureFile {
  const width = drawing.width + 2 * margin;
  const x = texts.direction === 'rtl' ? width - 2 * margin : 2 * margin;
  const lines = (text: string, size: number, weight: number) =>
    wrapName(text, width - 4 * margin, (line) => measure(line, size, weight)).lines;
  const write = (text: string, y: number, size: number, weight: number, fill: string) =>
    svgLine(text, x, y, texts.direction === 'rtl' ? 'right' : 'left', textDirection(text), {
      'font-size': size,
      'font-weight': weight,
      fill,
    });
  const finding = lines(texts.finding, 26, 700);
  const top = 66 + finding.length * 34;
  const foot = texts.foot.filter((line) => line !== '').flatMap((line) => lines(line, 12, 400));
  const footTop = top + drawing.height + 22;
  const height = footTop + foot.length * 18 + margin;
  const inner = [
    element('title', {}, escapeXml(texts.finding)),
    element('rect', { width, height, fill: theme.surface }),
    write(texts.title, 48, 15, 500, theme.quietInk),
    ...finding.map((line, at) => write(line, 82 + at * 34, 26, 700, theme.ink)),
    element('g', { transform: `translate(${margin} ${top})` }, svgDrawing(drawing, theme)),
    ...foot.map((line, at) => write(line, footTop + at * 18, 12, 400, theme.quietInk)),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
      'xml:lang': texts.direction === 'rtl' ? 'he' : 'en',
    },
    inner.join('\n'),
  );
  return { svg, width, height };
}
