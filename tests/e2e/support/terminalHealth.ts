import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestFile } from './files.ts';

const execute = promisify(execFile);

interface TerminalFinding {
  readonly code: string;
  readonly sectors?: readonly string[];
  readonly regions?: readonly string[];
}

/** The health of the committee as `sadeh groups … --json` prints it, as far as the picture shows it. */
export interface TerminalCommittee {
  readonly seats: number;
  readonly missingSectors: readonly string[];
  readonly missingRegions: readonly string[];
}

/** The committee of the files of a field, without a browser. */
export async function terminalCommittee(files: readonly TestFile[]): Promise<TerminalCommittee> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-health-'));
  try {
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const options = ['scripts/sadeh.mjs', 'groups', ...paths, '--json'];
    const { stdout } = await execute(process.execPath, options, { maxBuffer: 2 ** 26 });
    const { seats, findings } = JSON.parse(stdout).health.present.committee as {
      readonly seats: number;
      readonly findings: readonly TerminalFinding[];
    };
    const of = (code: string) => findings.find((one) => one.code === code);
    return {
      seats,
      missingSectors: of('missingSectors')?.sectors ?? [],
      missingRegions: of('missingRegions')?.regions ?? [],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
