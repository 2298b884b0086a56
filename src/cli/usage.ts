import { optionValues } from './analyzeOptions.ts';
import { pageTable } from './pageTable.ts';
import type { Say } from './say.ts';

const ofImport = [
  ['accept-guesses', '--accept-guesses'],
  ['output', '-o, --output FILE'],
  ['force', '--force'],
] as const;

const ofCoverage = [['targets', '--targets FILE']] as const;

const ofRecruit = [
  ['count', '--count K'],
  ['budget', '--budget B'],
  ['lock', '--lock ID'],
  ['ban', '--ban ID'],
  ['circle', '--circle everyone|leading|network'],
] as const;

const ofIntroduce = [
  ['from', '--from ID'],
  ['to', '--to ID'],
  ['max-hops', '--max-hops N'],
  ['by', '--by product|hops'],
] as const;

const ofGroups = [
  ['rules', '--rules FILE'],
  ['no-reasons', '--no-reasons'],
] as const;

/** How the program is called, option by option. */
export function usage(say: Say): string {
  const options = Object.entries(optionValues).map(([option, value]) => {
    return [`--${option} ${value}`, say(`cli:option.${option}`)];
  });
  const described = (rows: readonly (readonly [option: string, written: string])[]) =>
    table(rows.map(([option, written]) => [written, say(`cli:option.${option}`)]));
  const table = (rows: readonly (readonly string[])[]) => pageTable([{ title: '' }, { title: '' }], rows).slice(1);
  return [
    say('cli:usage.how'),
    say('cli:usage.what'),
    '',
    ...table([...options, ['--json', say('cli:option.json')], ['--all', say('cli:option.all')]]),
    '',
    say('cli:usage.howImport'),
    say('cli:usage.whatImport'),
    '',
    ...described(ofImport),
    '',
    say('cli:usage.howCoverage'),
    say('cli:usage.whatCoverage'),
    '',
    ...described(ofCoverage),
    '',
    say('cli:usage.howRecruit'),
    say('cli:usage.whatRecruit'),
    '',
    ...described(ofRecruit),
    '',
    say('cli:usage.howGroups'),
    say('cli:usage.whatGroups'),
    '',
    ...described(ofGroups),
    '',
    say('cli:usage.howIntroduce'),
    say('cli:usage.whatIntroduce'),
    '',
    ...described(ofIntroduce),
    '',
    say('cli:usage.ends'),
  ].join('\n');
}
