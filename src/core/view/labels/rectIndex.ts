import { crosses, overlaps, type Rect } from '../rect.ts';

const cellSize = 64;

/** Rectangles found by place, so that asking what is in the way does not walk through all of them. */
export class RectIndex {
  readonly #cells = new Map<number, Rect[]>();

  add(rect: Rect): void {
    for (const key of keysOf(rect)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [rect]);
      else cell.push(rect);
    }
  }

  /** Whether any rectangle but `own` overlaps. */
  blocks(rect: Rect, own: Rect | null): boolean {
    for (const key of keysOf(rect)) {
      for (const one of this.#cells.get(key) ?? []) if (one !== own && overlaps(one, rect)) return true;
    }
    return false;
  }

  /** How many rectangles overlap. */
  count(rect: Rect): number {
    const found = new Set<Rect>();
    for (const key of keysOf(rect)) {
      for (const one of this.#cells.get(key) ?? []) if (overlaps(one, rect)) found.add(one);
    }
    return found.size;
  }

  /** Whether a straight line touches any rectangle but `own`. */
  blocksLine(x1: number, y1: number, x2: number, y2: number, own: Rect | null): boolean {
    const box = {
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      right: Math.max(x1, x2),
      bottom: Math.max(y1, y2),
    };
    for (const key of keysOf(box)) {
      for (const one of this.#cells.get(key) ?? []) if (one !== own && crosses(one, x1, y1, x2, y2)) return true;
    }
    return false;
  }
}

function* keysOf(rect: Rect): Generator<number> {
  const lastColumn = Math.floor(rect.right / cellSize);
  const lastRow = Math.floor(rect.bottom / cellSize);
  for (let column = Math.floor(rect.left / cellSize); column <= lastColumn; column++) {
    for (let row = Math.floor(rect.top / cellSize); row <= lastRow; row++) yield column * 65_536 + row;
  }
}
