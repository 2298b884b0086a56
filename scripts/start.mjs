/**
 * `npm start`: installs and builds what is missing, serves the site on this computer with its security headers, opens the
 * browser. `--port N` for a fixed port, `--no-open` to leave the browser alone.
 */
import { parseArgs } from 'node:util';
import { build, dist, isBuilt } from './build.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { requireNode } from './nodeVersion.mjs';
import { openBrowser } from './openBrowser.mjs';
import { root } from './root.mjs';
import { serve } from './server.mjs';

const firstPort = 4173;
const portsTried = 20;
const usage = 'Usage: npm start -- [--port N] [--no-open]';

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
      return stop(`--port must be a number from 0 to 65535, not "${values.port}". ${usage}`);
    }
    return { port, open: values['no-open'] !== true && !process.env.CI };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** @param {number | null} fixed the port that was asked for, if one was */
async function serveOnFreePort(fixed) {
  const ports = fixed === null ? Array.from({ length: portsTried }, (_, step) => firstPort + step) : [fixed];
  for (const port of ports) {
    try {
      return await serve(dist, port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EACCES') stop(`Port ${port} needs more rights on this computer. Try --port 4173.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  const tried = fixed === null ? `Ports ${firstPort} to ${firstPort + portsTried - 1} are` : `Port ${fixed} is`;
  return stop(`${tried} in use. Try another: npm start -- --port 8080`);
}

requireNode();
const { port, open } = readArguments();
await ensureDependencies();
if (!isBuilt(root)) {
  console.log('Building …');
  if ((await build()) !== 0) stop('The build failed; see above.');
}
const server = await serveOnFreePort(port);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close().then(() => process.exit(0));
  });
}

console.log(`Sadeh is at ${server.origin}/  (Ctrl+C stops it). Nothing leaves this computer.`);
if (open) openBrowser(`${server.origin}/`);
