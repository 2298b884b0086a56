import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

const execute = promisify(execFile);

/** The part of `sadeh recruit --json` that a screen shows. */
export interface TerminalRecruit {
  readonly chosen: readonly { readonly id: string }[];
  readonly value: number;
  readonly optimum: boolean;
  readonly wanted: readonly unknown[];
  readonly introductions: Readonly<Record<string, readonly unknown[]>>;
}

/** Whom the terminal would approach, by so many approaches. */
export async function terminalRecruit(
  files: readonly TestFile[],
  targets: TestFile,
  count: number,
): Promise<TerminalRecruit> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-recruit-'));
  try {
    const all = [...files, targets];
    const paths = all.map(({ name }) => join(folder, name));
    await Promise.all(all.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const options = [...paths.slice(0, -1), '--targets', paths.at(-1) ?? '', '--count', String(count), '--json'];
    const { stdout } = await execute(process.execPath, ['scripts/sadeh.mjs', 'recruit', ...options], {
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(stdout) as TerminalRecruit;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
