/**
 * Freeman's centralisation (1979): Σ (largest − each) over its greatest possible value in a network of that size; 0 where all are
 * alike, 1 for a star. Null under three organisations.
 */
function centralisation(values: ArrayLike<number>, greatest: number): number | null {
  if (values.length < 3) return null;
  const all = Array.from(values);
  const most = Math.max(...all);
  return all.reduce((sum, value) => sum + (most - value), 0) / greatest;
}

/** Of degrees of an undirected graph. */
export function degreeCentralisation(degrees: ArrayLike<number>): number | null {
  const n = degrees.length;
  return centralisation(degrees, (n - 1) * (n - 2));
}

/** Of degrees in, or out, of a directed graph. */
export function directedDegreeCentralisation(degrees: ArrayLike<number>): number | null {
  const n = degrees.length;
  return centralisation(degrees, (n - 1) ** 2);
}

/** Of betweenness that is not normalised. */
export function betweennessCentralisation(raw: ArrayLike<number>, directed: boolean): number | null {
  const n = raw.length;
  const star = (n - 1) ** 2 * (n - 2);
  return centralisation(raw, directed ? star : star / 2);
}

/** Of closeness in a connected undirected graph. */
export function closenessCentralisation(closeness: ArrayLike<number>): number | null {
  const n = closeness.length;
  return centralisation(closeness, ((n - 1) * (n - 2)) / (2 * n - 3));
}
