import type { Measure } from '../labels/wrapName.ts';
import { type GroupPicture, isFirst, type PictureLine } from './groupPicture.ts';
import type { PictureSeat } from './pictureSeats.ts';
import type { PictureWords } from './pictureWords.ts';
import { wrapWhole } from './wrapWhole.ts';

/** Lengths of the picture, in px. */
export const sizes = {
  margin: 20,
  /** The names of the regions, and the totals across from them. */
  label: 148,
  total: 56,
  gap: 6,
  head: 92,
  /** Between local regions and those that are none. */
  apart: 22,
  pad: 11,
  mark: 10.5,
  line: 16,
  note: 15,
  between: 11,
  lowest: 54,
} as const;

/** A seat in a cell. */
export interface PlacedSeat {
  readonly seat: PictureSeat;
  /** It stands in another cell before this one. */
  readonly isAgain: boolean;
  readonly lines: readonly string[];
  readonly note: string;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine {
  readonly line: PictureLine;
  readonly from: number;
  readonly length: number;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedLine[];
  readonly rows: readonly PlacedLine[];
  /** By row and column. */
  readonly cells: readonly (readonly (readonly PlacedSeat[])[])[];
  /** Where the line of regions without a row stands. */
  readonly gatheredAt: number;
}

/** Width of a text in a size and a weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** Places from the start of the line: mirrored for writing from right to left. Columns without anybody are narrow. */
export function pictureLayout(
  picture: GroupPicture,
  words: PictureWords,
  wanted: number,
  measure: MeasureText,
): PictureLayout {
  const columns = placeColumns(picture.columns, wanted);
  const last = columns.at(-1);
  const width = (last === undefined ? sizes.margin : last.from + last.length) + sizes.total + sizes.margin;
  const named: Measure = (text) => measure(text, 13, 600);
  let y = sizes.head;
  const rows: PlacedLine[] = [];
  const cells: (readonly (readonly PlacedSeat[])[])[] = [];
  picture.rows.forEach((line, at) => {
    if (isApart(line) && !isApart(picture.rows[at - 1] ?? line)) y += sizes.apart;
    const placed = columns.map((column, c) =>
      placeSeats(picture.cells[at]?.[c]?.seats ?? [], { picture, column, row: line, top: y, words, measure: named }),
    );
    const length = Math.max(sizes.lowest, ...placed.map(({ bottom }) => bottom - y + sizes.pad));
    rows.push({ line, from: y, length });
    cells.push(placed.map(({ seats }) => seats));
    y += length + sizes.gap;
  });
  return { width, height: y + (picture.gathered.length === 0 ? 0 : 34), columns, rows, cells, gatheredAt: y + 22 };
}

/** Everywhere, and not known: no region like the others. */
export function isApart({ value }: PictureLine): boolean {
  return value === '*' || value === '?';
}

const narrowest = { full: 132, missing: 92 };

function placeColumns(lines: readonly PictureLine[], wanted: number): readonly PlacedLine[] {
  const start = sizes.margin + sizes.label;
  const room = wanted - start - sizes.total - sizes.margin - sizes.gap * lines.length;
  const lengths = shareOut(lines, room);
  let from = start;
  return lines.map((line, at) => {
    const length = lengths[at] ?? leastOf(line);
    const placed = { line, from, length };
    from += length + sizes.gap;
    return placed;
  });
}

/** By weight; what a column may not be narrower than is taken from the others, so that all stay within the room while they can. */
function shareOut(lines: readonly PictureLine[], room: number): readonly number[] {
  let fixed = new Set<PictureLine>();
  for (;;) {
    const open = lines.filter((line) => !fixed.has(line));
    const left = room - sum([...fixed].map(leastOf));
    const one = left / Math.max(1, sum(open.map(weightOf)));
    const narrow = open.filter((line) => one * weightOf(line) < leastOf(line));
    if (narrow.length === 0) {
      return lines.map((line) => (fixed.has(line) ? leastOf(line) : Math.floor(one * weightOf(line))));
    }
    fixed = new Set([...fixed, ...narrow]);
  }
}

function leastOf({ isMissing }: PictureLine): number {
  return isMissing ? narrowest.missing : narrowest.full;
}

/** The more seats, the more room; a column without anybody is narrow. */
function weightOf({ isMissing, seats }: PictureLine): number {
  return isMissing ? 0.66 : 0.8 + 0.12 * Math.min(5, seats);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Place {
  readonly picture: GroupPicture;
  readonly column: PlacedLine;
  readonly row: PictureLine;
  readonly top: number;
  readonly words: PictureWords;
  readonly measure: Measure;
}

/** Between the edge of a column and its marks: room for the lines that join a seat of several regions. */
export function gutterOf(picture: GroupPicture, column: string): number {
  return 10 + 6 * Math.min(mostLanes, joinedIn(picture, column).length);
}

export const mostLanes = 4;

/** The seats of a column that stand in more than one of its cells. */
export function joinedIn({ seats, rows }: GroupPicture, column: string): readonly PictureSeat[] {
  return seats.filter(
    (seat) => seat.sectors.includes(column) && rows.filter(({ value }) => seat.regions.includes(value)).length > 1,
  );
}

function placeSeats(seats: readonly PictureSeat[], place: Place) {
  const { picture, column, row, top, words, measure } = place;
  const x = column.from + gutterOf(picture, column.line.value) + sizes.mark;
  const room = column.from + column.length - sizes.pad - (x + sizes.mark + 8);
  let y = top + sizes.pad;
  const placed = seats.map((seat): PlacedSeat => {
    const lines = wrapWhole(words.nameOf(seat), room, measure);
    const note = words.noteOf(seat);
    const one = {
      seat,
      lines,
      note,
      x,
      y: y + sizes.mark + 1,
      isAgain: !isFirst(picture, seat, row.value, column.line.value),
    };
    y += Math.max(sizes.mark * 2 + 2, lines.length * sizes.line + (note === '' ? 0 : sizes.note) + 4) + sizes.between;
    return one;
  });
  return { seats: placed, bottom: y - (placed.length === 0 ? 0 : sizes.between) };
}
