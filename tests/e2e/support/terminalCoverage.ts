import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

const execute = promisify(execFile);

/** What `sadeh coverage --targets … --json` prints, as far as the panel of gaps shows it. */
export interface TerminalGaps {
  readonly gaps: readonly { readonly shortfall: number; readonly weight: number; readonly counted: string }[];
  readonly score: number | null;
}

/** The gaps of the files of a field against a file of targets, without a browser. */
export async function terminalGaps(files: readonly TestFile[], targets: TestFile): Promise<TerminalGaps> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-gaps-'));
  try {
    const paths = [...files, targets].map(({ name }) => join(folder, name));
    await Promise.all([...files, targets].map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const options = ['coverage', ...paths.slice(0, -1), '--targets', paths.at(-1) ?? '', '--json'];
    const { stdout } = await execute(process.execPath, ['scripts/sadeh.mjs', ...options], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as TerminalGaps;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
