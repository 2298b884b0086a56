import { foldText } from '../fold.ts';
import { isBlank } from '../sourceTable.ts';

type Rows = readonly (readonly string[])[];

/** Where the tools of surveys write their titles: rows as a spreadsheet numbers them. */
export interface SurveyTitles {
  readonly row: number;
  /** Whether the row above it belongs to the titles too. */
  readonly joined: boolean;
  /** The rows below it that hold further titles and no answers. */
  readonly further: readonly number[];
}

const searched = 10;

/**
 * Three rows of titles as Qualtrics writes them (names, questions, import ids), or two as SurveyMonkey does (questions, and below them
 * what they ask about or `Open-Ended Response`). Null for any other table.
 */
export function surveyTitles(rows: Rows): SurveyTitles | null {
  const top = rows.slice(0, searched);
  const ids = top.findIndex(isImportIds);
  if (ids > 0) return { row: ids, joined: false, further: [ids + 1] };
  const answers = top.findIndex((cells, index) => index > 0 && hasOpenEnds(cells, top[index - 1] ?? []));
  return answers > 0 ? { row: answers + 1, joined: true, further: [] } : null;
}

/** What stands under a question that has one column. */
export function isOpenEnd(cell: string): boolean {
  return /^(open[- ]ended response|response|תגובה פתוחה|תשובה פתוחה|תגובה|תשובה)$/.test(foldText(cell));
}

function isImportIds(cells: readonly string[]): boolean {
  return (
    !isBlank(cells) && cells.every((cell) => cell.trim() === '' || /^\{\s*['"]+ImportId['"]+\s*:/.test(cell.trim()))
  );
}

/** The cells are those of an answer's columns, each under a question or under the gap to its right. */
function hasOpenEnds(cells: readonly string[], above: readonly string[]): boolean {
  const ends = cells.flatMap((cell, index) => (isOpenEnd(cell) ? [index] : []));
  const gaps = above.some((cell, index) => cell.trim() === '' && (cells[index] ?? '').trim() !== '');
  const isPlain = ends.some((index) => /open|פתוחה/.test(foldText(cells[index] ?? '')));
  return ends.length > 0 && (isPlain || gaps) && ends.every((index) => (above[index] ?? '').trim() !== '');
}
