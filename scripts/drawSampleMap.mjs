/**
 * Draws public/sample-map.svg, the picture of the start screen: the sample itself, read, laid out and drawn by the core.
 * Run by hand when the sample or the look of the map changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './root.mjs';

const width = 760;
const height = 700;

/** The light theme's colours, as the style sheet has them. @returns {(name: string) => string} */
function lightTokens() {
  const css = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const values = new Map(
    [...light.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map((match) => [match[1], match[2]?.trim() ?? '']),
  );
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`tokens.css has no ${name}`);
    return value;
  };
}

/** @returns {import('../src/core/view/mapTheme.ts').MapTheme} */
function lightTheme() {
  const value = lightTokens();
  const sector = (/** @type {string} */ token) => ({
    line: value(`--sector-${token}`),
    fill: value(`--sector-${token}-fill`),
  });
  return {
    ground: value('--map'),
    ink: value('--ink'),
    quietInk: value('--ink-2'),
    label: value('--label'),
    halo: value('--halo'),
    tie: value('--edge'),
    strongTie: value('--edge-strong'),
    hollow: value('--node-hollow'),
    hull: value('--hull-n'),
    hullLine: value('--hull-line-n'),
    surface: value('--surface'),
    line: value('--line'),
    accent: value('--accent'),
    gap: value('--gap'),
    focus: value('--focus'),
    select: value('--select'),
    sectors: {
      public: sector('public'),
      social: sector('social'),
      business: sector('business'),
      community: sector('community'),
      philanthropy: sector('philanthropy'),
      academia: sector('academia'),
      other: sector('other'),
      unknown: sector('unknown'),
    },
    plainTies: false,
  };
}

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  appType: 'custom',
});
/** @param {string} path @returns {Promise<any>} */
const load = (path) => vite.ssrLoadModule(`/src/core/${path}.ts`);
const { importFiles } = await load('import/importFiles');
const { noChoices } = await load('import/choices');
const { emptyFieldMap } = await load('model/fieldMap');
const { analyzeField } = await load('view/analysis');
const { noFilter } = await load('view/filter');
const { layoutRequest } = await load('view/layout/layoutRequest');
const { organicLayout } = await load('view/layout/organicLayout');
const { buildScene } = await load('view/buildScene');
const { arrange } = await load('view/arrange');
const { noEmphasis } = await load('view/emphasis');
const { svgMap } = await load('export/svgMap');

const files = ['organisations.he.csv', 'ties.he.csv'].map((name) => ({
  name,
  bytes: readFileSync(join(root, 'sample-data', 'shikma', name)),
}));
const { fieldMap } = importFiles(files, noChoices, emptyFieldMap('Shikma'));
const positions = organicLayout(layoutRequest(fieldMap));
const placed = { ...fieldMap, positions };
const scene = buildScene(placed, analyzeField(placed).whole, { filter: noFilter, sizeBy: 'ties', tieKinds: [] });
const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const arrangement = arrange(scene, { width, height, insets });
const drawing = svgMap({ scene, arrangement, emphasis: noEmphasis, grounds: [], labels: [] }, lightTheme());
await vite.close();

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>Shikma</title>\n${drawing}\n</svg>\n`;
writeFileSync(join(root, 'public', 'sample-map.svg'), svg);
console.log(
  `public/sample-map.svg: ${scene.nodes.length} organisations, ${scene.ties.length} pairs, ${svg.length} characters`,
);
