import type { OrganizationId, TieId } from '../model/ids.ts';
import { newTie, type Tie } from '../model/tie.ts';
import { givingEnds } from './assumedDirections.ts';
import { dateIn, strengthIn } from './fieldValues.ts';
import { warnOfRoundedId } from './readOrganization.ts';
import { extraFields, meaningIn, type RowView, refuseText, textOrNull } from './rowView.ts';
import { directedOf, isOneWayType } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { originOf } from './writtenTexts.ts';

/** One row as a tie between two organisations that are known already. */
export function readTie(view: RowView, id: TieId, source: OrganizationId, target: OrganizationId): Tie {
  for (const end of ['fromId', 'from', 'toId', 'to'] as const) warnOfRoundedId(view, end);
  const written = meaningIn(view, 'type');
  const type = meansEmpty(written) ? null : written;
  const fields: Omit<Tie, 'extra'> = {
    ...newTie(id, source, target),
    type,
    strength: strengthIn(view),
    directed: directedIn(view, type),
    since: dateIn(view, 'since'),
    evidence: textOrNull(view, 'evidence'),
    confidence: textOrNull(view, 'confidence'),
    notes: textOrNull(view, 'notes'),
    origin: originOf(view.table.file, view.row, view.written),
  };
  return { ...fields, extra: extraFields(view) };
}

/**
 * As the file says; where it does not, what is given goes one way, and so do funding, referral, reporting, supervision and membership.
 */
function directedIn(view: RowView, type: string | null): boolean {
  const text = meaningIn(view, 'directed');
  const assumed = isOneWayType(type) || givingEnds(view.table) !== null;
  if (meansEmpty(text)) return assumed;
  const directed = directedOf(text);
  if (directed === null) refuseText(view, 'directed', 'unknownDirection', null);
  return directed ?? assumed;
}
