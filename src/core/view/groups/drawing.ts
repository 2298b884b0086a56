import type { SectorMark } from '../encoding/sectorMarks.ts';
import type { TextDirection } from '../labels/textDirection.ts';

/** What a colour is for; the screen and a file each have their own. */
export type Ink = 'ink' | 'quiet' | 'gap' | 'accent' | 'line' | 'ground' | 'surface' | 'well';

export type Align = 'left' | 'right' | 'center';

export interface DrawnBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Ink | null;
  /** From 0 to 1. */
  readonly fillOpacity: number;
  readonly line: Ink | null;
  readonly dashed: boolean;
}

export interface DrawnText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly align: Align;
  readonly direction: TextDirection;
  readonly size: number;
  readonly weight: number;
  readonly ink: Ink;
}

export interface DrawnMark {
  readonly kind: 'mark';
  readonly mark: SectorMark;
  /** Full for a seat; hollow for the same one again; a ghost where nobody is. */
  readonly look: 'full' | 'hollow' | 'ghost';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A person: head and shoulders in the colours of their sector. */
export interface DrawnPerson extends Omit<DrawnMark, 'kind'> {
  readonly kind: 'person';
}

export interface DrawnRing {
  readonly kind: 'ring';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: Ink;
}

/** A line through points, its corners rounded. */
export interface DrawnLine {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly ink: Ink;
  readonly width: number;
}

export type Drawn = DrawnBox | DrawnText | DrawnMark | DrawnPerson | DrawnRing | DrawnLine;

/** A picture as data, in px: the screen and a file are painted from the same one. From the lowest to the highest. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Drawn[];
}

/** The drawing from right to left: places change sides, texts and marks stay as they are. */
export function mirrored({ width, height, items }: Drawing): Drawing {
  return { width, height, items: items.map((item) => mirroredItem(item, width)) };
}

const otherSide: Readonly<Record<Align, Align>> = { left: 'right', right: 'left', center: 'center' };

function mirroredItem(item: Drawn, width: number): Drawn {
  switch (item.kind) {
    case 'box':
      return { ...item, x: width - item.x - item.width };
    case 'text':
      return { ...item, x: width - item.x, align: otherSide[item.align] };
    case 'mark':
    case 'person':
    case 'ring':
      return { ...item, x: width - item.x };
    case 'line':
      return { ...item, points: item.points.map(([x, y]) => [width - x, y] as const) };
  }
}
