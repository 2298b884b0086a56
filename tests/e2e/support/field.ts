import type { Language } from '../../../src/i18n/language.ts';
import { sampleFile, type TestFile } from './files.ts';
import type { TerminalAnswers } from './terminal.ts';

/** What is open in the browser: nothing, a project without anything in it, or the field that some files make. */
export type Field = 'noProject' | 'emptyProject' | FieldOfFiles;

export interface FieldOfFiles {
  readonly files: readonly TestFile[];
  /** What a person answered to the import, as `--map` takes it. */
  readonly answers: TerminalAnswers;
}

export function fieldOf(files: readonly TestFile[], answers: TerminalAnswers = []): FieldOfFiles {
  return { files, answers };
}

/** The sample, whose files are in the language in which it was opened. */
export function sampleField(language: Language): FieldOfFiles {
  return fieldOf(['organisations', 'ties'].map((name) => sampleFile('shikma', `${name}.${language}.csv`)));
}
