import { randomFrom } from '../../../network/random.ts';
import type { Differences } from './differences.ts';
import { Sides } from './sides.ts';

/** Up to so many members every split is looked at: 2^15 of them. */
export const mostExact = 16;
/** On each side. */
export const fewestOnSide = 2;

/** A split into two sides. */
export interface Split {
  /** The sum of squares between its sides. */
  readonly between: number;
  /** Whether each member is on the first side, which is that of the first member. */
  readonly isFirst: readonly boolean[];
  readonly exact: boolean;
}

/** The split with most between its sides, each of at least two; null where there are fewer than four members. */
export function bestSplit(differences: Differences, seed: number): Split | null {
  if (differences.length < 2 * fewestOnSide) return null;
  return differences.length <= mostExact ? bestOfAll(differences) : bestFound(differences, seed);
}

/** Every split once, each but one member from the last (Gray 1953): the first member never moves. */
export function bestOfAll(differences: Differences): Split | null {
  const sides = new Sides(differences);
  const best = new Best();
  for (let step = 1; step < 2 ** (differences.length - 1); step++) {
    sides.move(1 + trailingZeros(step));
    best.see(sides);
  }
  return best.split(true);
}

const starts = 30;
const steps = 100;

/** From seeded starts the best move of one member, or the best exchange of two, until none is better. */
export function bestFound(differences: Differences, seed: number): Split | null {
  const random = randomFrom(seed);
  const best = new Best();
  for (let start = 0; start < starts; start++) {
    const sides = new Sides(differences);
    for (let member = 1; member < differences.length; member++) if (random() < 0.5) sides.move(member);
    for (let step = 0; step < steps && sides.improve(fewestOnSide); step++) best.see(sides);
    best.see(sides);
  }
  return best.split(false);
}

/** Of what is as good to within rounding the first stays, so that no machine finds another. */
const rounding = 1e-9;

class Best {
  private between = Number.NEGATIVE_INFINITY;
  private isFirst: readonly boolean[] | null = null;

  see(sides: Sides): void {
    if (Math.min(sides.moved, sides.size - sides.moved) < fewestOnSide || sides.between <= this.between + rounding)
      return;
    this.between = sides.between;
    this.isFirst = sides.isFirst();
  }

  split(exact: boolean): Split | null {
    if (this.isFirst === null) return null;
    const [first] = this.isFirst;
    return { between: this.between, isFirst: this.isFirst.map((side) => side === first), exact };
  }
}

function trailingZeros(step: number): number {
  return 31 - Math.clz32(step & -step);
}
