import { type ImportChoices, noChoices } from '../core/import/choices.ts';
import { checkChoices } from './checkChoices.ts';
import { openFile } from './openFile.ts';
import type { Terminal } from './terminal.ts';
import { WrongInput } from './wrongInput.ts';

/** The answers of the import in the file of `--map`; none where no file is given. Throws WrongInput for anything else. */
export function readChoices(path: string | null, terminal: Terminal): ImportChoices {
  if (path === null) return noChoices;
  const choices = parseJson(new TextDecoder().decode(openFile(path, terminal)), path);
  checkChoices(choices, path);
  return choices;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput('notJson', { file });
  }
}
