import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

const execute = promisify(execFile);

export interface TerminalNetwork {
  readonly density: number | null;
  readonly components: readonly number[];
  readonly isolates: readonly string[];
  readonly articulationPoints: Readonly<Record<string, readonly string[]>>;
  readonly metrics: Readonly<Record<string, { degree: number; betweenness: number | null; harmonic: number | null }>>;
}

type Cells = Readonly<Record<string, Readonly<Record<string, { listed: number; engaged: number }>>>>;

/** What `sadeh analyze --json` prints, as far as the screens show it. */
export interface TerminalAnalysis extends TerminalNetwork {
  readonly organizations: number;
  readonly ties: number;
  readonly pairs: number;
  readonly sectors: Readonly<Record<string, number>>;
  readonly withoutBackbone: TerminalNetwork | null;
  readonly coverage: { readonly topic: Cells; readonly region: Cells };
  readonly missing: readonly { dimension: string; value: string; sector: string }[];
}

/** The same files through the same core without a browser. */
export async function terminalAnalyze(
  files: readonly TestFile[],
  options: readonly string[] = [],
): Promise<TerminalAnalysis> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-terminal-'));
  try {
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const { stdout } = await execute(
      process.execPath,
      ['scripts/sadeh.mjs', 'analyze', ...paths, '--json', ...options],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return JSON.parse(stdout) as TerminalAnalysis;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
