import { languages } from '../../i18n/language.ts';
import { oneOf, readRuleOptions } from '../analyzeOptions.ts';
import type { GivenFiles } from '../fieldFromFiles.ts';
import type { Flags, KnownFlags } from '../flags.ts';
import type { RuleOptions } from '../ruledField.ts';
import { WrongInput } from '../wrongInput.ts';

/** Everything that can be said to `groups`, with its defaults filled in. */
export interface GroupsOptions extends RuleOptions, GivenFiles {
  /** The file of rules; null where the groups are only looked at. */
  readonly rules: string | null;
  /** Whether the seed was given; else that of the file of rules holds, if it has one. */
  readonly isSeedGiven: boolean;
  /** Whether it is said why everybody sits there, what else could be had, and why it cannot be. */
  readonly reasons: boolean;
  readonly json: boolean;
}

export const groupsFlags: KnownFlags = {
  withValue: [
    ...['organizations', 'ties', 'people', 'map', 'rules'],
    ...['backbone', 'engaged-from', 'direction', 'merge', 'seed', 'lang'],
  ],
  alone: ['no-reasons', 'json'],
};

export function readGroupsOptions(flags: Flags): GroupsOptions {
  oneOf('lang', flags.last('lang') ?? 'en', languages);
  const options: GroupsOptions = {
    organizations: flags.all('organizations'),
    ties: flags.all('ties'),
    people: flags.all('people'),
    files: flags.bare,
    map: flags.last('map'),
    rules: flags.last('rules'),
    ...readRuleOptions(flags),
    isSeedGiven: flags.has('seed'),
    reasons: !flags.has('no-reasons'),
    json: flags.has('json'),
  };
  const files = [...options.organizations, ...options.ties, ...options.people, ...options.files];
  if (files.length === 0) throw new WrongInput('noFiles');
  return options;
}
