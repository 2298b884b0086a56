import type { TableReading } from '../../core/import/reading.ts';
import type { Issue } from '../../core/model/issue.ts';
import { cellsToMend } from './cellsToMend.ts';
import type { IssueGroup } from './issueGroups.ts';

/** One row of a file in which something of one kind was found, or was found before it was corrected. */
export interface IssueRowOf {
  readonly key: string;
  readonly issue: Issue;
  readonly table: TableReading | null;
  /** What was found in this cell, each once. */
  readonly found: readonly string[];
  /** Whether the cell was corrected and this is no longer found. */
  readonly solved: boolean;
}

/** The rows of a kind, corrected ones among them, each cell once, in the order of the files. */
export function rowsOf(group: IssueGroup, tables: readonly TableReading[]): readonly IssueRowOf[] {
  const rows = new Map<string, { issue: Issue; found: Set<string>; solved: boolean }>();
  const add = (issue: Issue, solved: boolean) => {
    if (issue.row === null) return;
    const key = JSON.stringify([issue.file, issue.row, issue.column]);
    const row = rows.get(key) ?? { issue, found: new Set(), solved };
    if (issue.found !== null) row.found.add(issue.found);
    rows.set(key, row);
  };
  for (const issue of group.issues) add(issue, false);
  for (const { issue } of group.mended) add(issue, true);
  const order = new Map(tables.map(({ file }, index) => [file, index]));
  return [...rows]
    .map(([key, { issue, found, solved }]) => ({
      key,
      issue,
      found: [...found],
      solved,
      table: tables.find(({ file }) => file === issue.file) ?? null,
    }))
    .sort(
      (a, b) =>
        (order.get(a.issue.file ?? '') ?? 0) - (order.get(b.issue.file ?? '') ?? 0) ||
        (a.issue.row ?? 0) - (b.issue.row ?? 0),
    );
}

/** The titles of the columns in which the rows of a kind can be put right, each once. */
export function titlesToMend(rows: readonly IssueRowOf[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap(({ issue, table }) => (table === null ? [] : cellsToMend(issue, table).map(({ title }) => title))),
    ),
  ];
}
