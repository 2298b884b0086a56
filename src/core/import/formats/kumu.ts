import type { RawFile } from '../rawFile.ts';
import type { Source } from '../sourceTable.ts';
import { cellsOf, firstOf, recordsIn } from './jsonCells.ts';
import { isJsonList, isJsonRecord, type JsonRecord, listOf, memberOf } from './jsonText.ts';
import { type Cell, type LeftOut, type Part, type PartRecord, tablesOf } from './tablesOf.ts';

/** Kumu's blueprint and its project export: elements and connections, what they hold at hand or under `attributes`. */
export function isKumu(value: JsonRecord): boolean {
  const elements = memberOf(value, 'elements');
  if (!isJsonList(elements) || isCytoscape(elements[0])) return false;
  const connections = memberOf(value, 'connections');
  return connections === undefined ? elements.some(isElement) : isJsonList(connections);
}

function isElement(element: unknown): boolean {
  return isJsonRecord(element) && (Object.hasOwn(element, 'label') || Object.hasOwn(element, 'attributes'));
}

function isCytoscape(element: unknown): boolean {
  return isJsonRecord(element) && isJsonRecord(memberOf(element, 'data'));
}

export function kumuTables(file: RawFile, value: JsonRecord): Source {
  const elements = recordsIn(listOf(value, 'elements'));
  const connections = recordsIn(listOf(value, 'connections'));
  return tablesOf(file, [elementsPart(elements), connectionsPart(connections, elements)], leftOutOf(value));
}

/** What Kumu's own program needs and nobody wrote. */
const bookkeeping = ['_id', 'id', 'attributes', 'created_at', 'updated_at', 'creator', 'pinned', 'reversed'];

function elementsPart(elements: readonly JsonRecord[]): Part {
  const known = [
    { title: 'ID', use: 'id' },
    { title: 'Label', use: 'name' },
  ] as const;
  return {
    sheet: 'elements',
    known,
    records: elements.map((element): PartRecord => {
      const fields = fieldsOf(element);
      return {
        known: [codeOf(element), firstOf(fields, ['label', 'name'])],
        others: titled(cellsOf(fields, [...bookkeeping, ...ownKeys(fields, ['label', 'id'])])),
      };
    }),
  };
}

function connectionsPart(connections: readonly JsonRecord[], elements: readonly JsonRecord[]): Part {
  const codes = new Map(elements.flatMap((one) => internalIds(one).map((id) => [id, codeOf(one)] as const)));
  const endOf = (connection: JsonRecord, end: string) => {
    const written = firstOf(connection, [end]);
    return codes.get(written) ?? written;
  };
  const typed = connections.some((one) => firstOf(fieldsOf(one), ['connection type', 'type']) !== '');
  const known = [
    { title: 'From', use: 'from' },
    { title: 'To', use: 'to' },
    { title: 'Direction', use: 'directed' },
    { title: 'Label', use: typed ? 'extra' : 'type' },
  ] as const;
  return {
    sheet: 'connections',
    known,
    records: connections.map((connection): PartRecord => {
      const fields = fieldsOf(connection);
      const direction = firstOf(connection, ['direction']) || firstOf(fields, ['direction']);
      return {
        known: [endOf(connection, 'from'), endOf(connection, 'to'), direction, firstOf(fields, ['label'])],
        others: titled(
          cellsOf(fields, [...bookkeeping, ...ownKeys(fields, ['from', 'to', 'direction', 'label', 'id'])]),
        ),
      };
    }),
  };
}

/** In a blueprint a record holds its fields itself; in an export they are under `attributes`. */
function fieldsOf(record: JsonRecord): JsonRecord {
  const attributes = memberOf(record, 'attributes');
  return isJsonRecord(attributes) ? attributes : record;
}

/** The id that somebody gave it, else Kumu's own. */
function codeOf(element: JsonRecord): string {
  return firstOf(fieldsOf(element), ['id']) || firstOf(element, ['id', '_id']);
}

function internalIds(element: JsonRecord): readonly string[] {
  return [firstOf(element, ['_id']), firstOf(element, ['id'])].filter((id) => id !== '');
}

function ownKeys(record: JsonRecord, names: readonly string[]): readonly string[] {
  return Object.keys(record).filter((key) => names.includes(key.toLowerCase()));
}

/** Kumu calls a field `element type` in its exports and `Type` everywhere else. */
function titled(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Cell> {
  return new Map([...cells].map(([key, cell]) => [/^(element|connection) type$/i.test(key) ? 'Type' : key, cell]));
}

/** Loops join connections into a story, and maps and views say how they look; neither is an organisation or a tie. */
function leftOutOf(value: JsonRecord): readonly LeftOut[] {
  const loops = listOf(value, 'loops').length;
  const views = ['maps', 'perspectives', 'views', 'circles'].reduce((sum, key) => sum + listOf(value, key).length, 0);
  return [
    ...(loops > 0 ? [{ code: 'kumuLoops', severity: 'warning', found: String(loops) } as const] : []),
    ...(views > 0 ? [{ code: 'kumuViews', severity: 'note', found: String(views) } as const] : []),
  ];
}
