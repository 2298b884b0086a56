/**
 * The terminal program: the core of the browser, in Node. Nothing but the answer goes to standard output.
 * It is built on its first run, and again when a source has changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTerminal } from './buildTerminal.mjs';

const program = await import(pathToFileURL(await buildTerminal()).href);

/** Waits until all is written: a pipe that reads slowly must not lose the end. @param {NodeJS.WriteStream} stream */
function writer(stream) {
  // A reader that has seen enough, like `head`, closes the pipe; that is no fault.
  stream.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  });
  return (/** @type {string} */ text) => void stream.write(`${text}\n`);
}

/** npm changes to the project's folder; paths are meant from where the person is. */
const from = (process.env.npm_lifecycle_event === 'sadeh' && process.env.INIT_CWD) || process.cwd();

process.exitCode = await program.main(
  process.argv.slice(2),
  {
    readFile: (/** @type {string} */ path) => readFileSync(resolve(from, path)),
    writeFile: (/** @type {string} */ path, /** @type {string} */ text, /** @type {boolean} */ replace) =>
      writeFileSync(resolve(from, path), text, { flag: replace ? 'w' : 'wx' }),
    fullPath: (/** @type {string} */ path) => resolve(from, path),
    answer: writer(process.stdout),
    message: writer(process.stderr),
  },
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
);
