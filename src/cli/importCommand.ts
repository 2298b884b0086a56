import { basename } from 'node:path';
import { serializeProject } from '../core/export/projectFile.ts';
import { noUnknownFields } from '../core/export/projectFileUnknown.ts';
import type { ImportOutcome } from '../core/import/importFiles.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { importGivenFiles } from './fieldFromFiles.ts';
import { readFlags } from './flags.ts';
import { importJson } from './importJson.ts';
import { type ImportOptions, importFlags, readImportOptions } from './importOptions.ts';
import { importPage } from './importPage.ts';
import { jsonText } from './jsonText.ts';
import { askQuestions, describeGuesses, describeRefusal, requiredQuestions } from './questions.ts';
import type { Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { WrongInput } from './wrongInput.ts';

/** `sadeh import`: what files hold and what would come of it, or a project file made of them. A guess is a question here. */
export function importCommand(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const options = readImportOptions(readFlags(args, importFlags));
  const outcome = importGivenFiles(options, terminal);
  if (outcome.status === 'refused') {
    for (const refusal of outcome.reading.refusals) terminal.message(describeRefusal(refusal, say));
    return 2;
  }
  const asked = options.acceptGuesses ? requiredQuestions(outcome.reading) : outcome.reading.questions;
  if (outcome.status === 'asks' || asked.length > 0) {
    askQuestions(asked, options.json, say, terminal);
    return 3;
  }
  answer(outcome, options, say, terminal);
  return 0;
}

function answer(
  { reading, plan, fieldMap }: Extract<ImportOutcome, { status: 'imported' }>,
  options: ImportOptions,
  say: Say,
  terminal: Terminal,
): void {
  for (const guess of describeGuesses(reading, say)) terminal.message(guess);
  if (options.output !== null) write(options.output, fieldMap, options.force, terminal);
  terminal.answer(
    options.json ? jsonText(importJson(reading, plan, fieldMap)) : importPage(reading, plan, fieldMap, say),
  );
  if (options.output !== null) terminal.message(say('cli:import.written', { file: options.output }));
}

/** A project file called as its file is. Throws WrongInput where it cannot be written, or another file is there. */
function write(path: string, imported: FieldMap, force: boolean, terminal: Terminal): void {
  const title = basename(path).replace(/(\.sadeh)?(\.json)?$/i, '');
  const contents = { fieldMap: { ...imported, title }, unknown: noUnknownFields, savedAt: new Date().toISOString() };
  try {
    terminal.writeFile(path, serializeProject(contents), force);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new WrongInput(code === 'EEXIST' ? 'fileExists' : 'cannotWrite', { file: path, reason: code });
  }
}
