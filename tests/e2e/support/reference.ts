import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

type ById<Value> = Readonly<Record<string, Value>>;

/** What `sadeh analyze --all --json` prints under `reference`, as far as journeys compare it. */
export interface TerminalReference {
  readonly harmonic_closeness_normalised: ById<number>;
  readonly burt_binary_symmetrised: { readonly constraint: ById<number | null> };
  readonly gould_fernandez: { readonly roles: ById<{ readonly liaison: number }> };
  readonly mixing_matrix: { readonly order: readonly string[]; readonly counts: readonly (readonly number[])[] };
  readonly group_density_matrix: { readonly values: readonly (readonly (number | null)[])[] };
  readonly ei_index_symmetrised: { readonly ei: number; readonly expected_ei_under_random_labels: number };
}

/** Every measure of the same files without a browser. Takes seconds. */
export async function terminalReference(files: readonly TestFile[]): Promise<TerminalReference> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-terminal-'));
  try {
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['scripts/sadeh.mjs', 'analyze', ...paths, '--all', '--json'],
      { maxBuffer: 2 ** 26 },
    );
    return (JSON.parse(stdout) as { reference: TerminalReference }).reference;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
