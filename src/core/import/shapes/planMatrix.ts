import { type OrganizationId, tieId } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { WrittenText } from '../../model/origin.ts';
import { newTie, type Tie } from '../../model/tie.ts';
import type { Draft } from '../draft.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { namedBy } from '../organizationIndex.ts';
import { type Missing, putTie, type SeenTies } from '../planTies.ts';
import { rowView, type TableView } from '../rowView.ts';
import { directedOf } from '../words/booleanWords.ts';
import { originOf, writesNumber } from '../writtenTexts.ts';
import { type Mark, markOf } from './marks.ts';
import { type Direction, directionOf, type MatrixCell, type Side } from './matrixDirection.ts';
import { rosterLabels } from './rosterLabels.ts';
import { endNamed } from './tieEnd.ts';

/**
 * The ties of a matrix: a mark in a row and a column ties the two organisations. The same on both sides of the diagonal, or all on
 * one side of it: one tie without direction for each pair; else each mark is a tie from its row to its column. Marks on the
 * diagonal are counted and left.
 */
export function planMatrix(draft: Draft, view: TableView, seen: SeenTies, missing: Missing): void {
  const { cells, self, noughts } = matrixCells(draft, view, missing);
  const told = directedOf(view.choice.constants?.directed ?? '');
  const answer: Direction = told === true ? 'directed' : 'symmetric';
  const direction = told === null ? directionOf(cells, noughts) : answer;
  const directed = direction === 'directed';
  const weighted = cells.some(({ mark }) => mark.strength !== null && mark.strength !== 1);
  const joined = new Set<string>();
  for (const { source, target, mark, text, row, column } of cells) {
    const pair = directed || source < target ? `${source} ${target}` : `${target} ${source}`;
    if (joined.has(pair)) continue;
    joined.add(pair);
    const refused = mark.strength !== null && mark.strength < 0;
    const { file } = view.table;
    const tie: Tie = {
      ...newTie(tieId(draft.current.nextTie + draft.ties.length), source, target),
      directed,
      strength: weighted && !refused ? mark.strength : null,
      type: mark.text ?? view.choice.constants?.type ?? null,
      extra: refused ? [[column, String(mark.strength)]] : [],
      origin: originOf(file, row, weighted && !refused ? writtenStrength(mark, text) : []),
    };
    if (refused) {
      const about = { file, row, column, found: String(mark.strength), expected: '> 0' };
      draft.issues.push({ code: 'outOfScale', severity: 'warning', ...about });
    }
    putTie(draft, tie, seen);
  }
  const note = (code: ImportIssueCode, found: number): Issue => {
    const { file, headerRow } = view.table;
    return { code, severity: 'note', file, row: headerRow || null, column: null, found: String(found), expected: null };
  };
  if (cells.length > 0) draft.issues.push(note(noteOf[direction], joined.size));
  if (self > 0) draft.issues.push(note('selfTiesLeft', self));
}

function writtenStrength({ strength }: Mark, text: string): readonly WrittenText[] {
  return strength === null || writesNumber(text, strength) ? [] : [['strength', text]];
}

const noteOf: Readonly<Record<Direction, ImportIssueCode>> = {
  directed: 'matrixDirected',
  symmetric: 'matrixSymmetric',
  half: 'matrixHalf',
};

function matrixCells(draft: Draft, view: TableView, missing: Missing) {
  const { table } = view;
  const tied = table.columns.filter(({ field }) => field === 'tieTo');
  const labels = rosterLabels(tied.map(({ title }) => title));
  const columns = tied.map(({ index, title }, place) => ({ index, title, label: labels[place] ?? title }));
  const heading = rowView(view, table.headerRow, table.rows[table.headerRow - 1] ?? []);
  // Titles that nobody can tell are asked for again with each mark below them, so that each is kept.
  const targets = columns.map(({ title, label }) => {
    const [id, ...others] = namedBy(draft.index, label, 'code');
    if (id !== undefined) return others.length === 0 ? id : null;
    return missing === 'setAside' ? null : endNamed(draft, heading, label, title, missing);
  });
  draft.issues.push(...heading.issues);
  if (table.respondents) for (const id of targets) if (id !== null) draft.asked.add(id);
  const cells: MatrixCell[] = [];
  const noughts = new Set<Side | null>();
  const owners = draft.rowOwners.get(table.file) ?? new Map<number, OrganizationId>();
  const order = new Map([...owners.values()].map((id, place) => [id, place]));
  let self = 0;
  for (const [row, source] of owners) {
    const one = rowView(view, row, table.rows[row - 1] ?? []);
    columns.forEach(({ index, title, label }, place) => {
      const text = (one.cells[index] ?? '').trim();
      if (text === '') return;
      const mark = markOf(text);
      const known = targets[place] ?? null;
      const target = known === null && mark !== null ? endNamed(draft, one, label, title, missing) : known;
      if (target === null) return;
      if (table.respondents) draft.asked.add(target);
      const side = sideOf(order.get(source), order.get(target));
      if (mark === null) noughts.add(side);
      else if (target === source) self += 1;
      else cells.push({ source, target, mark, text, row, column: title, side });
    });
    draft.issues.push(...one.issues);
  }
  return { cells, self, noughts };
}

function sideOf(source: number | undefined, target: number | undefined): Side | null {
  if (source === undefined || target === undefined || source === target) return null;
  return target > source ? 'above' : 'below';
}
