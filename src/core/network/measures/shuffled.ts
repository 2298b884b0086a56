/** The numbers under `size` in random order (Fisher–Yates). */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  shuffle(order, random);
  return order;
}

/** Puts an array in random order, where it is. */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const value = order[at] as number;
    order[at] = order[last] as number;
    order[last] = value;
  }
}

/** So many of the numbers under `size`, drawn at random. */
export function drawnFirst(size: number, many: number, random: () => number): readonly number[] {
  return [...shuffled(size, random).subarray(0, many)];
}
