/** The built site in `dist`, made anew when a source is newer. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

export const dist = join(root, 'dist');

const sources = [
  'src',
  'public',
  'sample-data',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'scripts/securityHeaders.mjs',
];

/**
 * The latest change at or under a path, in milliseconds; a folder's own time tells of files that were taken away.
 * @param {string} path
 * @returns {number} 0 where nothing is there
 */
export function latestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).map((name) => latestChange(join(path, name)));
  return Math.max(found.mtimeMs, ...inside);
}

/** @param {string} folder of the project */
export function isBuilt(folder) {
  const built = statSync(join(folder, 'dist', '.vite', 'manifest.json'), { throwIfNoEntry: false });
  return built !== undefined && sources.every((source) => latestChange(join(folder, source)) <= built.mtimeMs);
}

/** @returns {Promise<number>} exit code */
export function build() {
  return runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
}
