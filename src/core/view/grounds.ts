import { type Circle, hullAround } from './hull.ts';
import type { LabelFrame } from './labels/placedLabel.ts';
import { overlaps, type Rect } from './rect.ts';
import type { Scene } from './scene.ts';
import { shownApart } from './shownApart.ts';

/** What lies under the marks: the outline of a group or the tray of those without ties, with a caption. In px. */
export interface Ground {
  readonly kind: 'group' | 'tray';
  readonly count: number;
  /** Corners of a closed outline; for a tray those of its rectangle. */
  readonly outline: readonly (readonly [x: number, y: number])[];
  readonly box: Rect;
  /** Null where it would stand on another: the outline alone then says that these belong together. */
  readonly caption: Caption | null;
}

export interface Caption {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly box: Rect;
}

/** The words of captions, which belong to the language of the screen. */
export interface GroundTexts {
  readonly group: (count: number) => string;
  readonly noTies: (count: number) => string;
}

export interface GroundRoom {
  readonly width: number;
  readonly height: number;
  /** Places that captions keep clear of. */
  readonly reserved: readonly Rect[];
  readonly measure: (text: string, size: number, weight: number) => number;
}

export const captionSize = 12;
export const captionWeight = 600;
const hullPadding = 15;
const crowdedTrouble = 3;
const trayPadding = { side: 64, top: 24, bottom: 46 } as const;

/** Grounds for the groups and isolates that are shown; `circles` are the marks in px, in the order of `scene.nodes`. */
export function grounds(
  scene: Scene,
  circles: readonly Circle[],
  texts: GroundTexts,
  room: GroundRoom,
): readonly Ground[] {
  const { groups, isolates } = shownApart(scene);
  const pick = (members: readonly number[]) => members.flatMap((index) => circles[index] ?? []);
  const made: Ground[] = [];
  for (const members of groups) {
    const outline = hullAround(pick(members), hullPadding);
    made.push(withCaption('group', members.length, outline, texts.group(members.length), circles, made, room));
  }
  const tray = trayBox(scene, isolates, circles);
  if (tray !== null) {
    const outline = [
      [tray.left, tray.top],
      [tray.right, tray.top],
      [tray.right, tray.bottom],
      [tray.left, tray.bottom],
    ] as const;
    made.push(withCaption('tray', isolates.length, outline, texts.noTies(isolates.length), circles, made, room));
  }
  return made;
}

/** Null where organisations with ties stand among those without, as after one of them lost its last tie. */
function trayBox(scene: Scene, isolates: readonly number[], circles: readonly Circle[]): Rect | null {
  if (isolates.length === 0 || scene.isolates.length === scene.listed) return null;
  const box = boxOf(isolates.map((index) => [circles[index]?.x ?? 0, circles[index]?.y ?? 0] as const));
  const without = new Set(scene.isolates);
  const others = circles.filter((_, index) => !without.has(index));
  const beside = others.filter(({ y }) => y > box.top - trayPadding.top && y < box.bottom + trayPadding.bottom);
  // Where the map is drawn small the tray draws in its sides rather than reach over its neighbours.
  const left = Math.max(
    box.left - trayPadding.side,
    ...beside.filter(({ x }) => x < box.left).map(({ x, reach }) => x + reach + 6),
  );
  const right = Math.min(
    box.right + trayPadding.side,
    ...beside.filter(({ x }) => x > box.right).map(({ x, reach }) => x - reach - 6),
  );
  const grown = { left, top: box.top - trayPadding.top, right, bottom: box.bottom + trayPadding.bottom };
  const among = others.some(({ x, y }) => x > left && x < right && y > grown.top && y < grown.bottom);
  return among ? null : grown;
}

function withCaption(
  kind: Ground['kind'],
  count: number,
  outline: Ground['outline'],
  text: string,
  circles: readonly Circle[],
  others: readonly Ground[],
  room: GroundRoom,
): Ground {
  const box = boxOf(outline);
  const half = room.measure(text, captionSize, captionWeight) / 2 + 4;
  const middle = (box.left + box.right) / 2;
  const topCorner = outline.reduce((top, corner) => (corner[1] < top[1] ? corner : top));
  const lowCorner = outline.reduce((low, corner) => (corner[1] > low[1] ? corner : low));
  const places = [
    [topCorner[0], box.top - 8],
    [middle, box.top - 8],
    [lowCorner[0], box.bottom + captionSize + 4],
    [middle, box.bottom + captionSize + 4],
  ] as const;
  const isOnScreen = box.left >= 0 && box.right <= room.width;
  const captions = (kind === 'tray' ? [[middle, box.top - 8] as const] : places).map(([wanted, y]) => {
    // Beside the edge a caption moves in far enough to be read.
    const x = isOnScreen ? Math.max(half + 4, Math.min(room.width - half - 4, wanted)) : wanted;
    return { x, y, text, box: { left: x - half, top: y - captionSize, right: x + half, bottom: y + 5 } };
  });
  const troubles = captions.map((caption) => trouble(caption.box, circles, others, room));
  const least = Math.min(...troubles);
  const caption = captions[troubles.indexOf(least)] ?? null;
  return { kind, count, outline, box, caption: kind === 'group' && least >= crowdedTrouble ? null : caption };
}

/** How badly a caption stands at a place: marks and other captions in its way, or the edge of the screen. */
function trouble(box: Rect, circles: readonly Circle[], others: readonly Ground[], room: GroundRoom): number {
  const marks = circles.filter(
    ({ x, y, reach }) => x + reach > box.left && x - reach < box.right && y + reach > box.top && y - reach < box.bottom,
  ).length;
  const crowded = others.filter(
    (other) => (other.caption !== null && overlaps(other.caption.box, box)) || overlaps(other.box, box),
  ).length;
  const covered = room.reserved.filter((rect) => overlaps(rect, box)).length;
  const outside = box.left < 4 || box.top < 4 || box.right > room.width - 4 || box.bottom > room.height - 4 ? 1 : 0;
  return marks * 2 + crowded * 3 + (covered + outside) * 5;
}

/** Places that names keep clear of. */
export function captionBoxes(made: readonly Ground[]): readonly Rect[] {
  return made.flatMap(({ caption }) => (caption === null ? [] : [caption.box]));
}

/** The tray holds the names of those who stand in it, and no others. */
export function labelFrames(scene: Scene, made: readonly Ground[]): readonly LabelFrame[] {
  const members = new Set(scene.isolates.flatMap((index) => scene.nodes[index]?.id ?? []));
  return made.filter(({ kind }) => kind === 'tray').map(({ box }) => ({ box, members }));
}

function boxOf(corners: readonly (readonly [number, number])[]): Rect {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
