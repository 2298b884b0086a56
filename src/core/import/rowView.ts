import type { Issue, Severity } from '../model/issue.ts';
import type { ExtraField } from '../model/organization.ts';
import type { WrittenText } from '../model/origin.ts';
import type { TableChoice } from './choices.ts';
import { bareExtraTitle } from './extraTitle.ts';
import type { Field } from './fields.ts';
import { foldWord } from './fold.ts';
import { unguardText } from './guardedText.ts';
import type { ImportIssueCode } from './issueCodes.ts';
import type { ColumnReading, TableReading } from './reading.ts';
import { type ColumnStyles, columnStyles } from './values/columnStyles.ts';
import { meansEmpty } from './words/emptyWords.ts';

/** One table ready to be read row by row: its columns by field, and a person's answers about it. */
export interface TableView {
  readonly table: TableReading;
  readonly columns: ReadonlyMap<Field, ColumnReading>;
  readonly extras: readonly ColumnReading[];
  /** The titles of all its columns, in their order. */
  readonly titles: readonly string[];
  readonly choice: TableChoice;
  /** How its columns write numbers and dates, and what their words mean. */
  readonly styles: ColumnStyles;
}

/** One row of it. What is noticed on the way is added to `issues`, texts that no field could take to `kept`, and those of which a number, a date or a sector was made to `written`. */
export interface RowView extends TableView {
  readonly row: number;
  readonly cells: readonly string[];
  readonly issues: Issue[];
  readonly kept: ExtraField[];
  readonly written: WrittenText[];
}

export function tableView(table: TableReading, choice: TableChoice): TableView {
  const columns = new Map<Field, ColumnReading>();
  for (const column of table.columns) {
    if (column.field !== 'extra' && column.field !== 'ignore') columns.set(column.field, column);
  }
  const extras = table.columns.filter((column) => column.field === 'extra');
  const titles = table.columns.map(({ title }) => title);
  return { table, columns, extras, titles, choice, styles: columnStyles(table, choice) };
}

export function rowView(view: TableView, row: number, cells: readonly string[]): RowView {
  // One by one: a spread, once for each row of a file, took a third of the time of a plan.
  const { table, columns, extras, titles, choice, styles } = view;
  return { table, columns, extras, titles, choice, styles, row, cells, issues: [], kept: [], written: [] };
}

/** The text of a field as written, trimmed; the answer for all rows where the file has none; '' where nobody said. */
export function textIn(view: RowView, field: Field): string {
  const column = view.columns.get(field);
  const written = column === undefined ? '' : cellText(view.cells[column.index]);
  return written === '' ? (view.choice.constants?.[field] ?? '') : written;
}

/** The same after a person's answer to what the text means; what is written is kept under the column's own title. */
export function meaningIn(view: RowView, field: Field): string {
  const text = textIn(view, field);
  const meaning = meaningOf(view, field, text);
  if (meaning !== text && foldWord(meaning) !== foldWord(text)) keepText(view, field, text);
  return meaning;
}

/** Keeps a text of the file under its column's own title, beside what was made of it. */
export function keepText(view: RowView, field: Field, text: string): void {
  const title = view.columns.get(field)?.title ?? field;
  if (!view.kept.some(([one]) => one === title)) view.kept.push([title, text]);
}

/** Keeps a text of the file of which something was made that it does not write plainly; what a person answered is no text of the file. */
export function keepWritten(view: RowView, field: Field, text: string): void {
  const column = view.columns.get(field);
  if (column !== undefined && cellText(view.cells[column.index]) === text) view.written.push([field, text]);
}

export function meaningOf(view: RowView, field: Field, text: string): string {
  return answerTo(view, field, text) ?? text;
}

/** Whether a person said what the text of this field means, be it what it says. */
export function isAnswered(view: RowView, field: Field): boolean {
  return answerTo(view, field, textIn(view, field)) !== null;
}

function answerTo(view: RowView, field: Field, text: string): string | null {
  return view.styles.meanings.get(field)?.get(foldWord(text)) ?? null;
}

export function textOrNull(view: RowView, field: Field): string | null {
  const text = textIn(view, field);
  return text === '' ? null : text;
}

/** The same, and null also where it stands for "not known". */
export function knownTextOrNull(view: RowView, field: Field): string | null {
  const text = textIn(view, field);
  return meansEmpty(text) ? null : text;
}

/** A text of one line: names are written on several in some files. */
export function lineIn(view: RowView, field: Field): string {
  return textIn(view, field).replace(/\s+/g, ' ');
}

/** Says that the text of `field` could not be used, and keeps it under the column's own title. */
export function refuseText(view: RowView, field: Field, code: ImportIssueCode, expected: string | null): void {
  const text = textIn(view, field);
  const title = view.columns.get(field)?.title ?? field;
  keepText(view, field, text);
  addIssue(view, 'warning', code, { column: title, found: text, expected });
}

export function addIssue(
  view: RowView,
  severity: Severity,
  code: ImportIssueCode,
  about: Partial<Pick<Issue, 'column' | 'found' | 'expected'>>,
): void {
  const empty = { column: null, found: null, expected: null };
  view.issues.push({ code, severity, file: view.table.file, row: view.row, ...empty, ...about });
}

/** The columns without a field of their own, and the texts that their field could not take. */
export function extraFields(view: RowView): readonly ExtraField[] {
  const extras = view.extras
    .map((column): ExtraField => [bareExtraTitle(column.title), cellText(view.cells[column.index])])
    .filter(([, text]) => text !== '');
  return [...extras, ...view.kept];
}

function cellText(cell: string | undefined): string {
  return unguardText(cell ?? '').trim();
}
