import type { RawFile } from '../rawFile.ts';
import type { Source } from '../sourceTable.ts';
import { cellsOf, firstOf, recordsIn } from './jsonCells.ts';
import { isJsonList, isJsonRecord, type JsonRecord, type JsonValue, listOf, memberOf } from './jsonText.ts';
import { type Part, type PartRecord, tablesOf } from './tablesOf.ts';

/** Nodes and links, as many programs write them: `nodes` with `links` or `edges`, or Cytoscape's `elements`. */
interface Graph {
  readonly nodes: readonly JsonRecord[];
  readonly links: readonly JsonRecord[];
  readonly directed: boolean | null;
}

/** The graph that a JSON file holds; null where it holds none. */
export function nodeLinkOf(value: JsonRecord): Graph | null {
  const elements = memberOf(value, 'elements');
  if (isJsonRecord(elements)) return nodeLinkOf(elements);
  if (isJsonList(elements)) return cytoscapeList(elements);
  const links = ['links', 'edges'].find((key) => isJsonList(memberOf(value, key)));
  if (!isJsonList(memberOf(value, 'nodes')) || links === undefined) return null;
  const directed = memberOf(value, 'directed');
  return {
    nodes: recordsIn(listOf(value, 'nodes')).map(dataOf),
    links: recordsIn(listOf(value, links).map(namedParts)).map(dataOf),
    directed: typeof directed === 'boolean' ? directed : null,
  };
}

const parts = ['source', 'target', 'strength', 'trust'];

/** A tie may be written as a bare list: from, to, strength and trust, as far as it goes. */
function namedParts(link: JsonValue): JsonValue {
  if (!isJsonList(link)) return link;
  return Object.fromEntries(parts.flatMap((part, at) => (link[at] === undefined ? [] : [[part, link[at]]])));
}

function cytoscapeList(elements: readonly JsonValue[]): Graph | null {
  const records = recordsIn(elements)
    .filter((one) => isJsonRecord(memberOf(one, 'data')))
    .map(dataOf);
  if (records.length === 0) return null;
  const isLink = (one: JsonRecord) => firstOf(one, ['source']) !== '' && firstOf(one, ['target']) !== '';
  return { nodes: records.filter((one) => !isLink(one)), links: records.filter(isLink), directed: null };
}

function dataOf(record: JsonRecord): JsonRecord {
  const data = memberOf(record, 'data');
  return isJsonRecord(data) ? data : record;
}

const idKeys = ['id', 'key', '_id'];
const nameKeys = ['label', 'name', 'title'];

export function nodeLinkTables(file: RawFile, { nodes, links, directed }: Graph): Source {
  const nodesPart: Part = {
    sheet: 'nodes',
    known: [
      { title: 'ID', use: 'id' },
      { title: 'Label', use: 'name' },
    ],
    records: nodes.map((node): PartRecord => {
      const id = firstOf(node, idKeys);
      const label = nameKeys.find((key) => firstOf(node, [key]) !== '');
      const used = [...idKeys, ...(label === undefined ? [] : [label])];
      return { known: [id, label === undefined ? id : firstOf(node, [label])], others: without(node, used) };
    }),
  };
  const ends = endsOf(nodes);
  const linksPart: Part = {
    sheet: 'links',
    known: [
      { title: 'From', use: 'from' },
      { title: 'To', use: 'to' },
      { title: 'Directed', use: 'directed' },
    ],
    records: links.map((link): PartRecord => {
      const own = firstOf(link, ['directed', 'direction']);
      return {
        known: [
          ends(firstOf(link, ['source', 'from'])),
          ends(firstOf(link, ['target', 'to'])),
          own || wordFor(directed),
        ],
        others: without(link, ['source', 'from', 'target', 'to', 'directed', 'direction', 'id', 'key']),
      };
    }),
  };
  return tablesOf(file, [nodesPart, linksPart], []);
}

/** Where no node has an id, links may name nodes by their place, the first being 0. */
function endsOf(nodes: readonly JsonRecord[]): (end: string) => string {
  if (nodes.some((node) => firstOf(node, idKeys) !== '')) return (end) => end;
  return (end) => {
    const node = /^\d+$/.test(end) ? nodes[Number(end)] : undefined;
    return node === undefined ? end : firstOf(node, nameKeys) || end;
  };
}

function without(record: JsonRecord, names: readonly string[]): PartRecord['others'] {
  return cellsOf(
    record,
    Object.keys(record).filter((key) => names.includes(key.toLowerCase())),
  );
}

function wordFor(directed: boolean | null): string {
  if (directed === null) return '';
  return directed ? 'directed' : 'undirected';
}
