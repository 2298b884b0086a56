import type { RawFile } from '../rawFile.ts';
import type { Source } from '../sourceTable.ts';
import { type Cell, type LeftOut, type Part, type PartRecord, tablesOf } from './tablesOf.ts';

/** A node of a graph file; `values` by the id of the attribute. */
export interface GraphNode {
  readonly id: string;
  label: string;
  readonly values: Map<string, string>;
}

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** As the file says: directed, undirected or mutual; '' where it does not. */
  readonly direction: string;
  label: string;
  weight: string;
  readonly values: Map<string, string>;
}

/** What a graph file declares of an attribute. */
export interface GraphAttribute {
  readonly id: string;
  readonly title: string;
  /** Of a node or an edge that has none of its own; '' where nothing is said. */
  fallback: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly nodeAttributes: readonly GraphAttribute[];
  readonly edgeAttributes: readonly GraphAttribute[];
}

/** The two tables of a graph. A node without a label is called by its id. */
export function graphTables(file: RawFile, graph: Graph, leftOut: readonly LeftOut[]): Source {
  const nodeTitles = titlesOf(graph.nodeAttributes);
  const nodes: Part = {
    sheet: 'nodes',
    known: [
      { title: 'ID', use: 'id' },
      { title: 'Label', use: 'name' },
    ],
    records: graph.nodes.map(
      ({ id, label, values }): PartRecord => ({
        known: [id, label === '' ? id : label],
        others: othersOf(graph.nodeAttributes, nodeTitles, values),
      }),
    ),
  };
  const edgeTitles = titlesOf(graph.edgeAttributes);
  const edges: Part = {
    sheet: 'edges',
    known: [
      { title: 'From ID', use: 'fromId' },
      { title: 'To ID', use: 'toId' },
      { title: 'Direction', use: 'directed' },
      { title: 'Weight', use: 'strength' },
      { title: 'Label', use: edgeTitles.some((title) => /type|relation|kind|סוג/i.test(title)) ? 'extra' : 'type' },
    ],
    records: graph.edges.map(
      ({ source, target, direction, weight, label, values }): PartRecord => ({
        known: [source, target, direction, weight, label],
        others: othersOf(graph.edgeAttributes, edgeTitles, values),
      }),
    ),
  };
  return tablesOf(file, [nodes, edges], leftOut);
}

/** A title for each attribute, each its own: two attributes may be called the same. */
function titlesOf(attributes: readonly GraphAttribute[]): readonly string[] {
  const taken = new Set<string>();
  return attributes.map(({ id, title }) => {
    const plain = title.trim() === '' ? id : title;
    let free = plain;
    for (let count = 2; taken.has(free); count += 1) free = `${plain} (${count})`;
    taken.add(free);
    return free;
  });
}

function othersOf(
  attributes: readonly GraphAttribute[],
  titles: readonly string[],
  values: ReadonlyMap<string, string>,
): ReadonlyMap<string, Cell> {
  const others = new Map<string, Cell>();
  attributes.forEach(({ id, fallback }, at) => {
    const value = values.get(id) ?? fallback;
    if (value !== '') others.set(titles[at] ?? id, value);
  });
  return others;
}
