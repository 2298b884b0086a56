import { type OrganizationId, type TieId, tieId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { ExtraField } from '../../model/organization.ts';
import { newTie, type Tie } from '../../model/tie.ts';
import { noteClaim } from '../confirmTies.ts';
import type { Draft } from '../draft.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { type Missing, putTie, type SeenTies } from '../planTies.ts';
import type { TableView } from '../rowView.ts';
import { directedOf } from '../words/booleanWords.ts';
import { originOf, writesNumber } from '../writtenTexts.ts';
import type { Mark } from './marks.ts';
import { type MatrixCells, matrixCells } from './matrixCells.ts';
import { type Direction, directionOf, type MatrixCell } from './matrixDirection.ts';
import { respondentsApart } from './respondentsApart.ts';

/**
 * The ties of a matrix: a mark in a row and a column ties the two organisations. The same on both sides of the diagonal, or all on
 * one side of it: one tie without direction for each pair; else each mark is a tie from its row to its column, and so is every answer
 * of a roster: of several questions a tie for each, whose type is the question. Marks on the diagonal are counted and left.
 */
export function planMatrix(draft: Draft, view: TableView, seen: SeenTies, missing: Missing): void {
  const found = matrixCells(draft, view, missing);
  const { cells, self, noughts } = found;
  const isRoster = view.table.columns.some(({ asks }) => asks !== undefined);
  const direction = directionSaid(view, found, isRoster);
  const directed = direction === 'directed';
  const tieOf = tieMaker(view, cells, directed);
  const made = new Map<string, TieId>();
  for (const cell of cells) {
    const { source, target, mark, row, column, question } = cell;
    const pair = directed || source < target ? `${source} ${target}` : `${target} ${source}`;
    // What another respondent of the same organisation says is one more answer; the other side of the diagonal is not.
    const key = JSON.stringify([pair, question, ...(directed ? [row] : [])]);
    const known = made.get(key);
    noteClaim(draft, view.table, known, source);
    if (known !== undefined) continue;
    if (isRefused(mark)) {
      const about = { file: view.table.file, row, column, found: String(mark.strength), expected: '> 0' };
      draft.issues.push({ code: 'outOfScale', severity: 'warning', ...about });
    }
    const id = putTie(draft, tieOf(cell, draft.current.nextTie + draft.ties.length), seen);
    made.set(key, id);
    noteClaim(draft, view.table, id, source);
  }
  const note = (code: ImportIssueCode, count: number): Issue => {
    const { file, headerRow } = view.table;
    return { code, severity: 'note', file, row: headerRow || null, column: null, found: String(count), expected: null };
  };
  const nameOf = (id: OrganizationId) => draft.index.byId.get(id)?.name ?? id;
  if (directed) draft.issues.push(...respondentsApart(view.table.file, cells, noughts, nameOf));
  if (cells.length > 0) draft.issues.push(note(isRoster ? 'rosterTies' : noteOf[direction], made.size));
  if (self > 0) draft.issues.push(note('selfTiesLeft', self));
}

/** A person's word goes first. */
function directionSaid(view: TableView, { cells, noughts }: MatrixCells, isRoster: boolean): Direction {
  const told = directedOf(view.choice.constants?.directed ?? '');
  if (told !== null) return told ? 'directed' : 'symmetric';
  return isRoster ? 'directed' : directionOf(cells, new Set(noughts.map(({ side }) => side)));
}

function tieMaker(view: TableView, cells: readonly MatrixCell[], directed: boolean) {
  const isScale = view.styles.meanings.has('tieTo');
  const weighted = isScale || cells.some(({ mark }) => mark.strength !== null && mark.strength !== 1);
  const questions = new Set(cells.map(({ question }) => question));
  return (cell: MatrixCell, number: number): Tie => {
    const { source, target, mark, row, text, question } = cell;
    const strength = weighted && !isRefused(mark) ? mark.strength : null;
    const isWritten = strength === null || writesNumber(text, strength);
    return {
      ...newTie(tieId(number), source, target),
      directed,
      strength,
      type: mark.text ?? view.choice.constants?.type ?? (questions.size > 1 ? question : null),
      extra: keptOf(cell, questions.size > 1),
      origin: originOf(view.table.file, row, isWritten ? [] : [['strength', text]]),
    };
  };
}

function isRefused({ strength }: Mark): boolean {
  return strength !== null && strength < 0;
}

/** What was asked and answered, or what stands in a cell of which no strength was made. Where the type is the question, it asks itself. */
function keptOf({ question, column, text, mark }: MatrixCell, isType: boolean): readonly ExtraField[] {
  if (question !== null && !(isType && mark.text === null && mark.strength !== null)) return [[question, text]];
  return isRefused(mark) || mark.unread === true ? [[column, text]] : [];
}

const noteOf: Readonly<Record<Direction, ImportIssueCode>> = {
  directed: 'matrixDirected',
  symmetric: 'matrixSymmetric',
  half: 'matrixHalf',
};
