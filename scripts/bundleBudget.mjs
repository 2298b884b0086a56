/**
 * What the built site weighs and contains: JavaScript of the first load against its budget, the lazy parts apart, no
 * address of another host, no code made from text. Run by itself it prints a table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dist } from './build.mjs';

/** Of gzip -9, in kB of 1000 bytes. */
const firstLoadBudget = 350;

/** Hosts that may be named in the built files; none of them is ever asked for anything. */
const allowedHosts = new Map([
  ['www.w3.org', 'names of XML languages (SVG, XHTML, MathML, XLink)'],
  ['schemas.openxmlformats.org', 'names of the parts of Excel workbooks'],
  ['react.dev', 'links in messages of React errors'],
  ['web.mit.edu', 'a link in a message of HiGHS errors'],
  ['react-spectrum.adobe.com', 'links in messages of react-aria warnings'],
  ['js.cytoscape.org', 'links in messages of cytoscape warnings'],
  ['mutative.js.org', 'links in messages of mutative errors'],
  ['react.i18next.com', 'links in messages of react-i18next warnings'],
  ['bit.ly', 'links in messages of dexie warnings'],
  ['tinyurl.com', 'links in messages of dexie warnings'],
]);

/** Code made from text, which the policy refuses. */
const forbiddenCode = [
  { pattern: /(?<![\w$.])eval\(/, name: 'eval(' },
  { pattern: /new Function\(/, name: 'new Function(' },
];

/** @typedef {{file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[]}} Chunk */
/** @typedef {{name: string, passed: boolean, message: string}} Check */

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** @param {string} path */
function gzipBytes(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Of these a page needs one before it can start, whichever the language. */
const languageFiles = ['src/i18n/english.ts', 'src/i18n/hebrew.ts'];

/**
 * The scripts of some chunks and of all they import statically.
 * @param {Record<string, Chunk>} manifest
 * @param {string[]} keys
 */
function withImports(manifest, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [...keys];
  while (waiting.length > 0) {
    const key = waiting.pop();
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(manifest[key]?.imports ?? []));
  }
  return [...seen].map((key) => manifest[key]?.file ?? '').filter((file) => file.endsWith('.js'));
}

/**
 * The scripts a page loads before it can start: the entry and all it imports statically, and the texts of one language, the one
 * whose scripts weigh more.
 * @param {Record<string, Chunk>} manifest
 * @param {(file: string) => number} weight
 */
export function firstLoadFiles(manifest, weight) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const heaviness = (/** @type {string[]} */ files) => files.reduce((sum, file) => sum + weight(file), 0);
  const languages = languageFiles.filter((key) => key in manifest).map((key) => withImports(manifest, [key]));
  const [heavier = []] = languages.sort((a, b) => heaviness(b) - heaviness(a));
  return [...new Set([...withImports(manifest, entries), ...heavier])];
}

/** @param {string} folder the built site */
export function measureSizes(folder) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const first = new Set(firstLoadFiles(manifest, (file) => gzipBytes(join(folder, file))));
  const rows = filesIn(join(folder, 'assets')).map((path) => {
    const file = relative(folder, path).replaceAll('\\', '/');
    return { file, first: first.has(file), gzip: gzipBytes(path) };
  });
  return rows.sort((a, b) => Number(b.first) - Number(a.first) || b.gzip - a.gzip);
}

/** @param {string} text @returns {string[]} each host once */
export function foreignHosts(text) {
  const hosts = [...text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((match) => match[1] ?? '');
  return [...new Set(hosts)].filter((host) => !allowedHosts.has(host.toLowerCase())).sort();
}

/** @param {string} folder @param {(text: string) => string[]} find @returns {string[]} `file: what` */
function searchCode(folder, find) {
  const code = filesIn(folder).filter((path) => /\.(js|css|html|svg)$/.test(path));
  return code.flatMap((path) => find(readFileSync(path, 'utf8')).map((found) => `${relative(folder, path)}: ${found}`));
}

/** @param {string} folder the built site @returns {Check[]} */
export function checkBundle(folder) {
  const files = measureSizes(folder);
  const first = files.filter((row) => row.first);
  const kilobytes = first.reduce((sum, row) => sum + row.gzip, 0) / 1000;
  const hosts = searchCode(folder, foreignHosts);
  const code = searchCode(folder, (text) =>
    forbiddenCode.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
  );
  return [
    {
      name: 'JavaScript of the first load is within its budget',
      passed: first.length > 0 && kilobytes <= firstLoadBudget,
      message: `${kilobytes.toFixed(1)} kB of ${firstLoadBudget} kB gzip, ${first.length} files`,
    },
    { name: 'No address of another host in the built files', passed: hosts.length === 0, message: hosts.join('\n') },
    { name: 'No code made from text in the built files', passed: code.length === 0, message: code.join('\n') },
  ];
}

/** @param {string} folder */
function printTable(folder) {
  for (const row of measureSizes(folder)) {
    const load = row.first ? 'first load' : 'later';
    console.log(`${load.padEnd(11)}${(row.gzip / 1000).toFixed(1).padStart(8)} kB  ${row.file}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  printTable(dist);
  const checks = checkBundle(dist);
  for (const check of checks) console.log(`${check.passed ? 'ok  ' : 'FAIL'} ${check.name} ${check.message}`);
  process.exitCode = checks.every((check) => check.passed) ? 0 : 1;
}
