import { ladder } from '../core/model/stage.ts';
import { languages } from '../i18n/language.ts';
import type { Flags, KnownFlags } from './flags.ts';
import type { RuleOptions } from './ruledField.ts';
import type { StabilityWish } from './trust/stabilityJson.ts';
import { WrongInput } from './wrongInput.ts';

/** Everything that can be said to `analyze`, with its defaults filled in. */
export interface AnalyzeOptions extends RuleOptions {
  /** Files whose flag says what they hold. */
  readonly organizations: readonly string[];
  readonly ties: readonly string[];
  /** Files of persons. */
  readonly people: readonly string[];
  /** A file of what organisations say of each other; null where none is given. */
  readonly responses: string | null;
  /** Files of which the import finds out what they hold. */
  readonly files: readonly string[];
  readonly map: string | null;
  /** Shares of ties that may be missing, and how many times each is tried; null where that is not asked. */
  readonly stability: StabilityWish | null;
  readonly json: boolean;
  /** Every figure, under the names of the published reference values. */
  readonly all: boolean;
}

/** What each option is followed by, as the help writes it. */
export const optionValues = {
  organizations: 'FILE',
  ties: 'FILE',
  people: 'FILE',
  responses: 'FILE',
  map: 'FILE',
  backbone: 'ID',
  'engaged-from': 'STAGE',
  direction: 'union|intersection|directed',
  merge: 'max|sum',
  stability: '0.1,0.2',
  reps: 'N',
  seed: 'N',
  lang: 'he|en',
} as const;

export const analyzeFlags: KnownFlags = { withValue: Object.keys(optionValues), alone: ['json', 'all'] };

const directions = ['union', 'intersection', 'directed'] as const;
const merges = ['max', 'sum'] as const;

export function readAnalyzeOptions(flags: Flags): AnalyzeOptions {
  // Which language it is has been settled before; here a wrong one is told.
  oneOf('lang', flags.last('lang') ?? 'en', languages);
  const options: AnalyzeOptions = {
    organizations: flags.all('organizations'),
    ties: flags.all('ties'),
    people: flags.all('people'),
    responses: flags.last('responses'),
    files: flags.bare,
    map: flags.last('map'),
    ...readRuleOptions(flags),
    stability: stabilityWish(flags),
    json: flags.has('json'),
    all: flags.has('all'),
  };
  const files = [...options.organizations, ...options.ties, ...options.people, ...options.files];
  if (files.length === 0 && options.responses === null) throw new WrongInput('noFiles');
  return options;
}

/** The rules, with their defaults. */
export function readRuleOptions(flags: Flags): RuleOptions {
  return {
    backbone: flags.last('backbone'),
    engagedFrom: oneOf('engaged-from', flags.last('engaged-from') ?? 'active', ladder),
    direction: oneOf('direction', flags.last('direction') ?? 'union', directions),
    merge: oneOf('merge', flags.last('merge') ?? 'max', merges),
    seed: wholeNumber('seed', flags.last('seed') ?? '1'),
  };
}

export function oneOf<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongInput('wrongChoice', { flag, value, choices: choices.join(' | ') });
  return found;
}

const usualRuns = 500;

function stabilityWish(flags: Flags): StabilityWish | null {
  const written = flags.last('stability');
  const reps = flags.last('reps');
  const runs = reps === null ? usualRuns : wholeNumber('reps', reps);
  if (runs === 0) throw new WrongInput('notWhole', { flag: 'reps', value: '0' });
  if (written === null) return null;
  const shares = written.split(',').map((share) => Number(share.trim() || 'none'));
  if (shares.some((share) => !(share > 0 && share < 1))) throw new WrongInput('notShares', { value: written });
  return { shares, runs };
}

export function wholeNumber(flag: string, value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new WrongInput('notWhole', { flag, value });
  return number;
}
