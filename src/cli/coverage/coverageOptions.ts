import { languages } from '../../i18n/language.ts';
import { oneOf, readRuleOptions } from '../analyzeOptions.ts';
import type { GivenFiles } from '../fieldFromFiles.ts';
import type { Flags, KnownFlags } from '../flags.ts';
import type { RuleOptions } from '../ruledField.ts';
import { WrongInput } from '../wrongInput.ts';

/** Everything that can be said to `coverage`, with its defaults filled in. */
export interface CoverageOptions extends RuleOptions, GivenFiles {
  /** The file of targets; null where none is given. */
  readonly targets: string | null;
  readonly json: boolean;
}

/** What every command takes that reads a field and its targets. */
export const targetFlags = {
  withValue: [
    ...['organizations', 'ties', 'people', 'map', 'targets'],
    ...['backbone', 'engaged-from', 'direction', 'merge', 'seed', 'lang'],
  ],
  alone: ['json'],
};

export const coverageFlags: KnownFlags = targetFlags;

export function readCoverageOptions(flags: Flags): CoverageOptions {
  oneOf('lang', flags.last('lang') ?? 'en', languages);
  const options: CoverageOptions = {
    organizations: flags.all('organizations'),
    ties: flags.all('ties'),
    people: flags.all('people'),
    files: flags.bare,
    map: flags.last('map'),
    targets: flags.last('targets'),
    ...readRuleOptions(flags),
    json: flags.has('json'),
  };
  const files = [...options.organizations, ...options.ties, ...options.people, ...options.files];
  if (files.length === 0) throw new WrongInput('noFiles');
  return options;
}
