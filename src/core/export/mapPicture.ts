import { arrange } from '../view/arrange.ts';
import { type Emphasis, nodesInLight } from '../view/emphasis.ts';
import { captionBoxes, grounds, labelFrames } from '../view/grounds.ts';
import { labelSubjects, reachOf } from '../view/labels/labelSubjects.ts';
import { placeLabels } from '../view/labels/placeLabels.ts';
import { wrapName } from '../view/labels/wrapName.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import type { Scene } from '../view/scene.ts';
import type { PictureTexts } from './pictureText.ts';
import { type Measure, svgLegend } from './svgLegend.ts';
import { svgLine } from './svgLine.ts';
import { svgMap } from './svgMap.ts';
import { element, escapeXml } from './svgText.ts';

export interface PictureRequest {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  readonly theme: MapTheme;
  readonly texts: PictureTexts;
  /** Size of the page in px. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

const margin = 40;
/** Room around a name that is not part of it. */
const nameEdge = 3;
const fontFamily = "'Heebo Variable', Heebo, Assistant, 'Noto Sans Hebrew', Arial, sans-serif";

/**
 * The map as a picture that stands alone: title, counts, the map as on the screen, legend, boundary and date. An SVG without
 * scripts and without anything to fetch; every text of the user's is escaped.
 */
export function mapPicture(request: PictureRequest): string {
  const { scene, theme, texts, width, height, measure } = request;
  const start = texts.direction === 'rtl' ? width - margin : margin;
  const side = texts.direction === 'rtl' ? 'right' : 'left';
  const write = (text: string, y: number, size: number, weight: number, fill: string) =>
    svgLine(text, start, y, side, texts.direction, { 'font-size': size, 'font-weight': weight, fill });
  const boundary = boundaryLines(texts.boundary, width - 2 * margin, measure);
  const footTop = height - 24 - boundary.length * 18;
  const legendHeight = svgLegend(scene, texts, theme, measure, { x: 0, y: 0, width: width - 2 * margin }).height;
  const legendTop = footTop - 28 - legendHeight;
  const legend = svgLegend(scene, texts, theme, measure, { x: margin, y: legendTop, width: width - 2 * margin });
  const foot = [...boundary, texts.footer].map((line, index) =>
    write(line, footTop + index * 18, 12, 400, theme.quietInk),
  );
  const inner = [
    element('title', {}, escapeXml(texts.title)),
    element('rect', { width, height, fill: theme.ground }),
    mapOf(request, 104, height - legendTop + 12),
    write(texts.title, 52, 26, 700, theme.ink),
    write(texts.counts, 78, 15, 400, theme.quietInk),
    element('line', { x1: margin, x2: width - margin, y1: legendTop - 14, y2: legendTop - 14, stroke: theme.line }),
    legend.markup,
    ...foot,
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
      'xml:lang': texts.direction === 'rtl' ? 'he' : 'en',
    },
    inner.filter((part) => part !== '').join('\n'),
  );
}

/** The picture with `@font-face` rules that hold its fonts, for readers that cannot find them by name. */
export function withFontFaces(picture: string, rules: string): string {
  const head = picture.indexOf('>') + 1;
  return `${picture.slice(0, head)}${element('style', {}, escapeXml(rules))}\n${picture.slice(head)}`;
}

/** The map between a head and a foot of the given heights, arranged for this page as it would be for a screen. */
function mapOf(request: PictureRequest, head: number, foot: number): string {
  const { scene, emphasis, theme, texts, width, height, measure } = request;
  const insets = { top: head - 20, right: margin, bottom: foot - 10, left: margin };
  const arrangement = arrange(scene, { width, height, insets });
  const circles = scene.nodes.map((node, index) => ({
    x: arrangement.points.x[index] ?? 0,
    y: arrangement.points.y[index] ?? 0,
    reach: reachOf(node, arrangement.radii[index] ?? 0, emphasis),
  }));
  const reserved = [
    { left: 0, top: 0, right: width, bottom: head - 10 },
    { left: 0, top: height - foot, right: width, bottom: height },
    { left: 0, top: 0, right: margin - nameEdge, bottom: height },
    { left: width - margin + nameEdge, top: 0, right: width, bottom: height },
  ];
  const under = grounds(scene, circles, texts, { width, height, reserved, measure });
  const lit = nodesInLight(scene, emphasis);
  const shown = circles.filter((_, index) => scene.nodes[index]?.visible === true && (lit === null || lit.has(index)));
  const subjects = labelSubjects(scene, circles, emphasis, lit, 1);
  const labels = placeLabels(subjects.slice(0, 600), {
    width,
    height,
    marks: shown.length > 300 ? subjects.slice(0, 300) : shown,
    reserved: [...reserved, ...captionBoxes(under)],
    frames: labelFrames(scene, under),
    most: shown.length > 300 ? 60 : 300,
    widestLine: 124,
    kept: [],
    measure,
  });
  return svgMap({ scene, arrangement, emphasis, grounds: under, labels }, theme);
}

function boundaryLines(boundary: string, width: number, measure: Measure): readonly string[] {
  return boundary.trim() === '' ? [] : wrapName(boundary, width, (text) => measure(text, 12, 400)).lines;
}
