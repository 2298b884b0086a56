import { languages } from '../i18n/language.ts';
import { oneOf } from './analyzeOptions.ts';
import type { GivenFiles } from './fieldFromFiles.ts';
import type { Flags, KnownFlags } from './flags.ts';
import { WrongInput } from './wrongInput.ts';

/** Everything that can be said to `import`. */
export interface ImportOptions extends GivenFiles {
  /** Whether what the import guesses is taken without asking. */
  readonly acceptGuesses: boolean;
  /** Where the project file goes; null where none is wanted. */
  readonly output: string | null;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly json: boolean;
}

export const importFlags: KnownFlags = {
  withValue: ['organizations', 'ties', 'people', 'map', 'output', 'lang'],
  alone: ['accept-guesses', 'force', 'json'],
  short: { o: 'output' },
};

export function readImportOptions(flags: Flags): ImportOptions {
  oneOf('lang', flags.last('lang') ?? 'en', languages);
  const options: ImportOptions = {
    organizations: flags.all('organizations'),
    ties: flags.all('ties'),
    people: flags.all('people'),
    files: flags.bare,
    map: flags.last('map'),
    acceptGuesses: flags.has('accept-guesses'),
    output: flags.last('output'),
    force: flags.has('force'),
    json: flags.has('json'),
  };
  const files = [...options.organizations, ...options.ties, ...options.people, ...options.files];
  if (files.length === 0) throw new WrongInput('noFiles');
  return options;
}
