import { gatherPartners } from './attraction.ts';
import { clearOfTies } from './clearOfTies.ts';
import { degreeOf, type LayoutGraph } from './layoutGraph.ts';
import { evenOut, scaleTo, turnWide } from './orient.ts';
import { newPoints, type Points } from './points.ts';
import { separate } from './separate.ts';
import { stressLayout } from './stress.ts';

/** Width ÷ height that a large component leans towards. */
const aspect = 1.3;
/** Side of the square of map that one organisation and its name want, in map units (px where a map is seen at 1:1). */
const room = 84;

/** One connected component around the origin: stress, then gathering, then room for every mark. */
export function componentLayout(graph: LayoutGraph, radii: readonly number[], random: () => number): Points {
  if (graph.size === 1) return newPoints(1);
  const points = gatherPartners(graph, stressLayout(graph, random), gatheringRounds(graph.size));
  turnWide(points);
  evenOut(points, 0.8);
  scaleTo(points, graph.size * room * roomFor(graph.size), aspect, 1.25);
  makeRoom(points, radii, graph);
  return points;
}

function gatheringRounds(size: number): number {
  if (size < 12) return 0;
  if (size <= 200) return 15;
  return size <= 1000 ? 40 : 60;
}

/** Small components need less than the full room a head, since their names hang over the edge. */
function roomFor(size: number): number {
  return size < 20 ? 48 : room;
}

function makeRoom(points: Points, radii: readonly number[], graph: LayoutGraph): void {
  const small = graph.size <= 300;
  const rounds = small ? 160 : 30;
  const padded = radii.map((radius, i) => radius + (degreeOf(graph, i) > 20 ? 5 : 0));
  for (let round = 0; round < rounds; round++) {
    separate(points, padded, { gap: 32, sideways: 0.78, rounds: 1, held: null });
    if (small && round % 3 === 0 && round < rounds * 0.7) clearOfTies(points, radii, graph, 0.08);
  }
  separate(points, radii, { gap: 6, sideways: 1, rounds: 400, held: null });
}
