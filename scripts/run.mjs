/** Runs a program to its end, showing what it prints. */
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>, shell?: boolean}} [options]
 * @returns {Promise<number>} its exit code; 1 where it could not be started or was stopped by a signal
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of an installed package with this very Node.
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>}} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}
