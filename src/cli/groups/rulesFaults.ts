import { basename } from 'node:path';
import type { RulesFault } from '../../core/groups/rules/rulesFault.ts';
import type { Issue } from '../../core/model/issue.ts';
import type { Say } from '../say.ts';
import type { Terminal } from '../terminal.ts';

/** Tells what a file of rules holds that cannot be read, or that is worth a look, a line each; whether anything cannot be read. */
export function tellRulesFaults(path: string, faults: readonly RulesFault[], say: Say, terminal: Terminal): boolean {
  const errors = faults.filter(({ severity }) => severity === 'error');
  // What else might be looked at waits until the file can be read.
  for (const fault of errors.length > 0 ? errors : faults) terminal.message(faultLine(path, fault, say));
  return errors.length > 0;
}

export function faultLine(file: string, { code, severity, path, found, expected }: RulesFault, say: Say): string {
  const place = path === '' ? basename(file) : `${basename(file)}, ${path}`;
  const text = say(`cli:rules.${code}`, { found, expected: expected ?? '–' });
  return say(severity === 'error' ? 'cli:rulesPlace' : 'cli:rulesNote', { place, text });
}

/** The same as data; the place is where a table has its column. */
export function rulesIssues(file: string, faults: readonly RulesFault[]): readonly Issue[] {
  return faults.map(({ code, severity, path, found, expected }) => {
    return { code: `rules.${code}`, severity, file: basename(file), row: null, column: path, found, expected };
  });
}
