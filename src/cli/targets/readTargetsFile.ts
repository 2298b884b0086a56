import { basename } from 'node:path';
import type { RawFile } from '../../core/import/rawFile.ts';
import type { Issue } from '../../core/model/issue.ts';
import { openFile } from '../openFile.ts';
import type { Say } from '../say.ts';
import type { Terminal } from '../terminal.ts';

/** The file of targets. Throws WrongInput where it cannot be opened. */
export function openTargets(path: string, terminal: Terminal): RawFile {
  return { name: basename(path), bytes: openFile(path, terminal) };
}

/** Tells what could not be read in a file of targets, a line each; whether there was anything. A part of the targets is no answer. */
export function tellTargetErrors(issues: readonly Issue[], say: Say, terminal: Terminal): boolean {
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const { code, file, row, column, found, expected } of errors) {
    const values = { row: row ?? '–', column: column ?? '–', found: found ?? '–', expected: expected ?? '–' };
    const place = row === null ? (file ?? '–') : say('cli:issue.place', { file: file ?? '–', row });
    terminal.message(`${place}: ${say(`issues:${code}.title`, values)}. ${say(`issues:${code}.fix`, values)}`);
  }
  return errors.length > 0;
}
