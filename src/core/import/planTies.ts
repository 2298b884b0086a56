import type { OrganizationId } from '../model/ids.ts';
import { tieId } from '../model/ids.ts';
import { newOrganization } from '../model/organization.ts';
import type { Tie } from '../model/tie.ts';
import { withoutCopyNumber } from './copyNumber.ts';
import { type Draft, setAsideRow } from './draft.ts';
import { mergeTie } from './mergeRecords.ts';
import { endOfPerson, personBeside } from './people/personEnds.ts';
import type { SetAsideCode } from './plan.ts';
import { addOrganization, nextId } from './planOrganizations.ts';
import { endingIn, readTie } from './readTie.ts';
import { type Endpoint, keepOtherText, resolveEndpoint } from './resolveEndpoint.ts';
import { addIssue, type RowView, textIn } from './rowView.ts';
import { tieKey } from './tieKey.ts';
import { meansEmpty } from './words/emptyWords.ts';
import { namesNobody } from './words/nobodyWords.ts';

/** Ties met so far, by pair, type and direction, with how strong they are. */
export interface SeenTies {
  readonly keys: Map<string, number | null>;
  /** Ties on the map that no row has named yet. */
  readonly onMap: Map<string, Tie[]>;
}

/** What happens to a tie whose organisation nobody listed. */
export type Missing = 'create' | 'createSilently' | 'setAside';

export function seenTies(current: readonly Tie[]): SeenTies {
  const onMap = new Map<string, Tie[]>();
  for (const tie of current) {
    const key = tieKey(tie);
    onMap.set(key, [...(onMap.get(key) ?? []), tie]);
  }
  return { keys: new Map(), onMap };
}

/** One row of a file of ties: a new one, a change of one on the map, or a row set aside. */
export function planTie(draft: Draft, view: RowView, seen: SeenTies, missing: Missing): void {
  const [from, to] = [endIn(draft, view, 'from'), endIn(draft, view, 'to')];
  if (!isUsable(draft, view, [from, to], missing)) return;
  const ending = endingIn(view);
  if (ending !== null) {
    // A tie is there or suggested, and one that has ended is neither: the row stays out, whole, until a person says what its word means.
    setAsideRow(draft, view, 'endedTie', ending, view.columns.get('status')?.title ?? null, 'recorded, suggested');
    return;
  }
  const source = organizationAt(draft, view, from, missing);
  // Looked for again, since a self-tie of a body that nobody listed names it twice.
  const other = to.kind === 'unknown' ? endIn(draft, view, 'to') : to;
  const target = organizationAt(draft, view, other, missing);
  if (source === null || target === null) return;
  meet(draft, view, [source, target]);
  const persons = {
    sourcePerson: personOf(draft, view, 'from', from, source),
    targetPerson: personOf(draft, view, 'to', other, target),
  };
  const tie = { ...readTie(view, tieId(draft.current.nextTie + draft.ties.length), source, target), ...persons };
  warnOfRepetition(draft, view, tie, seen);
  putTie(draft, tie, seen, !meansEmpty(textIn(view, 'status')));
  draft.rowsImported += 1;
}

function endIn(draft: Draft, view: RowView, end: 'from' | 'to'): Endpoint {
  return endOfPerson(draft, view, end, resolveEndpoint(view, end, draft.index));
}

function personOf(
  draft: Draft,
  view: RowView,
  end: 'from' | 'to',
  found: Endpoint,
  organization: OrganizationId,
): string | null {
  if (found.kind === 'found' && found.person !== undefined) return found.person;
  keepOtherText(view, end, draft.index, organization);
  return personBeside(draft, view, end, organization);
}

/** An organisation that a file of ties brought is met again in that file; one that a list brought is met in lists alone. */
function meet(draft: Draft, view: RowView, ids: readonly OrganizationId[]): void {
  for (const id of ids) {
    const file = draft.index.byId.get(id)?.origin?.file;
    const same = file === view.table.file || file === withoutCopyNumber(view.table.file);
    if (draft.onMap.has(id) && same) draft.metOrganizations.add(id);
  }
}

/** Adds a tie, or corrects the one on the map that says the same; the id of whichever it is. */
export function putTie(draft: Draft, tie: Tie, seen: SeenTies, saysStatus = false): Tie['id'] {
  const before = seen.onMap.get(tieKey(tie))?.shift();
  if (before === undefined) draft.ties.push(tie);
  else changeTie(draft, before, tie, saysStatus);
  return (before ?? tie).id;
}

/** Sets the row aside, with a reason for each end that is to blame, unless both ends can be used. */
function isUsable(draft: Draft, view: RowView, ends: readonly Endpoint[], missing: Missing): boolean {
  const staysOut = (end: Endpoint) => end.kind === 'unknown' && (missing === 'setAside' || namesNobody(end.text));
  const bad = ends.filter((end) => end.kind !== 'found' && (end.kind !== 'unknown' || staysOut(end)));
  const [first, second] = bad;
  if (first === undefined) return true;
  setAsideRow(draft, view, codeOf(first), textOf(first), columnOf(first));
  if (second !== undefined && (codeOf(second) !== codeOf(first) || textOf(second) !== textOf(first))) {
    addIssue(view, 'warning', codeOf(second), { column: columnOf(second), found: textOf(second) || null });
  }
  return false;
}

function codeOf(end: Endpoint): SetAsideCode {
  switch (end.kind) {
    case 'unknownPerson':
    case 'ambiguousPerson':
      return end.kind;
    case 'ambiguous':
      return 'ambiguousName';
    case 'unknown':
      return 'unknownOrganization';
    case 'empty':
    case 'found':
      return 'emptyEndpoint';
  }
}

function textOf(end: Endpoint): string {
  return 'text' in end ? end.text : '';
}

function columnOf(end: Endpoint): string | null {
  return 'column' in end ? end.column : null;
}

function organizationAt(draft: Draft, view: RowView, end: Endpoint, missing: Missing): OrganizationId | null {
  if (end.kind === 'found') return end.id;
  if (end.kind !== 'unknown') return null;
  const id = nextId(draft);
  const origin = { file: view.table.file, row: view.row };
  addOrganization(draft, { ...newOrganization(id, end.name), code: end.code, origin });
  if (missing === 'create') addIssue(view, 'note', 'organizationAdded', { column: end.column, found: end.name });
  return id;
}

function warnOfRepetition(draft: Draft, view: RowView, tie: Tie, seen: SeenTies): void {
  const bodies = [tie.source, tie.target].map((id) => draft.index.byId.get(id)?.name ?? id);
  const names = bodies.map((name, end) => (end === 0 ? tie.sourcePerson : tie.targetPerson) ?? name);
  if (tie.source === tie.target && names[0] === names[1])
    addIssue(view, 'warning', 'selfTie', { found: names[0] ?? null });
  const key = tieKey(tie);
  const before = seen.keys.get(key);
  if (before !== undefined) warnOfSecond(view, names.join(' – '), before, tie.strength);
  seen.keys.set(key, before ?? tie.strength);
}

function warnOfSecond(view: RowView, found: string, before: number | null, strength: number | null): void {
  if (before === null || strength === null || before === strength) {
    addIssue(view, 'warning', 'duplicateTie', { found });
  } else addIssue(view, 'warning', 'twoRatings', { found, expected: `${before}, ${strength}` });
}

function changeTie(draft: Draft, before: Tie, row: Tie, saysStatus: boolean): void {
  draft.metTies.add(before.id);
  const after = mergeTie(before, row, saysStatus);
  if (after !== before) draft.changedTies.set(before.id, after);
}
