import { optionValues } from './analyzeOptions.ts';
import { pageTable } from './pageTable.ts';
import type { Say } from './say.ts';

const ofImport = [
  ['accept-guesses', '--accept-guesses'],
  ['output', '-o, --output FILE'],
  ['force', '--force'],
] as const;

/** How the program is called, option by option. */
export function usage(say: Say): string {
  const options = Object.entries(optionValues).map(([option, value]) => {
    return [`--${option} ${value}`, say(`cli:option.${option}`)];
  });
  const more = ofImport.map(([option, written]) => [written, say(`cli:option.${option}`)]);
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
    ...table(more),
    '',
    say('cli:usage.ends'),
  ].join('\n');
}
