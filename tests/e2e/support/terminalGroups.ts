import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

const execute = promisify(execFile);

/** The part of `sadeh groups --json` that a screen shows. */
export interface TerminalGroups {
  readonly feasible: boolean;
  readonly committee: readonly string[] | null;
  readonly objective: readonly { readonly name: string; readonly value: number }[];
  readonly optimum: boolean;
  readonly shortfall: number | null;
}

/** Who would sit where for the terminal, by a file of rules. */
export async function terminalGroups(files: readonly TestFile[], rules: object): Promise<TerminalGroups> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-groups-'));
  try {
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const ruled = join(folder, 'rules.json');
    await writeFile(ruled, JSON.stringify(rules));
    const options = ['groups', ...paths, '--rules', ruled, '--no-reasons', '--json'];
    const { stdout } = await execute(process.execPath, ['scripts/sadeh.mjs', ...options], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as TerminalGroups;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
