import { isJsonRecord, type JsonRecord, type JsonValue } from './projectFileText.ts';

/** What a JSON file that is not a project of this program seems to be. */
export type JsonKind =
  | 'excalidraw'
  | 'tldraw'
  | 'cytoscape'
  | 'kumu'
  | 'graph'
  | 'geojson'
  | 'notebook'
  | 'package'
  | 'list'
  | 'other';

const signs: readonly (readonly [kind: JsonKind, shows: (file: JsonRecord) => boolean])[] = [
  ['excalidraw', (file) => file.type === 'excalidraw'],
  ['tldraw', (file) => 'tldrawFileFormatVersion' in file],
  ['geojson', (file) => file.type === 'FeatureCollection' || file.type === 'Feature'],
  ['notebook', (file) => Array.isArray(file.cells) && 'nbformat' in file],
  ['kumu', (file) => Array.isArray(file.elements) && Array.isArray(file.connections)],
  ['cytoscape', (file) => 'elements' in file && ('style' in file || isJsonRecord(file.elements))],
  ['graph', (file) => Array.isArray(file.nodes) && (Array.isArray(file.links) || Array.isArray(file.edges))],
  ['package', (file) => typeof file.name === 'string' && ('dependencies' in file || 'devDependencies' in file)],
];

/** Recognises the common neighbours, so that the message can name what was opened by mistake. */
export function kindOfJson(value: JsonValue): JsonKind {
  if (Array.isArray(value)) return 'list';
  if (!isJsonRecord(value)) return 'other';
  return signs.find(([, shows]) => shows(value))?.[0] ?? 'other';
}
