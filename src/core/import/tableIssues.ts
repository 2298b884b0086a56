import type { Issue } from '../model/issue.ts';
import type { HeaderGuess } from './headerRow.ts';
import type { ImportIssueCode } from './issueCodes.ts';
import { isBlank, type SourceTable } from './sourceTable.ts';

/** A title longer than this is shown cut. */
const longestTitle = 200;
const shown = 60;

/** What a person should know of titles and of rows that do not fit them. Nothing of all this is lost. */
export function tableIssues(text: SourceTable, header: HeaderGuess, titles: readonly string[]): readonly Issue[] {
  return [...titleIssues(text, header, titles), ...raggedRows(text, header, titles)];
}

function titleIssues(text: SourceTable, header: HeaderGuess, titles: readonly string[]): readonly Issue[] {
  const { rows, file } = text;
  const first = header.row - (header.joined === true ? 2 : 1);
  const above = rows.slice(0, Math.max(0, first)).filter((cells) => !isBlank(cells)).length;
  const joined = titles.find((title) => title.includes(' / ')) ?? '';
  return [
    ...(above > 0 ? [issue('rowsAboveTitles', file, 1, String(above))] : []),
    ...(header.joined === true ? [issue('joinedTitles', file, header.row, joined.slice(0, longestTitle))] : []),
    ...titles
      .filter((title) => title.length > longestTitle)
      .map((title) => issue('longTitle', file, header.row, `${title.slice(0, shown)}…`, String(title.length))),
  ];
}

/** Rows shorter or longer than the titles. */
function raggedRows(text: SourceTable, header: HeaderGuess, titles: readonly string[]): readonly Issue[] {
  if (header.row === 0) return [];
  const width = titles.findLastIndex((title) => title.trim() !== '') + 1;
  const issues: Issue[] = [];
  text.rows.forEach((cells, index) => {
    if (index < header.row || isBlank(cells)) return;
    const filled = cells.length > width ? cells.findLastIndex((cell) => cell.trim() !== '') + 1 : cells.length;
    if (filled > width) {
      if (filled > titles.length) issues.push(issue('longRow', text.file, index + 1, String(filled), String(width)));
    } else if (text.dialect !== null && cells.length < width) {
      issues.push(issue('shortRow', text.file, index + 1, String(cells.length), String(width)));
    }
  });
  return issues;
}

function issue(code: ImportIssueCode, file: string, row: number, found: string, expected: string | null = null): Issue {
  const severity = code === 'rowsAboveTitles' ? 'note' : 'warning';
  return { code, severity, file, row, column: null, found, expected };
}
