import type { RawFile } from '../rawFile.ts';
import { refused, type Source } from '../sourceTable.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { readXml } from '../xml/xmlReader.ts';
import { GexfHandler } from './gexf.ts';
import { graphTables } from './graph.ts';
import { GraphmlHandler } from './graphml.ts';
import { startOf } from './startOf.ts';

const root = /<(?:[\w.-]+:)?(graphml|gexf)[\s>/]|<!DOCTYPE\s+(?:[\w.-]+:)?(graphml|gexf)\b/i;

/** Whether a file begins as GraphML or GEXF does. */
export function beginsAsGraph({ bytes }: RawFile): boolean {
  const start = startOf(bytes);
  return start.startsWith('<') && root.test(start);
}

/** The nodes and the edges of a GraphML or GEXF file as two tables. */
export function readGraphFile(file: RawFile): Source {
  const text = decodeXml(file.bytes);
  if (text === null) return refused('xmlMalformed', file.name);
  const found = root.exec(text.slice(0, 16_384));
  const handler = (found?.[1] ?? found?.[2])?.toLowerCase() === 'gexf' ? new GexfHandler() : new GraphmlHandler();
  const fault = readXml(text, {
    start: (name, attributes) => handler.start(name, attributes),
    end: (name) => handler.end(name),
    text: (piece) => handler.text(piece),
  });
  if (fault !== null) {
    const line = text.split(/\r\n?|\n/, fault.line)[fault.line - 1] ?? '';
    return { ...refused(fault.code, file.name), row: fault.line, found: line.trim().slice(0, 80) };
  }
  return graphTables(file, handler.graph(), handler.leftOut());
}
