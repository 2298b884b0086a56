import type { RouteOrder } from '../core/recruitment/introductions/searchRoutes.ts';
import { languages } from '../i18n/language.ts';
import { oneOf, readRuleOptions, wholeNumber } from './analyzeOptions.ts';
import type { GivenFiles } from './fieldFromFiles.ts';
import type { Flags, KnownFlags } from './flags.ts';
import type { RuleOptions } from './ruledField.ts';
import { WrongInput } from './wrongInput.ts';

/** Everything that can be said to `introduce`, with its defaults filled in. */
export interface IntroduceOptions extends RuleOptions, GivenFiles {
  /** Ids or names. */
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly by: RouteOrder;
  readonly json: boolean;
}

const files = ['organizations', 'ties', 'people', 'map'];
const rules = ['backbone', 'engaged-from', 'direction', 'merge', 'seed', 'lang'];

export const introduceFlags: KnownFlags = {
  withValue: [...files, ...rules, 'from', 'to', 'max-hops', 'by'],
  alone: ['json'],
};

const orders = ['product', 'hops'] as const;
const usualHops = '3';

export function readIntroduceOptions(flags: Flags): IntroduceOptions {
  oneOf('lang', flags.last('lang') ?? 'en', languages);
  const options: IntroduceOptions = {
    organizations: flags.all('organizations'),
    ties: flags.all('ties'),
    people: flags.all('people'),
    files: flags.bare,
    map: flags.last('map'),
    ...readRuleOptions(flags),
    from: needed(flags, 'from'),
    to: needed(flags, 'to'),
    maxHops: wholeNumber('max-hops', flags.last('max-hops') ?? usualHops),
    by: oneOf('by', flags.last('by') ?? 'product', orders),
    json: flags.has('json'),
  };
  if (options.maxHops === 0) throw new WrongInput('noHops');
  if ([...options.organizations, ...options.ties, ...options.people, ...options.files].length === 0) {
    throw new WrongInput('noFiles');
  }
  return options;
}

function needed(flags: Flags, flag: string): string {
  const value = flags.last(flag);
  if (value === null) throw new WrongInput('optionNeeded', { flag });
  return value;
}
