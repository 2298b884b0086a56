import type { Queue } from './queue.ts';

/** With more different lengths than this a heap is as fast. */
const mostLengths = 12;

/**
 * A queue for a search along arcs of few different lengths: one line for each length. Vertices are taken in the order of their
 * distance, so every line is in order by itself, and the nearest of all is at the head of one. Null where there are many lengths.
 * Each arc may add to it once until it is empty again.
 */
export function newLines(length: Float64Array): Queue | null {
  const lengths = [...new Set(length)];
  if (lengths.length > mostLengths) return null;
  const many = lengths.length;
  const lineOf = Uint8Array.from(length, (value) => lengths.indexOf(value));
  const start = new Int32Array(many + 1);
  for (const line of lineOf) start[line + 1] = (start[line + 1] as number) + 1;
  for (let line = 0; line < many; line++) start[line + 1] = (start[line + 1] as number) + (start[line] as number);
  const head = start.slice();
  const tail = start.slice();
  const vertices = new Int32Array(length.length);
  const distances = new Float64Array(length.length);

  return {
    add(vertex, distance, arc) {
      const line = lineOf[arc] as number;
      const at = tail[line] as number;
      vertices[at] = vertex;
      distances[at] = distance;
      tail[line] = at + 1;
    },
    take() {
      let nearest = -1;
      let least = Number.POSITIVE_INFINITY;
      for (let line = 0; line < many; line++) {
        const at = head[line] as number;
        if (at === tail[line] || (distances[at] as number) >= least) continue;
        least = distances[at] as number;
        nearest = line;
      }
      if (nearest < 0) {
        head.set(start);
        tail.set(start);
        return -1;
      }
      const at = head[nearest] as number;
      head[nearest] = at + 1;
      return vertices[at] as number;
    },
  };
}
