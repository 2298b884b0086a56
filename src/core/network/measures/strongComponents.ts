import type { Adjacency } from '../adjacency.ts';

/**
 * Strong components: in each everybody reaches everybody along the arcs (Tarjan 1972, without recursion). Largest first, equal
 * sizes by smallest index; members ascending.
 */
export function strongComponents({ offsets, neighbours }: Adjacency): readonly (readonly number[])[] {
  const size = offsets.length - 1;
  const position = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const waiting = new Uint8Array(size);
  const upcoming = offsets.slice(0, -1);
  const stack: number[] = [];
  const found: number[][] = [];
  let entered = 0;
  for (let start = 0; start < size; start++) {
    if ((position[start] as number) >= 0) continue;
    const trail = [start];
    while (trail.length > 0) {
      const v = trail.at(-1) as number;
      if ((position[v] as number) < 0) {
        position[v] = entered;
        low[v] = entered;
        entered += 1;
        stack.push(v);
        waiting[v] = 1;
      }
      const at = upcoming[v] as number;
      if (at < (offsets[v + 1] as number)) {
        upcoming[v] = at + 1;
        const w = neighbours[at] as number;
        if ((position[w] as number) < 0) trail.push(w);
        else if (waiting[w] === 1) low[v] = Math.min(low[v] as number, position[w] as number);
        continue;
      }
      trail.pop();
      const above = trail.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[v] as number);
      if (low[v] === position[v]) found.push(popUntil(v, stack, waiting));
    }
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function popUntil(v: number, stack: number[], waiting: Uint8Array): number[] {
  const members = stack.splice(stack.lastIndexOf(v));
  for (const member of members) waiting[member] = 0;
  return members.sort((a, b) => a - b);
}
