import type { Issue } from '../../model/issue.ts';
import type { RawFile } from '../rawFile.ts';
import { refused } from '../sourceTable.ts';
import { startOf } from './startOf.ts';

/** Formats of networks that are not read, by how they begin. */
const formats: readonly (readonly [name: string, begins: RegExp])[] = [
  ['GML', /^((Creator|Version|comment)\s+("[^"]*"|[^"\s]\S*)\s+|#[^\n]*\n\s*)*graph\s*\[/i],
  ['Pajek', /^(%[^\n]*\n\s*)*\*(network|vertices|arcs|edges|partition)\b/i],
  ['UCINET', /^(dl\s+(n|nr|nm)\s*=|\*node data\b)/i],
  ['GraphViz DOT', /^(\/\*([^*]|\*(?!\/))*\*\/\s*|\/\/[^\n]*\n\s*)*(strict\s+)?(di)?graph\b[^{\n,;]*\{/i],
];

/** The name of such a format; null for anything else. */
export function otherGraphFormat(bytes: Uint8Array): string | null {
  const start = startOf(bytes);
  return formats.find(([, begins]) => begins.test(start))?.[0] ?? null;
}

export function refuseOtherGraph(file: RawFile): Issue {
  return { ...refused('isOtherGraph', file.name), found: otherGraphFormat(file.bytes) };
}
