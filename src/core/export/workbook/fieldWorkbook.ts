import { unguardText } from '../../import/guardedText.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import { type CsvWords, organizationRows, personRows, tieRows } from '../csv.ts';
import { sharedOrganizationRows, sharedTieRows } from '../sharedTables.ts';
import { type GroupSheetWords, groupRows } from './groupRows.ts';
import { type SheetToWrite, writeWorkbook } from './writeWorkbook.ts';

/** What the sheets are called, and which way they are read. */
export interface SheetWords {
  readonly organizations: string;
  readonly ties: string;
  readonly people: string;
  readonly groups: GroupSheetWords;
  readonly rightToLeft: boolean;
}

/**
 * All of a field map, what is private included, as a workbook of two sheets, and a third where persons are known, which the import reads
 * back as they are. Where there are groups a last sheet tells of them, for people to read: the import leaves it out.
 */
export function fieldWorkbook(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties'> & Partial<Pick<FieldMap, 'people' | 'groups'>>,
  words: CsvWords,
  sheets: SheetWords,
): Uint8Array<ArrayBuffer> {
  const { organizations, ties, people = [], groups = [] } = fieldMap;
  const { rightToLeft } = sheets;
  const persons = personRows({ people, organizations }, words);
  const seats = groupRows({ organizations, groups }, sheets.groups);
  return writeWorkbook([
    ...sheetsOf(organizationRows(organizations, words), tieRows(ties, organizations, words), sheets),
    ...(people.length === 0 ? [] : [{ name: sheets.people, rows: persons.map(keptRow), rightToLeft }]),
    ...(seats.length === 0 ? [] : [{ name: sheets.groups.sheet, rows: seats, rightToLeft }]),
  ]);
}

/** Of a copy made by `audienceCopy`, what an audience may see of it, as such a workbook. */
export function sharedWorkbook(copy: FieldMap, words: CsvWords, sheets: SheetWords): Uint8Array<ArrayBuffer> {
  return twoSheets(sharedOrganizationRows(copy, words), sharedTieRows(copy, words), sheets);
}

type Rows = SheetToWrite['rows'];

export function twoSheets(organizations: Rows, ties: Rows, sheets: SheetWords): Uint8Array<ArrayBuffer> {
  return writeWorkbook(sheetsOf(organizations, ties, sheets));
}

function sheetsOf(organizations: Rows, ties: Rows, sheets: SheetWords): SheetToWrite[] {
  const { rightToLeft } = sheets;
  return [
    { name: sheets.organizations, rows: organizations.map(keptRow), rightToLeft },
    { name: sheets.ties, rows: ties.map(keptRow), rightToLeft },
  ];
}

/** The import takes one apostrophe off a text that a CSV file would have to guard; a text that begins with its own needs another. */
function keptRow(cells: readonly string[], row: number): readonly string[] {
  return row === 0 ? cells : cells.map((text) => (unguardText(text) === text ? text : `'${text}`));
}
