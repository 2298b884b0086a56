import { spawn } from 'node:child_process';

/** @type {Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Asks the desktop to open an address; says nothing when there is no desktop. @param {string} address */
export function openBrowser(address) {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
