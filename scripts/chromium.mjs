/**
 * A real Chromium for the end-to-end tests: one that is installed (Chromium, Chrome or Edge), else Debian's package where
 * we may install it, else the one command that a person can run.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Where the installers of macOS and Windows put them. @param {NodeJS.ProcessEnv} environment */
function usualPlaces(environment) {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
    ['/Applications', join(environment.HOME ?? '/', 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  );
  const windows = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return [...mac, ...windows];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or null. `CHROME_PATH` comes before all others.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function findChromium(environment = process.env) {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const chosen = environment.CHROME_PATH ? [environment.CHROME_PATH] : [];
  return [...chosen, ...onPath, ...usualPlaces(environment)].find(isProgram) ?? null;
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const aptGet = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
const installCommand = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** @param {readonly string[]} args @param {number} tries */
async function apt(args, tries) {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    if ((await run('apt-get', [...aptGet, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } })) === 0) return true;
    if (attempt < tries) await new Promise((resolve) => setTimeout(resolve, attempt * 5000));
  }
  return false;
}

/** What a person is to do where we cannot. */
function advice() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return `sudo sh -c '${installCommand}'`;
}

/**
 * @returns {Promise<string | null>} the path of a browser, installed if need be; null after saying what to do
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present !== null) return present;
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('No Chromium, Chrome or Edge here: installing Debian’s chromium …');
    const updated = await apt(['update', '-q'], 3);
    if (updated) await apt(['install', '-y', '-q', '--no-install-recommends', 'chromium'], 3);
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  console.error(`The end-to-end tests need Chromium, Chrome or Edge. Install one with:\n  ${advice()}`);
  console.error('or name one with the environment variable CHROME_PATH.');
  return null;
}
