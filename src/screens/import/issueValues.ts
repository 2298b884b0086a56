import type { Issue } from '../../core/model/issue.ts';

/** What goes into the sentences of an issue. */
export function issueValues(issue: Issue): Record<string, string> {
  const { file, row, column, found, expected } = issue;
  return {
    file: file ?? '',
    row: row === null ? '' : String(row),
    column: column ?? '',
    found: found ?? '',
    expected: expected ?? '',
  };
}
