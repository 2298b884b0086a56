import type { Issue } from '../model/issue.ts';
import type { TableChoice } from './choices.ts';
import { columnTitles } from './columnTitles.ts';
import { type ColumnValues, columnValues } from './columnValues.ts';
import { isMarked } from './extraTitle.ts';
import { findHeaderRow, type HeaderGuess } from './headerRow.ts';
import { columnsLeftOut, hiddenIssues, withoutHiddenRows } from './hiddenCells.ts';
import { isLeftOut } from './leftOut.ts';
import { type ColumnMatch, matchColumns, type TitledColumn } from './matchColumns.ts';
import { recordsBelow } from './rowsBelow.ts';
import { furtherTitles, furtherTitlesIssues, withoutRows } from './shapes/furtherTitles.ts';
import type { Shape } from './shapes/shape.ts';
import { matchShaped } from './shapes/shapedColumns.ts';
import { shapeOfRows } from './shapes/shapeOfRows.ts';
import { shapeAsTold, shapeOfTable } from './shapes/shapeOfTable.ts';
import { blankAbove } from './shapes/stackedTables.ts';
import { surveyTitles } from './shapes/surveyTitles.ts';
import { isBlank, refused, type SourceTable } from './sourceTable.ts';
import { type RoleGuess, roleOf } from './tableRole.ts';
import { joinedTitles } from './titleRows.ts';

/** A table with its titles and columns found; `tableReading` makes of it what others see. */
export interface MatchedTable {
  readonly text: SourceTable;
  readonly header: HeaderGuess;
  readonly headerChosen: boolean;
  /** The titles as written, those of two rows joined. */
  readonly titles: readonly string[];
  readonly columns: readonly TitledColumn[];
  readonly matches: readonly ColumnMatch[];
  readonly role: RoleGuess;
  readonly roleChosen: boolean;
  /** What the columns of a roster ask, by their index. */
  readonly roster: NonNullable<Shape['roster']>;
  /** Whether a person said to leave it out. */
  readonly ignored: boolean;
  /** Fields that one answer fills for every row. */
  readonly constants: readonly string[];
  /** Fields of which somebody said what separates several values. */
  readonly splits: readonly string[];
  readonly hiddenIssues: readonly Issue[];
}

const leftOut: RoleGuess = { role: 'ignore', confidence: 'guess' };

/** rows → titles → columns → role; an `Issue` where there is nothing below the titles. */
export function matchTable(source: SourceTable, choice: TableChoice): MatchedTable | Issue {
  const shape = source.uses === undefined ? shapeOfRows(source.rows, choice) : null;
  const header = headerOf(source, choice, shape);
  const further = furtherTitles(source, header.row);
  const answers = withoutRows(source, further);
  if (answers.rows.slice(header.row).every(isBlank)) return refused('headerOnly', source.file);
  const text = withoutHiddenRows(answers, header.row, choice);
  const data = recordsBelow(text.rows, header.row);
  const titles = titlesOf(text.rows, header);
  const columns = titledColumns(text, titles, data, choice);
  const titled = chosenRole(columns, choice);
  const shown =
    shape ?? (isOpen(text, choice) ? shapeOfTable(columns, data, titled) : shapeAsTold(columns, data, choice));
  const role: RoleGuess = isLeftOut(text, choice) ? leftOut : (shown ?? titled);
  const uses = shown?.uses ?? new Map();
  return {
    text,
    header,
    headerChosen: choice.headerRow !== undefined,
    titles,
    columns,
    matches: matchShaped(columns, role.role, uses),
    role,
    roster: shown?.roster ?? new Map(),
    roleChosen: choice.shape !== undefined,
    ignored: choice.shape === 'ignore',
    constants: Object.keys(choice.constants ?? {}),
    splits: Object.keys(choice.split ?? {}),
    hiddenIssues: [...hiddenIssues(source, choice), ...furtherTitlesIssues(source, further)],
  };
}

function headerOf({ rows, uses }: SourceTable, { headerRow }: TableChoice, shape: Shape | null): HeaderGuess {
  const row = shape?.headerRow ?? null;
  const joined = shape?.joined === true && (headerRow ?? row) === row;
  if (headerRow !== undefined) return { row: headerRow, joined, confidence: 'certain' };
  if (uses !== undefined) return { row: 1, confidence: 'certain' };
  if (row !== null) return { row, joined, confidence: 'certain' };
  const survey = surveyTitles(rows);
  if (survey !== null) return { row: survey.row, joined: survey.joined, confidence: 'certain' };
  const above = blankAbove(rows);
  const found = findHeaderRow(rows.slice(above));
  return found.row === 0 ? found : { ...found, row: found.row + above };
}

/** Whether nobody said what the table is: no person, and no format. */
function isOpen(text: SourceTable, choice: TableChoice): boolean {
  return text.uses === undefined && choice.shape === undefined;
}

/** The same table read as another kind, after the other files have shown what it is. */
export function withRole(table: MatchedTable, role: RoleGuess): MatchedTable {
  return { ...table, role, matches: matchShaped(table.columns, role.role, new Map()) };
}

function titlesOf(rows: SourceTable['rows'], { row, joined }: HeaderGuess): readonly string[] {
  const titles = rows[row - 1] ?? [];
  return joined === true ? joinedTitles(rows[row - 2] ?? [], titles) : titles;
}

function titledColumns(
  text: SourceTable,
  header: readonly string[],
  data: readonly (readonly string[])[],
  choice: TableChoice,
): readonly TitledColumn[] {
  const width = data.reduce((widest, cells) => Math.max(widest, cells.length), header.length);
  const titles = columnTitles(header, width);
  const leftOut = columnsLeftOut(text, choice);
  const columns: TitledColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const values: ColumnValues = columnValues(data, index);
    const untitled = (header[index] ?? '').trim() === '';
    if (untitled && values.filled.length === 0) continue;
    const answered = choice.columns?.[String(index)] ?? (leftOut.has(index) ? 'ignore' : null);
    const title = titles[index] ?? '';
    const chosen = answered ?? text.uses?.[index] ?? (isMarked(title) ? 'extra' : null);
    columns.push({ values, title, chosen, byFormat: answered === null });
  }
  return columns;
}

function chosenRole(columns: readonly TitledColumn[], choice: TableChoice): RoleGuess {
  if (choice.shape !== undefined) return { role: choice.shape, confidence: 'certain' };
  const free = columns.map((column) => ({ ...column, chosen: null }));
  const chosen = columns.map((column) => column.chosen);
  if (
    ['from', 'fromId', 'fromName', 'fromPerson', 'to', 'toId', 'toName', 'toPerson'].some((end) =>
      chosen.includes(end as never),
    )
  ) {
    return { role: 'ties', confidence: 'certain' };
  }
  if (chosen.includes('person')) return { role: 'people', confidence: 'certain' };
  if (chosen.includes('name')) return { role: 'organizations', confidence: 'certain' };
  return roleOf(matchColumns(free, 'ties'), matchColumns(free, 'organizations'));
}
