/** Writes docs/methods.md. Run when a figure, a method or its words have changed; a test says when it is not current. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { methodsPage } from './methodsPage.mjs';
import { root } from './root.mjs';

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  appType: 'custom',
});
/** @param {string} path @returns {Promise<any>} */
const load = (path) => vite.ssrLoadModule(`/src/${path}.ts`);
const { organizationMetrics } = await load('core/network/catalogue');
const { networkFigures } = await load('core/network/networkFigures');
const { methods } = await load('core/network/methods');
const { createTexts } = await load('i18n/texts');
const [en, he] = [createTexts('en'), createTexts('he')];
const page = methodsPage(
  { organizationMetrics, networkFigures, methods },
  (key) => en.t(key),
  (key) => he.t(key),
);
await vite.close();
writeFileSync(join(root, 'docs', 'methods.md'), page);
console.log(`docs/methods.md: ${page.length} characters`);
