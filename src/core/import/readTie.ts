import type { OrganizationId, TieId } from '../model/ids.ts';
import { newTie, type Tie, type TieAssertion, type TieStatus } from '../model/tie.ts';
import { givingEnds } from './assumedDirections.ts';
import { dateIn, strengthIn } from './fieldValues.ts';
import { warnOfRoundedId } from './readOrganization.ts';
import {
  extraFields,
  keepWritten,
  meaningIn,
  meaningOf,
  type RowView,
  refuseText,
  textIn,
  textOrNull,
} from './rowView.ts';
import { directedOf, isOneWayType } from './words/booleanWords.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { assertionOf, isOwnProvenanceWord, saysEnded, statusOf } from './words/provenanceWords.ts';
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
    status: statusIn(view) ?? 'recorded',
    assertedBy: assertionIn(view),
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

/** The word by which the row says that its tie has ended; null where it does not, or where a person said what the word means. */
export function endingIn(view: RowView): string | null {
  const text = textIn(view, 'status');
  return saysEnded(meaningOf(view, 'status', text)) ? text : null;
}

/** Whether the row says that the tie is there or only suggested; null where it says neither. */
export function statusIn(view: RowView): TieStatus | null {
  return wordIn(view, 'status', statusOf, 'unknownTieStatus');
}

function assertionIn(view: RowView): TieAssertion | null {
  return wordIn(view, 'assertedBy', assertionOf, 'unknownAssertion');
}

function wordIn<Word>(
  view: RowView,
  field: 'status' | 'assertedBy',
  wordOf: (text: string) => Word | null,
  code: 'unknownTieStatus' | 'unknownAssertion',
): Word | null {
  const text = meaningIn(view, field);
  if (meansEmpty(text)) return null;
  const word = wordOf(text);
  if (word === null) refuseText(view, field, code, null);
  else if (!isOwnProvenanceWord(text)) keepWritten(view, field, text);
  return word;
}
