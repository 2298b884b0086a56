import type { GoalPack } from '../model/goalPacks.ts';
import { weightIn } from '../model/goalPacks.ts';
import type { GoalPart } from '../model/goalPart.ts';

/** A part whose best value is known, or between which two it is. */
export interface PartBound {
  readonly part: GoalPart;
  readonly value: number;
  /** Null: nothing is known. */
  readonly bound: number | null;
}

/** Whole numbers are reckoned with in floating point. */
const lastDigits = 1e-5;

/**
 * What a bound of a pack says of its parts: the first can be no better than if the others came to their best, and where that is
 * what it came to, the next is known as well. After the first that is not proven, nothing.
 */
export function boundsInPack(
  { parts }: GoalPack,
  values: readonly number[],
  packBound: number | null,
): readonly PartBound[] {
  if (packBound === null) return parts.map((part, at) => ({ part, value: values[at] ?? 0, bound: null }));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    return [{ part: only, value: values[0] ?? 0, bound: rounded(only, packBound) }];
  }
  let left: number | null = packBound + offset(parts);
  return parts.map((part, at): PartBound => {
    const value = values[at] ?? 0;
    if (left === null) return { part, value, bound: null };
    const weight = weightIn(parts, at);
    const rank = Math.max(0, Math.ceil((left - (weight - 1)) / weight - lastDigits));
    const bound = part.sense === 'min' ? part.least + rank : part.most - rank;
    left = bound === value ? left - rank * weight : null;
    return { part, value, bound };
  });
}

/** In a pack each part counts from 0: so much has to be added to its goal for that. */
function offset(parts: readonly GoalPart[]): number {
  return parts.reduce((sum, { sense, least, most }, at) => {
    return sum + weightIn(parts, at) * (sense === 'min' ? -least : most);
  }, 0);
}

function rounded({ sense, whole }: GoalPart, bound: number): number {
  if (!whole) return bound;
  return sense === 'max' ? Math.floor(bound + lastDigits) : Math.ceil(bound - lastDigits);
}
