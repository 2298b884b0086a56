import { choiceFor, type ImportChoices, noChoices, type TableChoice } from '../core/import/choices.ts';
import { cellOfKey } from '../core/import/edits.ts';
import { fieldsOf } from '../core/import/fields.ts';
import type { RawFile } from '../core/import/rawFile.ts';
import type { Reading } from '../core/import/reading.ts';
import { readSource } from '../core/import/readSource.ts';
import { stackedTables } from '../core/import/shapes/stackedTables.ts';
import { type SourceTable, tableKey } from '../core/import/sourceTable.ts';
import { refuse } from './mapSpot.ts';

/** A file as the import knows it, and where it lies in full. */
export interface LocatedFile extends RawFile {
  readonly fullPath: string;
}

/**
 * The answers, with each `file` as the import names it: a table can be named by the name of its file or by a path to it.
 * Throws WrongInput for a table that is none of the files, or a second time the same, and for rows and columns that are not there.
 */
export function choicesForFiles(
  choices: ImportChoices,
  map: string,
  files: readonly LocatedFile[],
  fullPath: (path: string) => string,
): ImportChoices {
  const taken = new Set<string>();
  const fileOf = (table: TableChoice) =>
    files.find(({ name }) => name === table.file) ?? files.find((one) => one.fullPath === fullPath(table.file));
  const about = (file: LocatedFile) =>
    choices.tables.flatMap((table) => (fileOf(table) === file ? [{ ...table, file: file.name }] : []));
  const tables = choices.tables.map((table, index) => {
    const file = fileOf(table);
    const spot = { map, place: `tables[${index}].file`, value: table.file };
    if (file === undefined) return refuse(spot, 'mapFile', { choices: files.map(({ name }) => name).join(' | ') });
    const held = heldBy(file, about(file));
    const located = withSheet({ ...table, file: file.name }, held, map, `tables[${index}]`);
    const key = tableKey(file.name, located.sheet);
    if (taken.has(key)) return refuse(spot, 'mapTwice');
    taken.add(key);
    checkPlaces(located, held, map, `tables[${index}]`);
    return located;
  });
  return { ...choices, tables };
}

/** What a file holds before and after its sheets are split into the tables that stand below each other in them. */
interface Held {
  readonly sheets: readonly SourceTable[];
  readonly tables: readonly SourceTable[];
}

/** Nothing for a file that cannot be read: the import tells of it. */
function heldBy(file: RawFile, choices: readonly TableChoice[]): Held {
  const said: ImportChoices = { ...noChoices, tables: choices };
  const source = readSource(file, said);
  if ('code' in source) return { sheets: [], tables: [] };
  const unnamed = source.length === 1 ? choices.find(({ sheet }) => sheet === undefined) : undefined;
  const choiceOf = ({ file: key }: SourceTable) => unnamed ?? choiceFor(said, key);
  return { sheets: source, tables: source.flatMap((one) => stackedTables(one, choiceOf(one))) };
}

/** The answer with the sheet that it is about. A file of one sheet needs none named; of a file of several it is named. */
function withSheet(table: TableChoice, held: Held, map: string, place: string): TableChoice {
  const [sheets, tables] = [namesOf(held.sheets), namesOf(held.tables)];
  const [only] = sheets;
  if (table.sheet === undefined && sheets.length < 2) return only === undefined ? table : { ...table, sheet: only };
  if (tables.length === 0 || (table.sheet !== undefined && tables.includes(table.sheet))) return table;
  return refuse({ map, place: `${place}.sheet`, value: table.sheet ?? '' }, 'mapSheet', {
    choices: tables.join(' | '),
  });
}

function namesOf(tables: readonly SourceTable[]): readonly string[] {
  return tables.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
}

/** The rows and columns that the answers speak of are in the table. */
function checkPlaces(table: TableChoice, { tables }: Held, map: string, place: string): void {
  if (table.headerRow === undefined && table.columns === undefined && table.edits === undefined) return;
  const text = tables.find((one) => one.sheet === (table.sheet ?? null)) ?? tables[0];
  if (text === undefined) return;
  const lastTitles = Math.max(1, text.rows.length - 1);
  const { headerRow = 0 } = table;
  if (headerRow > lastTitles) {
    refuse({ map, place: `${place}.headerRow`, value: headerRow }, 'mapRow', { last: String(lastTitles) });
  }
  const last = text.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  const beyond = Object.keys(table.columns ?? {}).find((index) => Number(index) > last);
  if (beyond !== undefined)
    refuse({ map, place: `${place}.columns`, value: beyond }, 'mapColumn', { last: String(last) });
  const rows = text.rows.length;
  const outside = Object.keys(table.edits ?? {}).find((key) => {
    const cell = cellOfKey(key);
    return cell === null || cell.row > rows || cell.column > last;
  });
  if (outside !== undefined) {
    const places = { rows: String(rows), last: String(last) };
    refuse({ map, place: `${place}.edits`, value: outside }, 'mapCell', places);
  }
}

/** Every field that the answers name is one of what the rows stand for. Throws WrongInput for any other. */
export function checkFieldsFit(choices: ImportChoices, map: string, reading: Reading): void {
  choices.tables.forEach((table, index) => {
    const role = reading.tables.find(({ file }) => file === tableKey(table.file, table.sheet))?.role ?? 'unknown';
    const fields: readonly string[] = fieldsOf(role);
    if (fields.length === 0) return;
    const check = (key: string, named: readonly string[]) => {
      const other = named.find((field) => !fields.includes(field) && field !== 'extra' && field !== 'ignore');
      const spot = { map, place: `tables[${index}].${key}`, value: other };
      if (other !== undefined) refuse(spot, 'mapField', { role, choices: fields.join(' | ') });
    };
    check('columns', Object.values(table.columns ?? {}));
    check('split', Object.keys(table.split ?? {}));
    check('values', Object.keys(table.values ?? {}));
    check('numbers', Object.keys(table.numbers ?? {}));
    check('dates', Object.keys(table.dates ?? {}));
    check('constants', Object.keys(table.constants ?? {}));
  });
}
