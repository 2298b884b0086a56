/** src/cli as one file for Node, in node_modules/.cache/sadeh under a name that changes with the sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const cache = join(root, 'node_modules', '.cache', 'sadeh');
const sources = ['src/cli', 'src/core', 'src/i18n', 'package-lock.json', 'scripts/buildTerminal.mjs'];

/**
 * Name, size and time of every file: whatever changes changes the key.
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToKey(hash, path) {
  const found = statSync(path);
  if (found.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToKey(hash, join(path, name));
  } else {
    hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  }
}

/**
 * Builds where it is not built yet.
 * @returns {Promise<string>} the path of the built program
 */
export async function buildTerminal() {
  if (!existsSync(join(root, 'node_modules', 'vite'))) {
    console.error('The dependencies are not installed. Run: npm ci');
    process.exit(1);
  }
  const hash = createHash('sha256');
  for (const source of sources) addToKey(hash, join(root, source));
  const built = join(cache, `sadeh-${hash.digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(built)) await buildInto(built);
  return built;
}

/** Leaves those of the last day: another run may be about to read one. */
function removeOlder() {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const path of readdirSync(cache).map((name) => join(cache, name))) {
    if (statSync(path).mtimeMs < dayAgo) rmSync(path, { recursive: true, force: true });
  }
}

/** Two runs at once each build in a folder of their own; the last to finish stays. @param {string} built */
async function buildInto(built) {
  const { build } = await import('vite');
  const folder = join(cache, `building-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src/cli/main.ts'),
      target: 'node20',
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'sadeh.mjs', codeSplitting: false } },
    },
  });
  removeOlder();
  renameSync(join(folder, 'sadeh.mjs'), built);
  rmSync(folder, { recursive: true, force: true });
}
