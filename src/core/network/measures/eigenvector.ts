import type { Adjacency } from '../adjacency.ts';
import { matrixTimes } from './matrixTimes.ts';

/** The largest eigenvalues of the matrix of ties and the vector of the first, by index, of length 1, nowhere negative. */
export interface Leading {
  readonly vector: Float64Array;
  readonly eigenvalue: number;
  /** The second largest; null under two organisations. */
  readonly second: number | null;
}

const enough = 1e-13;
const mostRounds = 200_000;

/**
 * Eigenvector centrality of an undirected graph (Bonacich 1972), by iterating with A + I, which does not swing to and fro on stars
 * and two-mode graphs. Ties count by `strength` where `weighted`. Without ties the vector is 0. On a graph of several components
 * only that with the largest eigenvalue has values: give it one component at a time, or show none.
 */
export function leadingEigenvector(adjacency: Adjacency, weighted: boolean): Leading {
  const size = adjacency.offsets.length - 1;
  const times = matrixTimes(adjacency, weighted);
  if (adjacency.neighbours.length === 0)
    return { vector: new Float64Array(size), eigenvalue: 0, second: size < 2 ? null : 0 };
  const first = iterate(new Float64Array(size).fill(1), times, [], 1);
  // Shifted by the first, so that the largest that is left is also the largest in size.
  const seed = Float64Array.from({ length: size }, (_, v) => Math.sin(v + 1));
  const second = size < 2 ? null : iterate(seed, times, [first.vector], first.eigenvalue).eigenvalue;
  return { vector: first.vector.map(Math.abs), eigenvalue: first.eigenvalue, second };
}

interface Eigenpair {
  readonly vector: Float64Array;
  readonly eigenvalue: number;
}

/** Power iteration with A + shift·I, kept at right angles to `known`. */
function iterate(
  start: Float64Array,
  times: (x: Float64Array) => Float64Array,
  known: readonly Float64Array[],
  shift: number,
): Eigenpair {
  let vector = normalised(apartFrom(start, known));
  let eigenvalue = 0;
  for (let round = 0; round < mostRounds; round++) {
    const image = times(vector);
    eigenvalue = dot(vector, image);
    const next = normalised(
      apartFrom(
        image.map((value, v) => value + shift * (vector[v] as number)),
        known,
      ),
    );
    const moved = Math.sqrt(next.reduce((sum, value, v) => sum + (value - (vector[v] as number)) ** 2, 0));
    vector = next;
    if (moved < enough) break;
  }
  return { vector, eigenvalue };
}

function apartFrom(x: Float64Array, known: readonly Float64Array[]): Float64Array {
  let left = x;
  for (const vector of known) {
    const share = dot(left, vector);
    left = left.map((value, v) => value - share * (vector[v] as number));
  }
  return left;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
}

export function normalised(x: Float64Array): Float64Array {
  const length = Math.sqrt(dot(x, x));
  return length === 0 ? x : x.map((value) => value / length);
}
