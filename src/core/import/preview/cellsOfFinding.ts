import type { Issue } from '../../model/issue.ts';
import { choiceFor, type ImportChoices } from '../choices.ts';
import type { TableReading } from '../reading.ts';
import { textsNotKnown } from '../valueIssues.ts';
import { isExcelError } from '../words/emptyWords.ts';

const ofColumns: readonly string[] = ['meansEmpty', 'excelErrors'];

/** What was found of the texts of a whole column, once for each cell that holds one: there it is looked at and answered. */
export function oneForEachCell(
  issues: readonly Issue[],
  tables: readonly TableReading[],
  choices: ImportChoices,
): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] => {
    if (!ofColumns.includes(issue.code)) return [issue];
    const table = tables.find(({ file }) => file === issue.file);
    const column = table?.columns.find(({ title }) => title === issue.column);
    if (table === undefined || column === undefined) return [issue];
    const isError = issue.code === 'excelErrors';
    const texts = new Set(
      textsNotKnown(table, column, choiceFor(choices, table.file))
        .map(([text]) => text)
        .filter((text) => isExcelError(text) === isError),
    );
    return table.rows.flatMap((cells, index) => {
      const found = cells[column.index]?.trim() ?? '';
      return index >= table.headerRow && texts.has(found) ? [{ ...issue, row: index + 1, found }] : [];
    });
  });
}
