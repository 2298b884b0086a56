import type { Position } from '../model/fieldMap.ts';
import { boundsOf, type Points } from './layout/points.ts';
import { separate } from './layout/separate.ts';
import type { Scene } from './scene.ts';
import { stackBelow } from './stackBelow.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The screen or page that a scene is fitted to; `insets` are covered by panels. Lengths in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** A scene's places and sizes in px of a frame, as it is first seen. In the order of `scene.nodes`. */
export interface Arrangement {
  readonly points: Points;
  readonly radii: Float64Array;
  /** Px per map unit, across and down. */
  readonly across: number;
  readonly down: number;
  /** What the marks and lines were multiplied by. */
  readonly markScale: number;
}

/** How much more one axis may be drawn out than the other, to fill a wide or a tall screen. */
const mostStretch = 1.3;
/** A phone is tall: names find room above and below. */
const narrowStretch = 1.75;
const mostScale = 1.9;
/** Names hang over the outermost marks. */
const nameRoom = { x: 64, y: 34 } as const;
const narrow = 560;
/** Height ÷ width under which groups cannot stand under each other. */
const leastTallness = 1.3;
/** Under the lowest marks of a narrow frame stands the rest of an outline. */
const outlineRoom = 22;

/**
 * Fits a scene into a frame. In a narrow frame groups and those without ties stand under the largest component instead of
 * beside it. Marks keep a size that can be read, so those that would touch are parted.
 */
export function arrange(scene: Scene, frame: Frame): Arrangement {
  const size = scene.nodes.length;
  const small = frame.width < narrow;
  const insets = small ? insetsOfNarrow(scene, frame) : frame.insets;
  const room = {
    width: Math.max(80, frame.width - insets.left - insets.right - 2 * (small ? 24 : nameRoom.x)),
    height: Math.max(80, frame.height - insets.top - insets.bottom - 2 * nameRoom.y),
  };
  const places = small ? stackBelow(scene) : scene.nodes.map((node) => node.position);
  const box = boundsOf(asPoints(places), []);
  const width = Math.max(1, box.right - box.left);
  const height = Math.max(1, box.bottom - box.top);
  const fit = Math.min(room.width / width, room.height / height, mostScale);
  const stretch = small ? narrowStretch : mostStretch;
  const across = Math.min(room.width / width, fit * stretch, mostScale);
  const down = Math.min(room.height / height, fit * stretch, mostScale);
  const centre = {
    x: insets.left + (frame.width - insets.left - insets.right) / 2,
    y: insets.top + (frame.height - insets.top - insets.bottom) / 2,
  };
  const points = {
    x: Float64Array.from(places, (place) => centre.x + (place.x - (box.left + box.right) / 2) * across),
    y: Float64Array.from(places, (place) => centre.y + (place.y - (box.top + box.bottom) / 2) * down),
  };
  const { radii, markScale } = markSizes(scene, Math.sqrt(across * down), room.width * room.height);
  separate(points, radii, { gap: 5, sideways: 1, rounds: size <= 400 ? 80 : 12, held: null });
  return { points, radii, across, down, markScale };
}

/**
 * Groups that stand under each other need height: where a panel leaves too little of it, the scene keeps its places under
 * the panel, and the view is moved to whoever is looked at.
 */
function insetsOfNarrow(scene: Scene, { width, height, insets }: Frame): Insets {
  const isStacked = scene.groups.length + scene.isolates.length > 0;
  if (!isStacked) return insets;
  const bottom =
    height - insets.top - insets.bottom < leastTallness * width ? Math.min(insets.bottom, insets.top) : insets.bottom;
  return { ...insets, bottom: bottom + outlineRoom };
}

function asPoints(places: readonly Position[]): Points {
  return { x: Float64Array.from(places, ({ x }) => x), y: Float64Array.from(places, ({ y }) => y) };
}

/** Marks shrink and grow less than the map does, and together never cover more than an eighth of it. */
function markSizes(scene: Scene, scale: number, room: number): { radii: Float64Array; markScale: number } {
  const covered = scene.nodes.reduce((sum, node) => sum + Math.PI * node.radius ** 2, 0);
  const most = Math.sqrt(room / 8 / Math.max(1, covered));
  const markScale = Math.min(most, 1.15, Math.max(0.62, scale));
  const least = Math.min(5.5, 5.5 * most * 1.4);
  return { radii: Float64Array.from(scene.nodes, (node) => Math.max(least, node.radius * markScale)), markScale };
}
