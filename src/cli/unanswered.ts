import type { ImportOutcome } from '../core/import/importFiles.ts';
import { askQuestions, describeRefusal, requiredQuestions } from './questions.ts';
import type { Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Files that could not be read, or that a person must be asked about: says so, and gives the code to end with. */
export function tellUnanswered(
  outcome: Exclude<ImportOutcome, { readonly status: 'imported' }>,
  json: boolean,
  say: Say,
  terminal: Terminal,
): ExitCode {
  if (outcome.status === 'asks') {
    askQuestions(requiredQuestions(outcome.reading), json, say, terminal);
    return 3;
  }
  for (const refusal of outcome.reading.refusals) terminal.message(describeRefusal(refusal, say));
  return 2;
}
