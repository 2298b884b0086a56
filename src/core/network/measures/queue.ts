/** Vertices by their distance, the nearest first; a vertex may be there several times. */
export interface Queue {
  /** `arc`: along which it was found; a queue may make use of it. */
  add(vertex: number, distance: number, arc: number): void;
  /** The nearest; −1 when none is left. */
  take(): number;
}

/** A binary heap with room for so many entries. */
export function newQueue(room: number): Queue {
  const vertices = new Int32Array(room);
  const distances = new Float64Array(room);
  let count = 0;

  function put(at: number, vertex: number, distance: number): void {
    vertices[at] = vertex;
    distances[at] = distance;
  }

  return {
    add(vertex, distance) {
      let at = count++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if ((distances[parent] as number) <= distance) break;
        put(at, vertices[parent] as number, distances[parent] as number);
        at = parent;
      }
      put(at, vertex, distance);
    },
    take() {
      if (count === 0) return -1;
      const nearest = vertices[0] as number;
      const vertex = vertices[--count] as number;
      const distance = distances[count] as number;
      let at = 0;
      for (let child = 1; child < count; child = 2 * at + 1) {
        if (child + 1 < count && (distances[child + 1] as number) < (distances[child] as number)) child += 1;
        if ((distances[child] as number) >= distance) break;
        put(at, vertices[child] as number, distances[child] as number);
        at = child;
      }
      put(at, vertex, distance);
      return nearest;
    },
  };
}
