import type { XmlAttributes, XmlHandler } from '../xml/xmlReader.ts';
import type { Graph, GraphAttribute, GraphEdge, GraphNode } from './graph.ts';
import type { LeftOut } from './tablesOf.ts';

/** Reads GEXF 1.1 to 1.3 mark by mark; groups are laid out flat, and times and looks are left out. */
export class GexfHandler implements XmlHandler {
  readonly #attributes = { node: new Map<string, GraphAttribute>(), edge: new Map<string, GraphAttribute>() };
  readonly #nodes: GraphNode[] = [];
  readonly #edges: GraphEdge[] = [];
  readonly #owners: (GraphNode | GraphEdge)[] = [];
  #class: 'node' | 'edge' | null = null;
  #attribute: GraphAttribute | null = null;
  #inFallback = false;
  #defaultType = 'undirected';
  #nested = 0;
  #dynamic = 0;
  #drawn = false;

  start(name: string, attributes: XmlAttributes): void {
    const of = (attribute: string) => attributes.get(attribute) ?? '';
    if (of('start') !== '' || of('end') !== '' || of('startopen') !== '' || of('endopen') !== '') this.#dynamic += 1;
    switch (name) {
      case 'graph':
        this.#defaultType = of('defaultedgetype') || 'undirected';
        break;
      case 'attributes':
        this.#class = of('class') === 'edge' ? 'edge' : 'node';
        break;
      case 'attribute':
        this.#attribute = { id: of('id'), title: of('title'), fallback: '' };
        if (this.#class !== null && !this.#attributes[this.#class].has(this.#attribute.id)) {
          this.#attributes[this.#class].set(this.#attribute.id, this.#attribute);
        }
        break;
      case 'default':
        this.#inFallback = this.#attribute !== null;
        break;
      case 'node': {
        if (this.#owners.length > 0 || of('pid') !== '') this.#nested += 1;
        const node: GraphNode = { id: of('id'), label: of('label'), values: new Map() };
        this.#nodes.push(node);
        this.#owners.push(node);
        break;
      }
      case 'edge': {
        const edge = this.#edgeOf(of);
        this.#edges.push(edge);
        this.#owners.push(edge);
        break;
      }
      case 'parent':
        this.#nested += 1;
        break;
      case 'attvalue':
        this.#value(of('for') || of('id'), of('value'));
        break;
      case 'spell':
      case 'slice':
        this.#dynamic += 1;
        break;
      case 'color':
      case 'position':
      case 'size':
      case 'shape':
      case 'thickness':
        this.#drawn ||= this.#owners.length > 0;
        break;
    }
  }

  text(text: string): void {
    if (this.#inFallback && this.#attribute !== null) this.#attribute.fallback += text;
  }

  end(name: string): void {
    if (name === 'default') this.#inFallback = false;
    if (name === 'attribute') this.#attribute = null;
    if (name === 'attributes') this.#class = null;
    if (name === 'node' || name === 'edge') this.#owners.pop();
  }

  graph(): Graph {
    return {
      nodes: this.#nodes,
      edges: this.#edges,
      nodeAttributes: [...this.#attributes.node.values()],
      edgeAttributes: [...this.#attributes.edge.values()],
    };
  }

  leftOut(): readonly LeftOut[] {
    return [
      ...(this.#nested > 0 ? [{ code: 'graphNesting', severity: 'note', found: String(this.#nested) } as const] : []),
      ...(this.#dynamic > 0 ? [{ code: 'graphDynamics', severity: 'note', found: null } as const] : []),
      ...(this.#drawn ? [{ code: 'graphDrawing', severity: 'note', found: null } as const] : []),
    ];
  }

  #edgeOf(of: (attribute: string) => string): GraphEdge {
    return {
      source: of('source'),
      target: of('target'),
      direction: of('type') || this.#defaultType,
      label: of('label') || of('kind'),
      weight: of('weight'),
      values: new Map(),
    };
  }

  /** An attribute that changes with time has several values: all of them are kept, in their order. */
  #value(id: string, value: string): void {
    const owner = this.#owners.at(-1);
    if (owner === undefined || value === '') return;
    const attributes = 'source' in owner ? this.#attributes.edge : this.#attributes.node;
    if (!attributes.has(id)) attributes.set(id, { id, title: id, fallback: '' });
    const before = owner.values.get(id);
    owner.values.set(id, before === undefined ? value : `${before} | ${value}`);
  }
}
