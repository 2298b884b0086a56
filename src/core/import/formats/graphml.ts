import type { XmlAttributes, XmlHandler } from '../xml/xmlReader.ts';
import type { Graph, GraphAttribute, GraphEdge, GraphNode } from './graph.ts';
import type { LeftOut } from './tablesOf.ts';

interface Key extends GraphAttribute {
  readonly of: string;
  /** yEd's drawing of a node or an edge, in which its label stands. */
  readonly drawing: boolean;
}

/** Reads GraphML mark by mark: nodes, edges and their data; groups are laid out flat. */
export class GraphmlHandler implements XmlHandler {
  readonly #keys = new Map<string, Key>();
  readonly #nodes: GraphNode[] = [];
  readonly #edges: GraphEdge[] = [];
  /** Whether the edges of each open graph are directed unless they say so themselves. */
  readonly #directed: boolean[] = [];
  /** Whom a `data` speaks of: the innermost open node or edge; null for a graph, a port or a hyperedge. */
  readonly #owners: (GraphNode | GraphEdge | null)[] = [];
  #key: Key | null = null;
  #data: { readonly key: string; text: string; depth: number } | null = null;
  #inFallback = false;
  #nested = 0;
  #ports = 0;
  #hyperedges = 0;

  start(name: string, attributes: XmlAttributes): void {
    if (this.#data !== null) {
      this.#data.depth += 1;
      return;
    }
    const of = (attribute: string) => attributes.get(attribute) ?? '';
    switch (name) {
      case 'key':
        this.#startKey(of);
        break;
      case 'default':
        this.#inFallback = this.#key !== null;
        break;
      case 'graph':
        if (this.#directed.length > 0) this.#nested += 1;
        this.#directed.push(of('edgedefault') === 'directed');
        this.#owners.push(null);
        break;
      case 'node':
        this.#own(this.#nodes, { id: of('id'), label: '', values: new Map() });
        break;
      case 'edge':
        this.#own(this.#edges, this.#edgeOf(of));
        break;
      case 'hyperedge':
        this.#hyperedges += 1;
        this.#owners.push(null);
        break;
      case 'port':
        this.#ports += 1;
        this.#owners.push(null);
        break;
      case 'data':
        this.#data = { key: of('key'), text: '', depth: 0 };
        break;
    }
  }

  text(text: string): void {
    if (this.#data !== null) this.#data.text += text;
    else if (this.#inFallback && this.#key !== null) this.#key.fallback += text;
  }

  end(name: string): void {
    if (this.#data !== null) {
      if (this.#data.depth > 0) this.#data.depth -= 1;
      else this.#endData(this.#data.key, this.#data.text.trim());
      return;
    }
    if (name === 'key') this.#key = null;
    if (name === 'default') this.#inFallback = false;
    if (name === 'graph') this.#directed.pop();
    if (['graph', 'node', 'edge', 'hyperedge', 'port'].includes(name)) this.#owners.pop();
  }

  graph(): Graph {
    const keys = [...this.#keys.values()];
    const of = (kind: string) => keys.filter((key) => key.of === kind || key.of === 'all');
    const nodeKeys = of('node');
    const edgeKeys = of('edge');
    const label = labelKey(nodeKeys, ['label', 'name', 'node label', 'title']);
    const edgeLabel = labelKey(edgeKeys, ['label', 'edge label', 'name']);
    const weight = labelKey(edgeKeys, ['weight', 'strength']);
    for (const node of this.#nodes) node.label = taken(node.values, label) || drawn(node.values, nodeKeys);
    for (const edge of this.#edges) {
      edge.label = taken(edge.values, edgeLabel) || drawn(edge.values, edgeKeys);
      edge.weight = taken(edge.values, weight);
    }
    const kept = (list: readonly Key[], used: readonly (Key | null)[]) =>
      list.filter((key) => !key.drawing && !used.includes(key) && !isDrawing(key, list));
    return {
      nodes: this.#nodes,
      edges: this.#edges,
      nodeAttributes: kept(nodeKeys, [label]),
      edgeAttributes: kept(edgeKeys, [edgeLabel, weight]),
    };
  }

  leftOut(): readonly LeftOut[] {
    const keys = [...this.#keys.values()];
    const drawing = keys.some((key) => key.drawing || isDrawing(key, keys));
    return [
      ...(this.#hyperedges > 0 ? [left('graphHyperedges', 'warning', this.#hyperedges)] : []),
      ...(this.#ports > 0 ? [left('graphPorts', 'note', this.#ports)] : []),
      ...(this.#nested > 0 ? [left('graphNesting', 'note', this.#nested)] : []),
      ...(drawing ? [left('graphDrawing', 'note', null)] : []),
    ];
  }

  #startKey(of: (attribute: string) => string): void {
    const key: Key = {
      id: of('id'),
      title: of('attr.name'),
      of: of('for') || 'all',
      fallback: '',
      drawing: /^(node|edge)graphics$/.test(of('yfiles.type')),
    };
    if (!this.#keys.has(key.id)) this.#keys.set(key.id, key);
    this.#key = key;
  }

  #edgeOf(of: (attribute: string) => string): GraphEdge {
    const own = of('directed');
    const directed = own === '' ? this.#directed.at(-1) === true : own === 'true' || own === '1';
    return {
      source: of('source'),
      target: of('target'),
      direction: directed ? 'directed' : 'undirected',
      label: '',
      weight: '',
      values: new Map(),
    };
  }

  #own<Owner extends GraphNode | GraphEdge>(list: Owner[], owner: Owner): void {
    list.push(owner);
    this.#owners.push(owner);
  }

  #endData(key: string, text: string): void {
    this.#data = null;
    const owner = this.#owners.at(-1) ?? null;
    if (owner === null || text === '') return;
    if (!this.#keys.has(key)) {
      this.#keys.set(key, { id: key, title: key, of: 'all', fallback: '', drawing: false });
    }
    owner.values.set(key, text);
  }
}

function left(code: LeftOut['code'], severity: LeftOut['severity'], count: number | null): LeftOut {
  return { code, severity, found: count === null ? null : String(count) };
}

function labelKey(keys: readonly Key[], titles: readonly string[]): Key | null {
  for (const title of titles) {
    const key = keys.find((one) => (one.title || one.id).toLowerCase() === title);
    if (key !== undefined) return key;
  }
  return null;
}

/** The value of a key that has a column of its own; taken out, so that it does not come twice. */
function taken(values: Map<string, string>, key: Key | null): string {
  if (key === null) return '';
  const value = values.get(key.id) ?? key.fallback;
  values.delete(key.id);
  return value;
}

/** What stands in yEd's drawing of a node. */
function drawn(values: ReadonlyMap<string, string>, keys: readonly Key[]): string {
  const key = keys.find((one) => one.drawing && values.has(one.id));
  return key === undefined ? '' : (values.get(key.id) ?? '').replace(/\s+/g, ' ');
}

/** Colour, place and size as Gephi writes them, which say nothing of the organisation. */
function isDrawing({ title }: Key, keys: readonly Key[]): boolean {
  const titles = new Set(keys.map((key) => key.title));
  return ['r', 'g', 'b', 'x', 'y', 'z', 'size'].includes(title) && ['r', 'g', 'b'].every((one) => titles.has(one));
}
