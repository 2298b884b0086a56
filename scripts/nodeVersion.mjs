/** Node's version against what package.json asks for. Uses nothing that an older Node lacks. */
import { readFileSync } from 'node:fs';

/**
 * @param {string} version such as `20.19.0`
 * @param {string} wanted such as `>=20.19.0`
 */
export function isAtLeast(version, wanted) {
  const have = version.split('.').map(Number);
  const need = wanted.replace(/^\D+/, '').split('.').map(Number);
  for (let part = 0; part < need.length; part += 1) {
    const difference = (have[part] || 0) - (need[part] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Ends the program with one clear line when this Node is too old. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node;
  if (isAtLeast(process.versions.node, wanted)) return;
  console.error(`Sadeh needs Node ${wanted}; this is ${process.versions.node}. Install a newer Node from nodejs.org.`);
  process.exit(1);
}
