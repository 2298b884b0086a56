/** The outlines of marks. Each covers the visual area of a circle of radius 1, so that no sector looks heavier. */
export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'plus'
  | 'hexagon'
  | 'parallelogram'
  | 'pentagon'
  | 'invertedTriangle'
  | 'star'
  | 'trapezoid'
  | 'hourglass'
  | 'unknown';

type Corner = readonly [x: number, y: number];

const squareHalf = 0.9;
/** Share of the radius by which the square's corners are rounded. */
export const squareCorner = 0.22;

const polygons: Readonly<Record<Exclude<Shape, 'circle' | 'unknown'>, readonly Corner[]>> = {
  square: [
    [-squareHalf, -squareHalf],
    [squareHalf, -squareHalf],
    [squareHalf, squareHalf],
    [-squareHalf, squareHalf],
  ],
  diamond: [
    [0, -1.26],
    [1.26, 0],
    [0, 1.26],
    [-1.26, 0],
  ],
  triangle: [
    [0, -1.22],
    [1.24, 0.92],
    [-1.24, 0.92],
  ],
  plus: plusCorners(1.12, 0.42),
  hexagon: [
    [1.14, 0],
    [0.57, 0.98],
    [-0.57, 0.98],
    [-1.14, 0],
    [-0.57, -0.98],
    [0.57, -0.98],
  ],
  parallelogram: [
    [-0.5, -0.84],
    [1.24, -0.84],
    [0.5, 0.84],
    [-1.24, 0.84],
  ],
  pentagon: regularCorners(5, 1.16),
  invertedTriangle: [
    [0, 1.22],
    [-1.24, -0.92],
    [1.24, -0.92],
  ],
  star: starCorners(5, 1.38, 0.66),
  trapezoid: [
    [-0.62, -0.84],
    [0.62, -0.84],
    [1.22, 0.84],
    [-1.22, 0.84],
  ],
  hourglass: [
    [-1.08, -1.08],
    [1.08, -1.08],
    [0.36, 0],
    [1.08, 1.08],
    [-1.08, 1.08],
    [-0.36, 0],
  ],
};

/** The corners of a mark of radius 1 around the origin, y downwards; null for round marks. */
export function markCorners(shape: Shape): readonly Corner[] | null {
  return shape === 'circle' || shape === 'unknown' ? null : polygons[shape];
}

/** How far the mark reaches from its centre, at radius 1, along either axis. */
export function markReach(shape: Shape): number {
  const corners = markCorners(shape);
  return corners === null ? 1 : Math.max(...corners.flat().map(Math.abs));
}

/** An SVG path of the mark around the origin. */
export function markPath(shape: Shape, radius: number): string {
  const corners = markCorners(shape);
  if (corners === null)
    return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
  if (shape === 'square') return roundedSquarePath(squareHalf * radius, squareCorner * radius);
  return `M${corners.map(([x, y]) => `${short(x * radius)} ${short(y * radius)}`).join('L')}Z`;
}

function roundedSquarePath(half: number, corner: number): string {
  const s = short(half);
  const c = short(half - corner);
  return `M${-c} ${-s}H${c}Q${s} ${-s} ${s} ${-c}V${c}Q${s} ${s} ${c} ${s}H${-c}Q${-s} ${s} ${-s} ${c}V${-c}Q${-s} ${-s} ${-c} ${-s}Z`;
}

function plusCorners(arm: number, half: number): readonly Corner[] {
  return [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ];
}

function regularCorners(count: number, radius: number): readonly Corner[] {
  return Array.from({ length: count }, (_, i) => onCircle(i / count, radius));
}

function starCorners(points: number, outer: number, inner: number): readonly Corner[] {
  return Array.from({ length: points * 2 }, (_, i) => onCircle(i / (points * 2), i % 2 === 0 ? outer : inner));
}

function onCircle(turn: number, radius: number): Corner {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return [short(Math.cos(angle) * radius), short(Math.sin(angle) * radius)];
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
