import { type Adjacency, type Arc, buildAdjacency } from '../adjacency.ts';

/** Exchanges tried for each tie: enough to forget where the ties were (Milo et al. 2003). */
const triesOfTie = 10;

/**
 * Makes networks in which everybody has as many partners as here and nothing else is kept: two ties at a time exchange their ends
 * where that makes neither a self-tie nor a second tie of a pair (Maslov & Sneppen 2002). Undirected.
 */
export function rewirer(either: Adjacency): (random: () => number) => Adjacency {
  const size = either.offsets.length - 1;
  const low: number[] = [];
  const high: number[] = [];
  for (let v = 0; v < size; v++) {
    for (const w of either.neighbours.subarray(either.offsets[v], either.offsets[v + 1])) {
      if (w < v) continue;
      low.push(v);
      high.push(w);
    }
  }
  const [a, b] = [Int32Array.from(low), Int32Array.from(high)];
  const bits = new Int32Array(Math.ceil((size * size) / 32));
  const has = (v: number, w: number) => ((bits[(v * size + w) >>> 5] as number) >>> ((v * size + w) & 31)) & 1;
  const turn = (v: number, w: number) => {
    for (const place of [v * size + w, w * size + v])
      bits[place >>> 5] = (bits[place >>> 5] as number) ^ (1 << (place & 31));
  };
  for (let at = 0; at < a.length; at++) turn(a[at] as number, b[at] as number);

  function exchange(random: () => number): void {
    const first = Math.floor(random() * a.length);
    const second = Math.floor(random() * a.length);
    const [p, q] = [a[first] as number, b[first] as number];
    const turned = random() < 0.5;
    const r = (turned ? b[second] : a[second]) as number;
    const s = (turned ? a[second] : b[second]) as number;
    if (first === second || p === s || r === q || has(p, s) || has(r, q)) return;
    turn(p, q);
    turn(r, s);
    turn(p, s);
    turn(r, q);
    b[first] = s;
    a[second] = r;
    b[second] = q;
  }

  return (random) => {
    for (let tried = 0; tried < triesOfTie * a.length; tried++) exchange(random);
    const arcs: Arc[] = [];
    for (let at = 0; at < a.length; at++) {
      const [from, to] = [a[at] as number, b[at] as number];
      arcs.push({ from, to, strength: 1 }, { from: to, to: from, strength: 1 });
    }
    return buildAdjacency(size, arcs);
  };
}
