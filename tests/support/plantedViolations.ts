import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small house in good order, to be spoiled. */
const goodHouse: Readonly<Record<string, string>> = {
  'src/core/model/thing.ts': 'export const thing = 1;\n',
  'src/core/import/read.ts':
    "import papaparse from 'papaparse';\nimport { thing } from '../model/thing.ts';\nexport const read = [papaparse, thing];\n",
  'src/core/network/graph.ts': "import { thing } from '../model/thing.ts';\nexport const graph = thing;\n",
  'src/core/coverage/cells.ts': "import { graph } from '../network/graph.ts';\nexport const cells = graph;\n",
  'src/core/view/scene.ts': "import { cells } from '../coverage/cells.ts';\nexport const scene = new Date(cells);\n",
  'src/i18n/words.ts': "export const words = 'eval( left: innerHTML';\n",
  'src/storage/keep.ts':
    "import { scene } from '../core/view/scene.ts';\nexport const keep = [scene, localStorage.length];\n",
  'src/map/draw.ts': "import cytoscape from 'cytoscape';\nexport const draw = { left: cytoscape };\n",
  'src/app/state.ts': "import { keep } from '../storage/keep.ts';\nexport const state = keep;\n",
  'src/app/useState.ts': "import { useMemo } from 'react';\nexport const useState = useMemo;\n",
  'src/screens/Page.tsx':
    "import { state } from '../app/state.ts';\nimport { words } from '../i18n/words.ts';\nexport const Page = () => <p style={{ marginInlineStart: 1 }}>{words}{String(state)}</p>;\n",
  'src/styles/app.css': '/* left: 0 */\n.page { inset-inline-start: 0; margin-inline-end: 4px; text-align: start; }\n',
};

/**
 * Writes a house of its own with the files given in place of, or beside, the good ones, hands its folder over and takes it
 * away again.
 */
export async function inHouse<Result>(
  files: Readonly<Record<string, string>>,
  look: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sadeh-house-'));
  try {
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries({ ...goodHouse, ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
