import { resolve } from 'node:path';
import { runCommand } from '../../src/cli/main.ts';
import type { Solve } from '../../src/core/solver/linearModel.ts';

/** A file of the test: its text in UTF-8, or its bytes. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

/** Runs the program on files that are only in memory. */
export function run(files: TestFiles, ...args: readonly string[]) {
  return runWith(null, files, ...args);
}

/** The same with a solver, for the commands that choose. */
export function runWith(solve: Solve | null, files: TestFiles, ...args: readonly string[]) {
  const answers: string[] = [];
  const messages: string[] = [];
  const readFile = (path: string) => {
    const file = files[path];
    if (file === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  const written: Record<string, string> = {};
  const writeFile = (path: string, text: string, replace: boolean) => {
    if (files[path] !== undefined && !replace) throw Object.assign(new Error(`${path} is there`), { code: 'EEXIST' });
    written[path] = text;
  };
  const terminal = {
    readFile,
    writeFile,
    fullPath: (path: string) => resolve('/home', path),
    answer: (text: string) => void answers.push(text),
    message: (text: string) => void messages.push(text),
  };
  const code = runCommand(args, terminal, '', solve);
  return { code, answer: answers.join('\n'), message: messages.join('\n'), written };
}

/** Runs `analyze --json` and reads its answer. */
export function analyzed(files: TestFiles, ...args: readonly string[]) {
  const { code, answer, message } = run(files, 'analyze', '--json', ...Object.keys(files), ...args);
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}
