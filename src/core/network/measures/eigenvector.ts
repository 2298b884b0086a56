import type { Adjacency } from '../adjacency.ts';
import { matrixTimes } from './matrixTimes.ts';

/** The largest eigenvalue of the matrix of ties and its vector, by index, of length 1, nowhere negative. */
export interface Leading {
  readonly vector: Float64Array;
  readonly eigenvalue: number;
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
  if (adjacency.neighbours.length === 0) return { vector: new Float64Array(size), eigenvalue: 0 };
  const first = iterate(new Float64Array(size).fill(1), matrixTimes(adjacency, weighted), null, 1);
  return { vector: first.vector.map(Math.abs), eigenvalue: first.eigenvalue };
}

/** The second largest eigenvalue of the matrix whose first are given; null under two organisations. */
export function secondEigenvalue(adjacency: Adjacency, weighted: boolean, first: Leading): number | null {
  const size = adjacency.offsets.length - 1;
  if (size < 2) return null;
  if (adjacency.neighbours.length === 0) return 0;
  const start = Float64Array.from({ length: size }, (_, v) => Math.sin(v + 1));
  // Shifted by the first, so that the largest that is left is also the largest in size.
  return iterate(start, matrixTimes(adjacency, weighted), first.vector, first.eigenvalue).eigenvalue;
}

/** Power iteration with A + shift·I, kept at right angles to `known`. */
function iterate(
  start: Float64Array,
  times: (x: Float64Array, image?: Float64Array) => Float64Array,
  known: Float64Array | null,
  shift: number,
): Leading {
  let vector = Float64Array.from(start);
  if (known !== null) keepApart(vector, known);
  scale(vector);
  let next = new Float64Array(start.length);
  let eigenvalue = 0;
  for (let round = 0; round < mostRounds; round++) {
    times(vector, next);
    eigenvalue = dot(vector, next);
    for (let v = 0; v < next.length; v++) next[v] = (next[v] as number) + shift * (vector[v] as number);
    if (known !== null) keepApart(next, known);
    scale(next);
    let moved = 0;
    for (let v = 0; v < next.length; v++) moved += ((next[v] as number) - (vector[v] as number)) ** 2;
    [vector, next] = [next, vector];
    if (Math.sqrt(moved) < enough) break;
  }
  return { vector, eigenvalue };
}

function keepApart(x: Float64Array, known: Float64Array): void {
  const share = dot(x, known);
  for (let v = 0; v < x.length; v++) x[v] = (x[v] as number) - share * (known[v] as number);
}

/** To length 1. */
function scale(x: Float64Array): void {
  const length = Math.sqrt(dot(x, x));
  if (length > 0) for (let v = 0; v < x.length; v++) x[v] = (x[v] as number) / length;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

export function normalised(x: Float64Array): Float64Array {
  const copy = x.slice();
  scale(copy);
  return copy;
}
