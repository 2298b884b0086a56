import type { OrganizationId, TieId } from '../../core/model/ids.ts';
import type { Tie } from '../../core/model/tie.ts';
import { numberFrom } from '../parts/numberFrom.ts';

/** A key of `ties:problem`. */
export type TieProblem = 'endMissing' | 'sameEnds' | 'alreadyThere' | 'notANumber';

/** The part of a tie that makes it the same as another: pair, type and direction. */
export interface TieIdentity {
  readonly source: OrganizationId | null;
  readonly target: OrganizationId | null;
  readonly type: string | null;
  readonly directed: boolean;
}

/** What is wrong with one end of a tie; `id` is null for a tie that is only being added. */
export function checkEnds(
  ties: readonly Tie[],
  id: TieId | null,
  tie: TieIdentity,
  changed: OrganizationId | null,
): TieProblem | null {
  if (changed === null) return 'endMissing';
  if (tie.source === tie.target) return 'sameEnds';
  return isThere(ties, id, tie) ? 'alreadyThere' : null;
}

export function checkType(ties: readonly Tie[], id: TieId | null, tie: TieIdentity): TieProblem | null {
  return isThere(ties, id, tie) ? 'alreadyThere' : null;
}

/** A tie of no strength is none, and no path can be measured along it: the import refuses it too. */
export function checkStrength(text: string): TieProblem | null {
  if (text.trim() === '') return null;
  const value = numberFrom(text);
  return value === null || value <= 0 ? 'notANumber' : null;
}

function isThere(ties: readonly Tie[], id: TieId | null, tie: TieIdentity): boolean {
  return ties.some((one) => one.id !== id && isSame(one, tie));
}

function isSame(a: TieIdentity, b: TieIdentity): boolean {
  if (a.directed !== b.directed || fold(a.type) !== fold(b.type)) return false;
  if (a.source === b.source && a.target === b.target) return true;
  return !a.directed && a.source === b.target && a.target === b.source;
}

function fold(type: string | null): string {
  return (type ?? '').trim().toLowerCase();
}
