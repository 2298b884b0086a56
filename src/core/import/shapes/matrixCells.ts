import type { OrganizationId } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import { foldWord } from '../fold.ts';
import { codeIn, namedBy } from '../organizationIndex.ts';
import type { Missing } from '../planTies.ts';
import { addIssue, rowView, type TableView } from '../rowView.ts';
import { numberOf } from '../values/numberStyle.ts';
import { type Mark, markOf } from './marks.ts';
import type { MatrixCell, Side } from './matrixDirection.ts';
import { rosterLabels } from './rosterLabels.ts';
import { numberInName } from './rosterTitles.ts';
import { endNamed } from './tieEnd.ts';

/** A cell that says that there is no tie. */
export type Nought = Omit<MatrixCell, 'mark'>;

/** The filled cells of a matrix or a roster off the diagonal, and how many marks stand on it. */
export interface MatrixCells {
  readonly cells: readonly MatrixCell[];
  readonly noughts: readonly Nought[];
  readonly self: number;
}

export function matrixCells(draft: Draft, view: TableView, missing: Missing): MatrixCells {
  const { table } = view;
  const columns = tieColumnsOf(view);
  const heading = rowView(view, table.headerRow, table.rows[table.headerRow - 1] ?? []);
  // Titles that nobody can tell are asked for again with each mark below them, so that each is kept.
  const targets = columns.map(({ title, label }) => {
    const numbered = idNumbered(draft, label);
    const [id, ...others] = numbered === null ? namedBy(draft.index, label, 'code') : [numbered];
    if (id !== undefined) return others.length === 0 ? id : null;
    return missing === 'setAside' ? null : endNamed(draft, heading, label, title, missing);
  });
  draft.issues.push(...heading.issues);
  if (table.respondents) for (const id of targets) if (id !== null) draft.asked.add(id);
  const cells: MatrixCell[] = [];
  const noughts: Nought[] = [];
  const owners = draft.rowOwners.get(table.file) ?? new Map<number, OrganizationId>();
  const order = new Map([...owners.values()].map((id, place) => [id, place]));
  let self = 0;
  for (const [row, source] of owners) {
    const one = rowView(view, row, table.rows[row - 1] ?? []);
    columns.forEach(({ index, title, label, question }, place) => {
      const text = (one.cells[index] ?? '').trim();
      if (text === '') return;
      const mark = markMeant(view, text);
      const known = targets[place] ?? null;
      const target = known === null && mark !== null ? endNamed(draft, one, label, title, missing) : known;
      if (target === null) return;
      if (table.respondents) draft.asked.add(target);
      if (mark?.unread === true) addIssue(one, 'warning', 'notANumber', { column: title, found: text });
      const side = sideOf(order.get(source), order.get(target));
      const cell = { source, target, row, column: title, side, question, text };
      if (mark === null) noughts.push(cell);
      else if (target === source) self += 1;
      else cells.push({ ...cell, mark });
    });
    draft.issues.push(...one.issues);
  }
  return { cells, self, noughts };
}

function tieColumnsOf({ table }: TableView) {
  const tied = table.columns.filter(({ field }) => field === 'tieTo');
  const labels = rosterLabels(tied.map(({ title }) => title));
  return tied.map(({ index, title, asks }, place) => ({
    index,
    title,
    label: asks?.name ?? labels[place] ?? title,
    question: asks?.question ?? null,
  }));
}

/** `Org 3` is the organisation of the id 3, where none is called so. */
function idNumbered(draft: Draft, label: string): OrganizationId | null {
  const number = numberInName(label);
  if (number === null || namedBy(draft.index, label, 'code').length > 0) return null;
  return codeIn(draft.index, number) ?? null;
}

/** What a cell says, by a person's answer or the proposal where there is one; nothing is not the same as `0`, but both are no tie. */
function markMeant(view: TableView, text: string): Mark | null {
  const meaning = view.styles.meanings.get('tieTo')?.get(foldWord(text));
  if (meaning === undefined) {
    const mark = markOf(text);
    const unread = mark !== null && mark.text !== null && view.styles.meanings.has('tieTo');
    return unread ? { strength: null, text: null, unread } : mark;
  }
  const strength = numberOf(meaning);
  if (strength !== null) return strength === 0 ? null : { strength, text: null };
  return meaning.trim() === '' ? null : { strength: null, text: meaning };
}

function sideOf(source: number | undefined, target: number | undefined): Side | null {
  if (source === undefined || target === undefined || source === target) return null;
  return target > source ? 'above' : 'below';
}
