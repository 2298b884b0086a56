import { optionValues } from './analyzeOptions.ts';
import { pageTable } from './pageTable.ts';
import type { Say } from './say.ts';

/** How the program is called, option by option. */
export function usage(say: Say): string {
  const options = Object.entries(optionValues).map(([option, value]) => {
    return [`--${option} ${value}`, say(`cli:option.${option}`)];
  });
  return [
    say('cli:usage.how'),
    say('cli:usage.what'),
    '',
    ...pageTable([{ title: '' }, { title: '' }], [...options, ['--json', say('cli:option.json')]]).slice(1),
    '',
    say('cli:usage.ends'),
  ].join('\n');
}
