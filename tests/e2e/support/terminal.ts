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

/** Answers of the import, as `--map` takes them. */
export type TerminalAnswers = readonly Readonly<Record<string, unknown>>[];

type Cells = Readonly<Record<string, Readonly<Record<string, { listed: number; engaged: number }>>>>;

/** What `sadeh analyze --json` prints, as far as the screens show it. */
export interface TerminalAnalysis extends TerminalNetwork {
  readonly organizations: number;
  readonly ties: number;
  readonly pairs: number;
  readonly sectors: Readonly<Record<string, number>>;
  readonly withoutBackbone: TerminalNetwork | null;
  readonly coverage: { readonly topic: Cells; readonly region: Cells };
  readonly regionWide: Cells[string];
  readonly missing: readonly { dimension: string; value: string; sector: string }[];
  readonly issues: readonly { readonly code: string }[];
}

const known = new Map<string, Promise<TerminalAnalysis>>();

/** The same files through the same core without a browser; asked once for the same files, answers and rules (`--direction …`). */
export function terminalAnalyze(
  files: readonly TestFile[],
  answers: TerminalAnswers = [],
  rules: readonly string[] = [],
): Promise<TerminalAnalysis> {
  const contents = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
  const question = JSON.stringify([contents, answers, rules]);
  const answer = known.get(question) ?? askTerminal(files, answers, rules);
  known.set(question, answer);
  return answer;
}

async function askTerminal(
  files: readonly TestFile[],
  answers: TerminalAnswers,
  rules: readonly string[],
): Promise<TerminalAnalysis> {
  const folder = await mkdtemp(join(tmpdir(), 'sadeh-terminal-'));
  try {
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
    const map = join(folder, 'answers.json');
    await writeFile(map, JSON.stringify({ version: 1, tables: answers }));
    const options = ['analyze', ...paths, '--json', ...rules, ...(answers.length > 0 ? ['--map', map] : [])];
    const { stdout } = await execute(process.execPath, ['scripts/sadeh.mjs', ...options], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as TerminalAnalysis;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
