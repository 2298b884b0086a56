import { type ImportChoices, noChoices } from '../core/import/choices.ts';
import { openFile } from './openFile.ts';
import type { Terminal } from './terminal.ts';
import { WrongInput } from './wrongInput.ts';

/** The answers of the import in the file of `--map`; none where no file is given. */
export function readChoices(path: string | null, terminal: Terminal): ImportChoices {
  if (path === null) return noChoices;
  const choices = parseJson(new TextDecoder().decode(openFile(path, terminal)), path);
  if (!isChoices(choices)) throw new WrongInput('notAMap', { file: path });
  return choices;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput('notJson', { file });
  }
}

function isChoices(value: unknown): value is ImportChoices {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.tables)) return false;
  return value.tables.every((table: unknown) => {
    if (!isObject(table) || typeof table.file !== 'string') return false;
    return ['columns', 'split', 'values', 'constants'].every((key) => table[key] === undefined || isObject(table[key]));
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
