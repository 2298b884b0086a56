/** A key that so many share tells nobody apart: each is compared with the first alone. */
const crowd = 24;

/** A key is below 2³² and the place of its holder below this, so that both fit into one number exactly. */
const mostHolders = 2 ** 21;

/**
 * Calls `meet` with the places of every two lists that share a key, the lower place first; for a key of many, only with the first of
 * them for those that come late. Two may meet more than once. `keysOf` gives keys from 0 to 2³² - 1; at most 2²¹ lists.
 */
export function forEachMeeting(
  count: number,
  keysOf: (place: number) => Iterable<number>,
  meet: (low: number, high: number) => void,
): void {
  if (count > mostHolders) throw new RangeError(`At most ${mostHolders} at a time, not ${count}`);
  let held = new Float64Array(1024);
  let size = 0;
  for (let place = 0; place < count; place += 1) {
    for (const key of keysOf(place)) {
      if (size === held.length) held = grown(held);
      held[size] = key * mostHolders + place;
      size += 1;
    }
  }
  // Sorted, the holders of one key stand together, in the order of their places.
  const sorted = held.subarray(0, size).sort();
  for (let start = 0; start < size; ) {
    const key = keyOf(sorted[start]);
    let end = start + 1;
    while (end < size && keyOf(sorted[end]) === key) end += 1;
    if (end > start + 1) meetAll([...new Set(sorted.subarray(start, end))].map(placeOf), meet);
    start = end;
  }
}

function meetAll(places: readonly number[], meet: (low: number, high: number) => void): void {
  places.forEach((high, index) => {
    for (const low of places.slice(0, index < crowd ? index : 1)) meet(low, high);
  });
}

function keyOf(held = 0): number {
  return Math.floor(held / mostHolders);
}

function placeOf(held: number): number {
  return held % mostHolders;
}

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
