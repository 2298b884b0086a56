import type { Issue } from '../../model/issue.ts';
import { refusalOf } from '../fileSignature.ts';
import type { ImportIssueCode } from '../issueCodes.ts';
import { limits } from '../limits.ts';
import type { RawFile } from '../rawFile.ts';
import { refused, type Source } from '../sourceTable.ts';
import { cellsOf, recordsIn } from './jsonCells.ts';
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue, listOf, memberOf, readJson } from './jsonText.ts';
import { isKumu, kumuTables } from './kumu.ts';
import { nodeLinkOf, nodeLinkTables } from './nodeLink.ts';
import { isProject, projectTables } from './project.ts';
import { startOf, textOfBytes } from './startOf.ts';
import { tablesOf } from './tablesOf.ts';

/** Whether a file begins as JSON does: with an object that has a key, or with a list of such. */
export function beginsAsJson({ bytes }: RawFile): boolean {
  const refusal = refusalOf(bytes, bytes.length);
  if (refusal !== null && refusal !== 'isJson') return false;
  return /^(\{\s*("|\})|\[\s*(\{\s*("|\})|\]))/.test(startOf(bytes));
}

/** The tables of a JSON file of a kind that is known; other JSON is refused by the name of what it is. */
export function readJsonFile(file: RawFile): Source {
  const text = textOfBytes(file.bytes);
  const reading = text === null ? 'jsonMalformed' : readJson(text);
  if (typeof reading === 'string') return refused(reading, file.name);
  const { value } = reading;
  const tooMuch = sizeRefusal(file, value);
  if (tooMuch !== null) return tooMuch;
  if (isJsonList(value)) return listTables(file, value);
  return isJsonRecord(value) ? recordTables(file, value) : refused('isJson', file.name);
}

const lists = ['elements', 'connections', 'nodes', 'links', 'edges', 'organizations', 'ties'];

/** More rows or columns than are read, found before any record is looked into. */
function sizeRefusal(file: RawFile, value: JsonValue): Issue | null {
  const parts = isJsonRecord(value) ? lists.map((key) => listOf(value, key)) : [];
  const tables = isJsonList(value) ? [value] : parts;
  const over = (code: ImportIssueCode, found: number, expected: number): Issue => {
    return { ...refused(code, file.name), found: String(found), expected: String(expected) };
  };
  for (const rows of tables) {
    if (rows.length >= limits.rows) return over('tooManyRows', rows.length + 1, limits.rows);
    const width = recordsIn(rows).reduce((widest, record) => Math.max(widest, widthOf(record)), 0);
    if (width > limits.columns) return over('tooManyColumns', width, limits.columns);
  }
  return null;
}

function widthOf(record: JsonRecord): number {
  const inside = ['attributes', 'data'].map((key) => memberOf(record, key)).filter(isJsonRecord);
  return Math.max(...[record, ...inside].map((one) => Object.keys(one).length));
}

function recordTables(file: RawFile, value: JsonRecord): Source {
  if (isProject(value)) return projectTables(file, value);
  if (isKumu(value)) return kumuTables(file, value);
  const graph = nodeLinkOf(value);
  if (graph !== null) return nodeLinkTables(file, graph);
  const keys = Object.keys(value);
  const shown = keys.slice(0, 5).map((key) => key.slice(0, 40));
  const found = `{ ${[...shown, ...(keys.length > shown.length ? ['…'] : [])].join(', ')} }`;
  return { ...refused('isJson', file.name), found };
}

/** A list of records is a table whose titles are the keys. */
function listTables(file: RawFile, value: readonly JsonValue[]): Source {
  const records = recordsIn(value);
  if (records.length === 0 || records.length < value.length) {
    return { ...refused('isJson', file.name), found: '[ … ]' };
  }
  const source = tablesOf(
    file,
    [{ sheet: '', known: [], records: records.map((one) => ({ known: [], others: cellsOf(one, []) })) }],
    [],
  );
  return 'code' in source ? source : source.map((table) => ({ ...table, file: file.name, sheet: null }));
}
