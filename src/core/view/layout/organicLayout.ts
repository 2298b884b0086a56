import type { Position } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { randomFrom } from '../../network/random.ts';
import { componentLayout } from './componentLayout.ts';
import { componentsOf, type LayoutGraph, layoutGraph, subgraph } from './layoutGraph.ts';
import { placeNewcomers } from './newcomers.ts';
import { packBeside } from './pack.ts';
import { boundsOf, newPoints, type Points } from './points.ts';
import { trayGrid, trayPlace } from './trayGrid.ts';

export interface LayoutRequest {
  readonly ids: readonly OrganizationId[];
  /** Tied pairs, in any order; repeated pairs and self-ties count once and not at all. */
  readonly pairs: readonly (readonly [OrganizationId, OrganizationId])[];
  /** Radius of each mark in map units, in the order of `ids`. */
  readonly radii: readonly number[];
  readonly seed: number;
  /** Places that are kept, such as those of a map that is being extended. */
  readonly fixed: Readonly<Partial<Record<OrganizationId, Position>>>;
}

type Placed = Readonly<Record<OrganizationId, Position>>;

/**
 * Where every organisation stands: each component laid out by itself, the largest in the middle, the others beside it, those
 * without ties in a grid. The same request always gives the same places. Map units; y grows downwards; never mirrored.
 * `onProgress` hears the share done, from 0 to 1.
 */
export function organicLayout(request: LayoutRequest, onProgress: (share: number) => void = () => {}): Placed {
  const graph = graphOf(request);
  const points = newPoints(graph.size);
  const placed = new Uint8Array(graph.size);
  keepFixed(request, points, placed);
  const components = componentsOf(graph);
  placeNewcomers(graph, points, request.radii, placed, components.filter((one) => one.length > 1).flat());
  placeNewComponents(request, graph, components, points, placed, onProgress);
  placeIsolates(request, components, points, placed);
  onProgress(1);
  return Object.fromEntries(
    request.ids.map((id, i) => [id, { x: rounded(points.x[i]), y: rounded(points.y[i]) }]),
  ) as Placed;
}

function graphOf(request: LayoutRequest): LayoutGraph {
  const place = new Map(request.ids.map((id, index) => [id, index]));
  const pairs = request.pairs.map(([a, b]) => [place.get(a) ?? -1, place.get(b) ?? -1] as const);
  return layoutGraph(request.ids.length, pairs);
}

function keepFixed(request: LayoutRequest, points: Points, placed: Uint8Array): void {
  request.ids.forEach((id, index) => {
    const position = request.fixed[id];
    if (position === undefined || !Number.isFinite(position.x) || !Number.isFinite(position.y)) return;
    points.x[index] = position.x;
    points.y[index] = position.y;
    placed[index] = 1;
  });
}

function placeNewComponents(
  request: LayoutRequest,
  graph: LayoutGraph,
  components: readonly (readonly number[])[],
  points: Points,
  placed: Uint8Array,
  onProgress: (share: number) => void,
): void {
  const random = randomFrom(request.seed);
  const fresh = components.filter((members) => members.length > 1 && members.every((index) => placed[index] === 0));
  const layouts = fresh.map((members, index) => {
    onProgress(index / (fresh.length + 1));
    const radii = members.map((member) => request.radii[member] ?? 0);
    return { members, radii, points: componentLayout(subgraph(graph, members), radii, random) };
  });
  const startsEmpty = !placed.includes(1);
  const main = startsEmpty ? layouts.shift() : undefined;
  if (main !== undefined) settle(main, 0, 0, points, placed);
  const blocks = layouts.map((layout) => boundsOf(layout.points, layout.radii));
  const corners = packBeside(
    placedBounds(request, points, placed),
    blocks.map((box) => ({ width: box.right - box.left + 60, height: box.bottom - box.top + 40 })),
  );
  layouts.forEach((layout, index) => {
    const box = blocks[index];
    const corner = corners[index];
    if (box === undefined || corner === undefined) return;
    settle(layout, corner.x - box.left + 30, corner.y - box.top + 20, points, placed);
  });
}

function settle(
  layout: { readonly members: readonly number[]; readonly points: Points },
  dx: number,
  dy: number,
  points: Points,
  placed: Uint8Array,
): void {
  layout.members.forEach((member, row) => {
    points.x[member] = (layout.points.x[row] ?? 0) + dx;
    points.y[member] = (layout.points.y[row] ?? 0) + dy;
    placed[member] = 1;
  });
}

function placeIsolates(
  request: LayoutRequest,
  components: readonly (readonly number[])[],
  points: Points,
  placed: Uint8Array,
): void {
  const waiting = components.filter((one) => one.length === 1 && placed[one[0] ?? 0] === 0).flat();
  if (waiting.length === 0) return;
  const box = placedBounds(request, points, placed);
  const wanted = Math.max(box.bottom - box.top, 320);
  const beside = lastColumn(components, points, placed, box, request.radii);
  const free = box.bottom - beside.bottom;
  const grid = trayGrid(waiting.length, Math.max(free >= 180 ? free : wanted, 64));
  const fits = free >= grid.height && beside.left < Number.POSITIVE_INFINITY;
  const left = fits ? beside.left : box.right + 70;
  const top = fits ? box.bottom - grid.height : box.top + Math.max(0, (box.bottom - box.top - grid.height) / 2);
  waiting.forEach((index, row) => {
    const place = trayPlace(grid, row);
    points.x[index] = left + place.x;
    points.y[index] = top + place.y;
    placed[index] = 1;
  });
}

/** The free space under the components that stand beside the main one. */
function lastColumn(
  components: readonly (readonly number[])[],
  points: Points,
  placed: Uint8Array,
  box: ReturnType<typeof boundsOf>,
  radii: readonly number[],
): { left: number; bottom: number } {
  const beside = components.slice(1).filter((one) => one.length > 1 && one.every((index) => placed[index] === 1));
  let left = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const index of beside.flat()) {
    left = Math.min(left, (points.x[index] ?? 0) - (radii[index] ?? 0) - 20);
    bottom = Math.max(bottom, (points.y[index] ?? 0) + (radii[index] ?? 0) + 70);
  }
  const main = components[0] ?? [];
  const mainRight = main.reduce((most, index) => Math.max(most, points.x[index] ?? 0), Number.NEGATIVE_INFINITY);
  if (left <= mainRight) return { left: Number.POSITIVE_INFINITY, bottom: box.bottom };
  return { left, bottom };
}

function placedBounds(request: LayoutRequest, points: Points, placed: Uint8Array): ReturnType<typeof boundsOf> {
  const members = request.ids.map((_, index) => index).filter((index) => placed[index] === 1);
  return boundsOf(
    {
      x: Float64Array.from(members, (index) => points.x[index] ?? 0),
      y: Float64Array.from(members, (index) => points.y[index] ?? 0),
    },
    members.map((index) => request.radii[index] ?? 0),
  );
}

/** A tenth of a map unit is below what a screen shows and keeps the project file short. */
function rounded(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
