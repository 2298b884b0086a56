import { foldHeader } from './fold.ts';
import { leftOutRow } from './hiddenCells.ts';
import { leftOutIssues } from './leftOut.ts';
import type { ColumnMatch, TitledColumn } from './matchColumns.ts';
import type { MatchedTable } from './matchTable.ts';
import type { ColumnReading, NumberedRow, TableReading } from './reading.ts';
import { isSurvey } from './shapes/isSurvey.ts';
import type { SourceTable } from './sourceTable.ts';
import { tableIssues } from './tableIssues.ts';

/** So many rows show a person what was read. */
const shownRows = 20;

/** What is handed out of a matched table. */
export function tableReading(table: MatchedTable): TableReading {
  const { text, header, role } = table;
  const data = text.rows.slice(header.row);
  return {
    file: text.file,
    pasted: text.pasted,
    bytes: text.bytes,
    hash: text.hash ?? '',
    fileName: text.fileName,
    sheet: text.sheet,
    hidden: text.hidden,
    ...sheetSizes(text),
    dialect: text.dialect,
    headerRow: header.row,
    role: role.role,
    roleConfidence: role.confidence,
    rowsRead: data.length,
    columns: table.columns.map((column, index) => columnReading(column, table.matches[index], table.roster)),
    preview: firstRows(text.rows, header.row),
    rows: text.rows,
    ...(text.listSeparator === undefined ? {} : { listSeparator: text.listSeparator }),
    written: text.written ?? {},
    respondents: isSurvey(table),
    issues: [
      ...leftOutIssues(text, table.roleChosen),
      ...table.hiddenIssues,
      ...text.issues,
      ...tableIssues(text, header, table.titles),
    ],
  };
}

function sheetSizes({ hiddenRows = [], hiddenColumns = [], stacked }: SourceTable) {
  return {
    ...(hiddenRows.length === 0 ? {} : { hiddenRows: hiddenRows.length }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns: hiddenColumns.length }),
    ...(stacked === undefined ? {} : { stacked }),
  };
}

function firstRows(rows: SourceTable['rows'], headerRow: number): readonly NumberedRow[] {
  const first: NumberedRow[] = [];
  for (let index = headerRow; index < rows.length && first.length < shownRows; index += 1) {
    const cells = rows[index] ?? leftOutRow;
    if (cells !== leftOutRow) first.push({ row: index + 1, cells });
  }
  return first;
}

function columnReading(
  column: TitledColumn,
  match: ColumnMatch | undefined,
  roster: MatchedTable['roster'],
): ColumnReading {
  const asks = match?.field === 'tieTo' ? roster.get(column.values.index) : undefined;
  return {
    index: column.values.index,
    title: column.title,
    field: match?.field ?? 'extra',
    confidence: match?.confidence ?? 'none',
    chosen: column.chosen !== null && column.byFormat !== true,
    samples: column.values.distinct.slice(0, 3),
    scale: foldHeader(column.title).scale,
    ...(match?.split === undefined ? {} : { split: match.split }),
    ...(asks === undefined ? {} : { asks }),
  };
}
