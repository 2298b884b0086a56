import type { ColumnUse, Field, TableRole } from './fields.ts';
import { tableKey } from './sourceTable.ts';
import type { Encoding } from './text/encoding.ts';
import type { Quotes } from './text/splitRows.ts';
import type { DateStyle } from './values/dateStyle.ts';
import type { NumberStyle } from './values/numberStyle.ts';

/**
 * A person's answers about one file. Whatever is absent is found by the import itself.
 * The same JSON is the terminal's `--map`.
 */
export interface TableChoice {
  readonly file: string;
  readonly sheet?: string;
  /** What one row is. */
  readonly shape?: TableRole;
  /** The row that holds the titles, the first line being 1; 0 where there are none. */
  readonly headerRow?: number;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** `plain` reads `"` as an ordinary character. */
  readonly quotes?: Quotes;
  /** Whether Hebrew is stored in the order of the eye and is to be turned round. */
  readonly reverseHebrew?: boolean;
  /** Whether all of a very large file is to be read. */
  readonly readAll?: boolean;
  /** Whether text that was saved in a wrong encoding is to be put right. */
  readonly repair?: boolean;
  /** Whether rows that the workbook hides or filters out are read; without a word they are. */
  readonly hiddenRows?: boolean;
  readonly hiddenColumns?: boolean;
  /** Whether a sheet is one table although another seems to begin below blank rows. */
  readonly oneTable?: boolean;
  /** By the column's index, the first being "0". */
  readonly columns?: Readonly<Record<string, ColumnUse>>;
  /** What separates several values in one cell, for one field: `|`, `;` and `,` are common. Absent: `|` and `;`. */
  readonly split?: Readonly<Partial<Record<Field, string>>>;
  /** What a text of the file means, for one field: `{sector: {"NPO": "social"}}`. */
  readonly values?: Readonly<Partial<Record<Field, Readonly<Record<string, string>>>>>;
  /** How the numbers of a field are written: `point` as in 1,234.5, `comma` as in 1.234,5. */
  readonly numbers?: Readonly<Partial<Record<Field, NumberStyle>>>;
  /** In which order the dates of a field are written. */
  readonly dates?: Readonly<Partial<Record<Field, DateStyle>>>;
  /** A value that every row has, for a field without a column: `{from: "BNDES"}`. */
  readonly constants?: Readonly<Partial<Record<Field, string>>>;
  /** What cells hold in place of what is written, by `row:column`: the row as a spreadsheet numbers it, the first column being 0. */
  readonly edits?: Readonly<Record<string, string>>;
}

export interface ImportChoices {
  readonly version: 1;
  readonly tables: readonly TableChoice[];
  /** Whether a tie that names an organisation nobody listed adds that organisation; else the tie is set aside. */
  readonly createMissing?: boolean;
}

export const noChoices: ImportChoices = { version: 1, tables: [] };

/** The answers about the table of that key; an empty answer where there are none. */
export function choiceFor(choices: ImportChoices, file: string): TableChoice {
  return choices.tables.find((table) => keyOf(table) === file) ?? { file };
}

/** An answer names the table's key, or the file and the sheet apart. */
function keyOf({ file, sheet }: TableChoice): string {
  return tableKey(file, sheet);
}

/** The same choices with `change` laid over the answers about `file`. */
export function withChoice(choices: ImportChoices, file: string, change: Partial<TableChoice>): ImportChoices {
  const { sheet: _, ...answers } = choiceFor(choices, file);
  const changed = { ...answers, ...change, file };
  const others = choices.tables.filter((table) => keyOf(table) !== file);
  return { ...choices, tables: [...others, changed] };
}
