import type { TieId } from '../../core/model/ids.ts';
import type { Tie } from '../../core/model/tie.ts';
import { usualTop } from '../../core/model/usualScale.ts';
import { numberFrom } from '../parts/numberFrom.ts';

/** What is said beside a strength that is typed: a key of `ties:strength`, and where the scale of the others ends. */
export interface StrengthNote {
  readonly key: 'scale' | 'usual' | 'beyond';
  readonly highest: number;
}

const topAtFirst = 5;

/** Names the scale that the other ties use, and says so where what is typed lies outside of it; `id` is null for a new tie. */
export function strengthNote(ties: readonly Tie[], id: TieId | null, text: string): StrengthNote {
  const others = ties.flatMap((tie) => (tie.id === id || tie.strength === null ? [] : [tie.strength]));
  const highest = others.length === 0 ? topAtFirst : usualTop(others);
  const value = numberFrom(text);
  if (value !== null && (value > highest || value < 1)) return { key: 'beyond', highest };
  return { key: others.length === 0 ? 'usual' : 'scale', highest };
}
