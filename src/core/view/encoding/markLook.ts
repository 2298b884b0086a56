import type { FillState } from './fillState.ts';

/** How a mark is painted, apart from its shape and colours. Lengths in px. */
export interface MarkLook {
  readonly body: 'ground' | 'hollow' | 'half' | 'full';
  readonly stroke: number;
  readonly dash: readonly number[];
}

const ghostDash: readonly number[] = [2.6, 2.4];

export function markLook(fill: FillState, radius: number): MarkLook {
  const stroke = plainStroke(radius);
  switch (fill) {
    case 'ghost':
      return { body: 'ground', stroke, dash: ghostDash };
    case 'hollow':
      return { body: 'hollow', stroke, dash: [] };
    case 'half':
      return { body: 'half', stroke, dash: [] };
    case 'full':
    case 'plain':
      return { body: 'full', stroke, dash: [] };
    case 'coming':
      return { body: 'full', stroke, dash: ghostDash };
    case 'leading':
      return { body: 'full', stroke: Math.max(stroke, Math.min(3, radius * 0.26)), dash: [] };
  }
}

function plainStroke(radius: number): number {
  if (radius < 4.5) return 1.1;
  return radius < 8 ? 1.75 : 2;
}
