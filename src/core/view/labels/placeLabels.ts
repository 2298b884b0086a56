import { around, contains, crosses, overlaps, type Rect } from '../rect.ts';
import { type LabelPlace, placesApart, placesBeside } from './labelPlaces.ts';
import type { LabelRoom, LabelSubject, PlacedLabel } from './placedLabel.ts';
import { RectIndex } from './rectIndex.ts';
import { textDirection, withoutControls } from './textDirection.ts';
import { type WrappedName, wrapName } from './wrapName.ts';

const edge = 4;
const leadersForAllUpTo = 150;
const lineFactor = 1.16;
/** From the top of a line to its baseline, in sizes of the letter. */
const ascent = 0.86;
/** Between two names on a line, besides the room that each has around it: less, and they read as one. */
const betweenNames = 8;
/** Between a name and the frame that it stands in, on both sides together. */
const insideFrame = 12;

/**
 * Gives a place to as many labels as fit, in the order of `subjects`: none covers a mark, another label or a reserved place.
 * Greedy, after the point-feature placing of Christensen, Marks and Shieber (1995), with leaders for those that may lead.
 */
export function placeLabels(subjects: readonly LabelSubject[], room: LabelRoom): readonly PlacedLabel[] {
  const taken = new RectIndex();
  const marks = new RectIndex();
  const own = new Map<string, Rect>();
  for (const mark of room.marks) {
    const rect = around(mark.x, mark.y, mark.reach * 0.95 + 1);
    own.set(placeKey(mark.x, mark.y), rect);
    marks.add(rect);
  }
  for (const rect of room.reserved) taken.add(rect);
  const placed: PlacedLabel[] = [...room.kept];
  for (const label of room.kept) taken.add(withSpace(label.box));
  const done = new Set(room.kept.map((label) => label.id));
  const tryAll = (some: readonly LabelSubject[]) => {
    for (const subject of some) {
      if (placed.length >= room.most) return;
      if (done.has(subject.id)) continue;
      const label = placeOne(subject, room, { taken, marks, own: own.get(placeKey(subject.x, subject.y)) ?? null });
      if (label === null) continue;
      taken.add(withSpace(label.box));
      placed.push(label);
      done.add(subject.id);
    }
  };
  tryAll(subjects);
  // What is left may lead too, now that nobody's place beside a mark is taken by it.
  if (subjects.length <= leadersForAllUpTo) tryAll(subjects.map((subject) => ({ ...subject, mayLead: true })));
  return placed;
}

function withSpace(box: Rect): Rect {
  return { ...box, left: box.left - betweenNames, right: box.right + betweenNames };
}

interface Obstacles {
  readonly taken: RectIndex;
  readonly marks: RectIndex;
  readonly own: Rect | null;
}

function placeKey(x: number, y: number): string {
  return `${x} ${y}`;
}

function placeOne(subject: LabelSubject, room: LabelRoom, obstacles: Obstacles): PlacedLabel | null {
  if (!inside(around(subject.x, subject.y, 0), room, 0)) return null;
  const measure = (text: string) => room.measure(text, subject.size, subject.weight);
  const text = withoutControls(subject.name);
  const height = (name: WrappedName) => name.lines.length * subject.size * lineFactor;
  const frame = room.frames.find(({ members }) => members.has(subject.id)) ?? null;
  if (frame !== null) {
    const name = wrapInside(text, subject, frame.box, room.widestLine, measure);
    const places = placesBeside(subject, name.width, height(name));
    const place = places.find((one) => contains(frame.box, one.box) && isFree(one.box, room, obstacles));
    if (place !== undefined) return labelAt(subject, name, place);
  }
  const name = wrapName(text, room.widestLine, measure);
  const place = freePlace(subject, name.width, height(name), room, obstacles);
  return place === null ? null : labelAt(subject, name, place);
}

/** A name as wide as the frame around its mark lets it be. */
function wrapInside(text: string, { x }: LabelSubject, box: Rect, widest: number, measure: (text: string) => number) {
  const fits = Math.max(1, 2 * Math.min(x - box.left, box.right - x) - insideFrame);
  const tries = [1, 1.25, 1.35].map((share) => wrapName(text, Math.min(widest, fits) / share, measure));
  return tries.find(({ width }) => width <= fits) ?? wrapName(text, widest, measure);
}

function isFree(box: Rect, room: LabelRoom, { taken, marks, own }: Obstacles): boolean {
  return inside(box, room, edge) && !marks.blocks(box, own) && !taken.blocks(box, null);
}

function freePlace(
  subject: LabelSubject,
  width: number,
  height: number,
  room: LabelRoom,
  obstacles: Obstacles,
): LabelPlace | null {
  const { taken, marks, own } = obstacles;
  const barred = room.frames.filter(({ members }) => !members.has(subject.id)).map(({ box }) => box);
  const free = ({ box }: LabelPlace) => isFree(box, room, obstacles) && !barred.some((frame) => overlaps(frame, box));
  const beside = placesBeside(subject, width, height);
  const near = beside.find(free);
  if (near !== undefined) return near;
  if (subject.mayLead) {
    for (const place of placesApart(subject, width, height)) {
      if (!inside(place.box, room, edge) || marks.blocks(place.box, null) || taken.blocks(place.box, null)) continue;
      const [x1, y1, x2, y2] = place.leader ?? [0, 0, 0, 0];
      if (barred.some((frame) => overlaps(frame, place.box) || crosses(frame, x1, y1, x2, y2))) continue;
      if (!marks.blocksLine(x1, y1, x2, y2, own) && !taken.blocksLine(x1, y1, x2, y2, null)) return place;
    }
  }
  return subject.always ? leastCovering(beside, marks) : null;
}

/** Of places that all cover something, the one that covers the fewest marks. */
function leastCovering(places: readonly LabelPlace[], marks: RectIndex): LabelPlace | null {
  const counts = places.map((place) => marks.count(place.box));
  return places[counts.indexOf(Math.min(...counts))] ?? null;
}

function inside(box: Rect, room: LabelRoom, margin: number): boolean {
  return (
    box.left >= margin && box.top >= margin && box.right <= room.width - margin && box.bottom <= room.height - margin
  );
}

function labelAt(subject: LabelSubject, name: WrappedName, place: LabelPlace): PlacedLabel {
  return {
    id: subject.id,
    lines: name.lines,
    direction: textDirection(subject.name),
    align: place.align,
    x: place.x,
    y: place.top + subject.size * ascent,
    lineHeight: subject.size * lineFactor,
    size: subject.size,
    weight: subject.weight,
    box: place.box,
    leader: place.leader,
  };
}
