import { isJsonRecord, type JsonRecord, type JsonValue } from '../import/formats/jsonText.ts';

/** What a JSON file that is not a project of this program seems to be; `app` is the name of the program or the format. */
export interface JsonKind {
  readonly code: 'projectOtherApp' | 'projectGraph' | 'projectList' | 'projectOtherJson';
  readonly app: string | null;
}

const apps: readonly (readonly [app: string, shows: (file: JsonRecord) => boolean])[] = [
  ['Excalidraw', (file) => file.type === 'excalidraw'],
  ['tldraw', (file) => 'tldrawFileFormatVersion' in file],
  ['GeoJSON', (file) => file.type === 'FeatureCollection' || file.type === 'Feature'],
  ['Jupyter', (file) => Array.isArray(file.cells) && 'nbformat' in file],
  ['Kumu', (file) => Array.isArray(file.elements) && Array.isArray(file.connections)],
  ['Cytoscape', (file) => 'elements' in file && ('style' in file || isJsonRecord(file.elements))],
  ['npm', (file) => typeof file.name === 'string' && ('dependencies' in file || 'devDependencies' in file)],
];

/** Recognises the common neighbours, so that the message can name what was opened by mistake. */
export function kindOfJson(value: JsonValue): JsonKind {
  if (Array.isArray(value)) return { code: 'projectList', app: null };
  if (!isJsonRecord(value)) return { code: 'projectOtherJson', app: null };
  const app = apps.find(([, shows]) => shows(value))?.[0];
  if (app !== undefined) return { code: 'projectOtherApp', app };
  const isGraph = Array.isArray(value.nodes) && (Array.isArray(value.links) || Array.isArray(value.edges));
  return { code: isGraph ? 'projectGraph' : 'projectOtherJson', app: null };
}
