import type { TieStyle } from '../view/encoding/tieStyle.ts';
import type { MapTheme } from '../view/mapTheme.ts';
import type { Scene } from '../view/scene.ts';
import { leftOutStyle, suggestedStyle, triedStyle } from '../view/triedScene.ts';
import type { PictureTexts } from './pictureText.ts';
import { svgLine } from './svgLine.ts';
import { svgMark } from './svgMarks.ts';
import { element, num } from './svgText.ts';

export type Measure = (text: string, size: number, weight: number) => number;

export interface LegendBlock {
  readonly markup: string;
  readonly height: number;
}

interface Entry {
  readonly text: string;
  /** Width of the sign before the text. */
  readonly sign: number;
  readonly draw: (x: number, y: number) => string;
}

interface Group {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

const size = 13;
const headingSize = 12;
const rowHeight = 24;
const entryGap = 24;
const groupGap = 44;
const signGap = 9;

/**
 * The legend of a picture between `x` and `x + width` from `y` down: sectors, engagement, kinds of tie, side by side in as
 * few rows as fit. Runs from the side at which its language starts.
 */
export function svgLegend(
  scene: Scene,
  texts: PictureTexts,
  theme: MapTheme,
  measure: Measure,
  place: { readonly x: number; readonly y: number; readonly width: number },
): LegendBlock {
  const groups = groupsOf(scene, texts, theme).filter((group) => group.entries.length > 0);
  const longest = groups.reduce((most, group) => Math.max(most, group.entries.length), 1);
  let rows = Math.min(2, longest);
  while (rows < longest && widthOf(groups, rows, measure) > place.width) rows++;
  const mirror = (at: number) => (texts.direction === 'rtl' ? 2 * place.x + place.width - at : at);
  let x = place.x;
  let markup = '';
  for (const group of groups) {
    markup += svgLine(group.heading, mirror(x), place.y + 12, sideOf(texts), texts.direction, {
      'font-size': headingSize,
      'font-weight': 500,
      fill: theme.quietInk,
    });
    x = drawGroup(group, rows, x, place.y + 34, { texts, theme, measure, mirror, add: (more) => (markup += more) });
    x += groupGap - entryGap;
  }
  return { markup, height: 22 + rows * rowHeight };
}

interface Pen {
  readonly texts: PictureTexts;
  readonly theme: MapTheme;
  readonly measure: Measure;
  readonly mirror: (x: number) => number;
  readonly add: (markup: string) => void;
}

/** Draws column by column; returns where the next group may start. */
function drawGroup(group: Group, rows: number, start: number, top: number, pen: Pen): number {
  let x = start;
  for (let first = 0; first < group.entries.length; first += rows) {
    const column = group.entries.slice(first, first + rows);
    column.forEach((entry, row) => {
      const y = top + row * rowHeight;
      pen.add(entry.draw(pen.mirror(x + entry.sign / 2), y));
      const at = pen.mirror(x + entry.sign + signGap);
      pen.add(
        svgLine(entry.text, at, y + 4.5, sideOf(pen.texts), pen.texts.direction, {
          'font-size': size,
          fill: pen.theme.ink,
        }),
      );
    });
    x += columnWidth(column, pen.measure);
  }
  return Math.max(x, start + pen.measure(group.heading, headingSize, 500) + entryGap);
}

function widthOf(groups: readonly Group[], rows: number, measure: Measure): number {
  let width = 0;
  for (const { entries } of groups) {
    for (let first = 0; first < entries.length; first += rows) {
      width += columnWidth(entries.slice(first, first + rows), measure);
    }
    width += groupGap - entryGap;
  }
  return width;
}

function columnWidth(column: readonly Entry[], measure: Measure): number {
  return Math.max(...column.map((entry) => entry.sign + signGap + measure(entry.text, size, 400))) + entryGap;
}

function sideOf(texts: PictureTexts): 'left' | 'right' {
  return texts.direction === 'rtl' ? 'right' : 'left';
}

function groupsOf(scene: Scene, texts: PictureTexts, theme: MapTheme): readonly Group[] {
  const sample = { shape: 'circle', token: 'social' } as const;
  return [
    {
      heading: texts.sectorHeading,
      entries: scene.legend.sectors.map(({ key, mark, count }) => ({
        text: `${texts.sector(key)} ${count}`,
        sign: 16,
        draw: (x, y) => svgMark(mark, 'full', 7, x, y, theme, 1),
      })),
    },
    {
      heading: texts.fillHeading,
      entries: scene.legend.fills.map(({ key }) => ({
        text: texts.fill(key),
        sign: 16,
        draw: (x, y) => svgMark(sample, key, 7, x, y, theme, 1),
      })),
    },
    {
      heading: texts.tieHeading,
      entries: tieLines(scene, texts, theme).map(({ text, style, colour }) => ({
        text,
        sign: 34,
        draw: (x, y) => tieSample(style, x, y, colour ?? theme.strongTie),
      })),
    },
  ];
}

interface TieLine {
  readonly text: string;
  readonly style: TieStyle;
  /** Null: that of ties. */
  readonly colour: string | null;
}

function tieLines({ legend }: Scene, texts: PictureTexts, { accent, line }: MapTheme): readonly TieLine[] {
  const { lesserTieKinds: lesser, unrecorded } = legend;
  return [
    ...legend.tieKinds.map(({ key, style }) => ({ text: texts.tie(key), style, colour: null })),
    ...(lesser === null ? [] : [{ text: texts.lesserTies(lesser.keys.length), style: lesser.style, colour: null }]),
    ...(unrecorded.suggested === 0 ? [] : [{ text: texts.suggested, style: suggestedStyle, colour: accent }]),
    ...(unrecorded.tried === 0 ? [] : [{ text: texts.tried, style: triedStyle, colour: accent }]),
    ...(unrecorded.leftOut === 0 ? [] : [{ text: texts.leftOut, style: leftOutStyle, colour: line }]),
  ];
}

function tieSample(style: TieStyle, x: number, y: number, colour: string): string {
  const rows = style.double ? [y - 1.8, y + 1.8] : [y];
  return rows
    .map((row) =>
      element('line', {
        x1: x - 16,
        x2: x + 16,
        y1: row,
        y2: row,
        stroke: colour,
        'stroke-width': style.double ? 1.2 : 1.4 * style.widen ** 1.6,
        'stroke-dasharray': style.dash.length > 0 ? style.dash.map(num).join(' ') : null,
        'stroke-linecap': style.round ? 'round' : null,
      }),
    )
    .join('');
}
