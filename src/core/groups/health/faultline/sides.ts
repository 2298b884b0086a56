import type { Differences } from './differences.ts';

/** Two sides of a group, with what lies between them kept up as members move: all on the first side to begin with. */
export class Sides {
  readonly size: number;
  /** How many are on the second side. */
  moved = 0;
  /** The sum of squares of the second side's deviations from the mean, times its size squared. */
  private square = 0;
  private readonly isSecond: Uint8Array;
  /** Of each member with all on the second side. */
  private readonly sums: Float64Array;

  private readonly differences: Differences;

  constructor(differences: Differences) {
    this.differences = differences;
    this.size = differences.length;
    this.isSecond = new Uint8Array(this.size);
    this.sums = new Float64Array(this.size);
  }

  /** The sum of squares between the sides; 0 where one of them is empty. */
  get between(): number {
    return between(this.square, this.moved, this.size);
  }

  isFirst(): readonly boolean[] {
    return [...this.isSecond].map((second) => second === 0);
  }

  /** Moves a member to the other side. */
  move(member: number): void {
    const sign = this.isSecond[member] ? -1 : 1;
    this.square += this.squareChange(member, sign);
    const row = this.differences[member];
    if (row)
      for (let other = 0; other < this.size; other++) this.sums[other] = at(this.sums, other) + sign * at(row, other);
    this.isSecond[member] = sign === 1 ? 1 : 0;
    this.moved += sign;
  }

  /** Makes the best move of one member, or the best exchange of two, that leaves `fewest` on each side; false where none is better. */
  improve(fewest: number): boolean {
    let best = this.between + 1e-9;
    let moves: readonly number[] = [];
    for (let member = 0; member < this.size; member++) {
      const sign = this.isSecond[member] ? -1 : 1;
      const square = this.square + this.squareChange(member, sign);
      const moved = this.moved + sign;
      const isAllowed = moved >= fewest && this.size - moved >= fewest;
      if (isAllowed && between(square, moved, this.size) > best) {
        best = between(square, moved, this.size);
        moves = [member];
      }
      if (sign === 1) continue;
      for (let other = 0; other < this.size; other++) {
        if (this.isSecond[other]) continue;
        const both = square + this.squareChange(other, 1) - 2 * at(this.differences[member], other);
        if (between(both, this.moved, this.size) <= best) continue;
        best = between(both, this.moved, this.size);
        moves = [member, other];
      }
    }
    for (const member of moves) this.move(member);
    return moves.length > 0;
  }

  private squareChange(member: number, sign: 1 | -1): number {
    return 2 * sign * at(this.sums, member) + at(this.differences[member], member);
  }
}

function between(square: number, moved: number, size: number): number {
  return moved === 0 || moved === size ? 0 : square * (1 / moved + 1 / (size - moved));
}

function at(row: Float64Array | undefined, index: number): number {
  return row?.[index] ?? 0;
}
