import { describe, expect, it } from 'vitest';
import { checkFolders } from './support/folderRules.ts';
import { inHouse } from './support/plantedViolations.ts';
import { checkSources } from './support/sourceRules.ts';
import { inWords } from './support/violation.ts';

const project = process.cwd();

describe('the house', () => {
  it('keeps the order of its folders, has no cycle, and each package has an owner', async () => {
    const { modules, violations } = await checkFolders(project);
    expect(inWords(violations)).toEqual([]);
    expect(modules).toBeGreaterThan(20);
  });

  it('keeps its files small, named, logical, and free of clocks, chance and HTML from text', () => {
    const { files, violations } = checkSources(project);
    expect(inWords(violations)).toEqual([]);
    expect(files).toBeGreaterThan(20);
  });
});

/** What is planted, and every breach it must be caught for: [rule, file, detail]. */
type Planted = readonly [title: string, files: Readonly<Record<string, string>>, caught: readonly string[]];

const plantedImports: readonly Planted[] = [
  ['a house in good order', {}, []],
  [
    'the core using a screen',
    { 'src/core/model/bold.ts': "import { Page } from '../../screens/Page.tsx';\nexport const bold = Page;\n" },
    ['order: core/model: src/core/model/bold.ts (src/screens/Page.tsx)'],
  ],
  [
    'the core using a screen only for a type',
    {
      'src/core/network/kind.ts':
        "import type { Page } from '../../screens/Page.tsx';\nexport type Kind = typeof Page;\n",
    },
    ['order: core/network: src/core/network/kind.ts (src/screens/Page.tsx)'],
  ],
  [
    'two folders on one line',
    { 'src/map/peek.ts': "import { keep } from '../storage/keep.ts';\nexport const peek = keep;\n" },
    ['order: map: src/map/peek.ts (src/storage/keep.ts)'],
  ],
  [
    'a late import()',
    { 'src/storage/late.ts': "export const late = () => import('../app/state.ts');\n" },
    ['order: storage: src/storage/late.ts (src/app/state.ts)'],
  ],
  [
    'the terminal using the browser',
    { 'src/cli/run.ts': "import { keep } from '../storage/keep.ts';\nexport const run = keep;\n" },
    ['order: cli: src/cli/run.ts (src/storage/keep.ts)'],
  ],
  [
    'the core using the texts',
    { 'src/core/view/say.ts': "import { words } from '../../i18n/words.ts';\nexport const say = words;\n" },
    ['order: core/view: src/core/view/say.ts (src/i18n/words.ts)'],
  ],
  [
    'two files that need each other',
    {
      'src/app/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/app/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    },
    ['no cycle: src/app/a.ts (src/app/b.ts)'],
  ],
  [
    'papaparse outside the import',
    { 'src/app/csv.ts': "import papaparse from 'papaparse';\nexport const csv = papaparse;\n" },
    ['owner: papaparse: src/app/csv.ts (…/node_modules/papaparse)'],
  ],
  [
    'cytoscape outside the map',
    { 'src/screens/Canvas.tsx': "import cytoscape from 'cytoscape';\nexport const Canvas = cytoscape;\n" },
    ['owner: cytoscape: src/screens/Canvas.tsx (…/node_modules/cytoscape)'],
  ],
  [
    'React in the state',
    { 'src/app/store.ts': "import { useMemo } from 'react';\nexport const store = useMemo;\n" },
    ['owner: react: src/app/store.ts (…/node_modules/react)'],
  ],
  [
    'a package without an owner',
    { 'src/app/odd.ts': "import axe from 'axe-core';\nexport const odd = axe;\n" },
    ['owner: nobody: src/app/odd.ts (…/node_modules/axe-core)'],
  ],
  [
    'Node in the core',
    { 'src/core/model/file.ts': "import { readFileSync } from 'node:fs';\nexport const file = readFileSync;\n" },
    ['Node only in cli: src/core/model/file.ts (fs)'],
  ],
  [
    'a file that is not there',
    { 'src/app/lost.ts': "import { gone } from './gone.ts';\nexport const lost = gone;\n" },
    ['resolves: src/app/lost.ts (./gone.ts)'],
  ],
];

describe('a breach of the folders is caught:', () => {
  it.each(plantedImports)('%s', async (_title, files, caught) => {
    const { violations } = await inHouse(files, checkFolders);
    const shortened = violations.map((one) => ({
      ...one,
      detail: one.detail.replace(/^.*node_modules\/((@[^/]+\/)?[^/]+)\/.*$/, '…/node_modules/$1'),
    }));
    expect([...inWords(shortened)].sort()).toEqual([...caught].sort());
  });
});

const plantedSources: readonly Planted[] = [
  ['a house in good order', {}, []],
  [
    'chance in the core',
    { 'src/core/model/dice.ts': 'export const dice = () => Math.random();\n' },
    ['no clock or chance in core: src/core/model/dice.ts (Math.random)'],
  ],
  [
    'the time in the core',
    { 'src/core/model/now.ts': 'export const now = () => [Date.now(), new Date(), performance.now()];\n' },
    [
      'no clock or chance in core: src/core/model/now.ts (Date.now)',
      'no clock or chance in core: src/core/model/now.ts (new Date())',
      'no clock or chance in core: src/core/model/now.ts (performance.now)',
    ],
  ],
  [
    'HTML from text',
    {
      'src/screens/Raw.tsx': 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
      'src/app/raw.ts': "export const raw = (box: Element) => { box.innerHTML = ''; };\n",
      'src/screens/Amount.tsx':
        "import { NumberField } from 'react-aria-components';\nexport const Amount = NumberField;\n",
    },
    [
      'no HTML from text: src/app/raw.ts (innerHTML)',
      'no HTML from text: src/screens/Amount.tsx (NumberField)',
      'no HTML from text: src/screens/Raw.tsx (dangerouslySetInnerHTML)',
    ],
  ],
  [
    'code from text',
    { 'src/app/code.ts': "export const code = [eval('1'), new Function('')];\n" },
    ['no code from text: src/app/code.ts (Function)', 'no code from text: src/app/code.ts (eval)'],
  ],
  [
    "the browser's storage outside storage",
    { 'src/app/keep.ts': "export const keep = [localStorage.getItem(''), window.indexedDB, navigator.storage];\n" },
    [
      'storage only in storage: src/app/keep.ts (localStorage)',
      'storage only in storage: src/app/keep.ts (navigator.storage)',
      'storage only in storage: src/app/keep.ts (window.indexedDB)',
    ],
  ],
  [
    'sending',
    { 'src/app/send.ts': "export const send = () => [new WebSocket(''), navigator.sendBeacon('')];\n" },
    ['nothing is sent: src/app/send.ts (WebSocket)', 'nothing is sent: src/app/send.ts (navigator.sendBeacon)'],
  ],
  [
    'default exports',
    {
      'src/app/one.ts': 'export default function one() {}\n',
      'src/app/two.ts': 'const two = 2;\nexport default two;\n',
    },
    ['no default export: src/app/one.ts (export default)', 'no default export: src/app/two.ts (export default)'],
  ],
  [
    'barrels',
    {
      'src/app/index.ts': 'export const x = 1;\n',
      'src/app/all.ts': "export { state } from './state.ts';\nexport * from './useState.ts';\n",
    },
    [
      'no barrel: src/app/all.ts (only passes on what others export)',
      'no barrel: src/app/index.ts (only passes on what others export)',
    ],
  ],
  [
    'a file that is too long',
    { 'src/app/long.ts': `export const long = [\n${'  0,\n'.repeat(249)}];\n`, 'src/app/full.ts': '\n'.repeat(250) },
    ['at most 250 lines: src/app/long.ts (251 lines)'],
  ],
  [
    'an import without its extension',
    { 'src/app/bare.ts': "import { state } from './state';\nexport const bare = state;\n" },
    ['imports carry their extension: src/app/bare.ts (./state)'],
  ],
  [
    'left and right',
    {
      'src/styles/app.css': '.a{left:0}\n.b { margin-right: 1px; border-top-left-radius: 2px;\n  text-align: right }\n',
      'src/screens/Left.tsx': 'export const Left = () => <p style={{ paddingLeft: 1 }} />;\n',
    },
    [
      'logical style: src/screens/Left.tsx (paddingLeft)',
      'logical style: src/styles/app.css (border-top-left-radius:)',
      'logical style: src/styles/app.css (left:)',
      'logical style: src/styles/app.css (margin-right:)',
      'logical style: src/styles/app.css (text-align: right)',
    ],
  ],
];

describe('a breach in a file is caught:', () => {
  it.each(plantedSources)('%s', async (_title, files, caught) => {
    const { violations } = await inHouse(files, checkSources);
    expect([...inWords(violations)].sort()).toEqual([...caught].sort());
  });
});
