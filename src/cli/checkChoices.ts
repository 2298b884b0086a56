import type { ImportChoices } from '../core/import/choices.ts';
import { cellOfKey } from '../core/import/edits.ts';
import {
  chosenRoles,
  isTieColumn,
  organizationFields,
  personFields,
  tieColumns,
  tieFields,
} from '../core/import/fields.ts';
import { encodings } from '../core/import/text/encoding.ts';
import { quotations } from '../core/import/text/splitRows.ts';
import { dateStyles } from '../core/import/values/dateStyle.ts';
import { numberStyles } from '../core/import/values/numberStyle.ts';
import {
  checkKeys,
  checkOneOf,
  checkText,
  checkWhole,
  entriesAt,
  isObject,
  type MapSpot,
  refuse,
  within,
} from './mapSpot.ts';
import { WrongInput } from './wrongInput.ts';

const tableKeys = [
  'file',
  'sheet',
  'shape',
  'headerRow',
  'encoding',
  'delimiter',
  'quotes',
  'reverseHebrew',
  'repair',
  'readAll',
  'hiddenRows',
  'hiddenColumns',
  'oneTable',
  'columns',
  'split',
  'values',
  'numbers',
  'dates',
  'constants',
  'edits',
] as const;

const fields: readonly string[] = [...new Set([...organizationFields, ...tieFields, ...tieColumns, ...personFields])];

/** What can stand under each key of one table. Whether it fits the file is seen when the file is read. */
const checks: Readonly<Record<(typeof tableKeys)[number], (spot: MapSpot) => void>> = {
  file: checkText,
  sheet: checkText,
  shape: (spot) => checkOneOf(spot, chosenRoles),
  headerRow: checkWhole,
  encoding: (spot) => checkOneOf(spot, encodings),
  delimiter: checkDelimiter,
  quotes: (spot) => checkOneOf(spot, quotations),
  reverseHebrew: checkYesOrNo,
  repair: checkYesOrNo,
  readAll: checkYesOrNo,
  hiddenRows: checkYesOrNo,
  hiddenColumns: checkYesOrNo,
  oneTable: checkYesOrNo,
  columns: checkColumns,
  split: (spot) => eachField(spot, checkSeparator),
  values: (spot) => eachField(spot, checkMeanings),
  numbers: (spot) => eachField(spot, (inside) => checkOneOf(inside, numberStyles)),
  dates: (spot) => eachField(spot, (inside) => checkOneOf(inside, dateStyles)),
  constants: (spot) => eachField(spot, checkText),
  edits: checkEdits,
};

/** Whether JSON is answers of the import; else throws WrongInput that says where, what was found and what was expected. */
export function checkChoices(value: unknown, map: string): asserts value is ImportChoices {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.tables))
    throw new WrongInput('notAMap', { file: map });
  const whole = { map, place: '', value };
  checkKeys(whole, ['version', 'tables', 'createMissing']);
  const createMissing = within(whole, 'createMissing');
  if (createMissing !== null) checkYesOrNo(createMissing);
  value.tables.forEach((table: unknown, index) => {
    checkTable({ map, place: `tables[${index}]`, value: table });
  });
}

function checkTable(table: MapSpot): void {
  checkKeys(table, tableKeys);
  if (within(table, 'file') === null) refuse(table, 'mapNoFile');
  for (const key of tableKeys) {
    const spot = within(table, key);
    if (spot !== null) checks[key](spot);
  }
}

function checkYesOrNo(spot: MapSpot): void {
  if (typeof spot.value !== 'boolean') refuse(spot, 'mapChoice', { choices: 'true | false' });
}

function checkDelimiter(spot: MapSpot): void {
  if (typeof spot.value !== 'string' || !/^([^"\r\n]| {2})$/.test(spot.value)) refuse(spot, 'mapDelimiter');
}

function checkSeparator(spot: MapSpot): void {
  if (typeof spot.value !== 'string' || spot.value === '') refuse(spot, 'mapSeparator');
}

function checkColumns(columns: MapSpot): void {
  const taken = new Set<unknown>();
  for (const [index, use] of entriesAt(columns)) {
    if (!/^(0|[1-9]\d*)$/.test(index)) refuse({ ...columns, value: index }, 'mapColumnIndex');
    checkOneOf(use, [...fields, 'extra', 'ignore']);
    if (taken.has(use.value)) refuse(use, 'mapTwice');
    if (!isMany(use.value)) taken.add(use.value);
  }
}

/** What several columns may be. */
function isMany(use: unknown): boolean {
  return use === 'extra' || use === 'ignore' || (typeof use === 'string' && isTieColumn(use));
}

function eachField(spot: MapSpot, check: (inside: MapSpot) => void): void {
  checkKeys(spot, fields);
  for (const [, inside] of entriesAt(spot)) check(inside);
}

function checkEdits(edits: MapSpot): void {
  for (const [key, text] of entriesAt(edits)) {
    if (cellOfKey(key) === null) refuse({ ...edits, value: key }, 'mapEdit');
    checkText(text);
  }
}

function checkMeanings(spot: MapSpot): void {
  for (const [, meaning] of entriesAt(spot)) checkText(meaning);
}
