/** A tie bends by this share of its length, so that two ties along one line can be told apart. */
export const bend = 0.05;

/**
 * The control point of the quadratic curve of a tie between places `a` and `b` of a scene. Which side it bends to depends
 * on the order of the ends alone, so that it stays when the map is turned to another language.
 */
export function tieControl(x1: number, y1: number, x2: number, y2: number): { readonly x: number; readonly y: number } {
  return { x: (x1 + x2) / 2 - (y2 - y1) * bend, y: (y1 + y2) / 2 + (x2 - x1) * bend };
}
