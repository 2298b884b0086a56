/** Installs what package-lock.json names when it is not there, or is not what is there. No dependencies itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked> | null}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Whether `node_modules` holds what the lock asks for. npm writes its own list there as the last step of an install, so a
 * broken-off install has none. Contents are compared, not times: a checkout changes times.
 * @param {string} folder of the project
 */
export function dependenciesMatch(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true;
    const installed = present[path];
    // Builds for other platforms are in the lock but not on the disk.
    if (installed === undefined) return locked.optional === true || locked.devOptional === true;
    return installed.version === locked.version && installed.integrity === locked.integrity;
  });
}

/** `npm ci`, by the npm that started us where there is one. @param {readonly string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Ends the program with a clear line when the install fails. */
export async function ensureDependencies() {
  if (dependenciesMatch(root)) return;
  console.log('Installing dependencies (npm ci) …');
  const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error('The dependencies could not be installed. See what npm says above; then try again.');
  process.exit(1);
}
