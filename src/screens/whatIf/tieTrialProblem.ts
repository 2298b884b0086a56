import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { isRecorded } from '../../core/model/tie.ts';
import { pairKey } from '../../core/model/whatIf.ts';

/** A key of `whatIf:problem`, and at which of the two lines it is said. */
export interface TieTrialProblem {
  readonly at: 'from' | 'to';
  readonly key: 'nobody' | 'sameEnds' | 'recorded' | 'tried';
}

/** Why a tie between two cannot be tried; null where it can. One that is left out may be tried again. */
export function tieTrialProblem(
  { ties, whatIf }: Pick<FieldMap, 'ties' | 'whatIf'>,
  source: OrganizationId | null,
  target: OrganizationId | null,
): TieTrialProblem | null {
  if (source === null) return { at: 'from', key: 'nobody' };
  if (target === null) return { at: 'to', key: 'nobody' };
  if (source === target) return { at: 'to', key: 'sameEnds' };
  const key = pairKey({ source, target });
  if (whatIf.withoutTies.some((one) => pairKey(one) === key)) return null;
  if (whatIf.ties.some((one) => pairKey(one) === key)) return { at: 'to', key: 'tried' };
  return ties.some((tie) => isRecorded(tie) && pairKey(tie) === key) ? { at: 'to', key: 'recorded' } : null;
}
