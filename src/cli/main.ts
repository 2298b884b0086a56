import { isLanguage, type Language, preferredLanguage } from '../i18n/language.ts';
import { analyze } from './analyze.ts';
import { importCommand } from './importCommand.ts';
import { introduce } from './introduce.ts';
import { oneLine } from './oneLine.ts';
import { createSay, type Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { usage } from './usage.ts';
import { WrongInput } from './wrongInput.ts';

/** Runs one command. `environmentLanguage` is what the terminal speaks, like `he_IL.UTF-8`; `--lang` overrules it. */
export function main(args: readonly string[], terminal: Terminal, environmentLanguage = ''): ExitCode {
  const say = createSay(languageOf(args, environmentLanguage));
  try {
    return run(args, say, terminal);
  } catch (error) {
    if (error instanceof WrongInput) {
      terminal.message(`${say(`cli:wrong.${error.key}`, error.values)} ${say('cli:seeHelp')}`);
      return 2;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.message(`${say('cli:fault')} ${trace.split('\n').map(oneLine).join('\n')}`);
    return 1;
  }
}

function run(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const [command, ...rest] = args;
  if (command === undefined) {
    terminal.message(usage(say));
    return 2;
  }
  if (args.includes('--help') || command === 'help') {
    terminal.answer(usage(say));
    return 0;
  }
  switch (command) {
    case 'analyze':
      return analyze(rest, say, terminal);
    case 'import':
      return importCommand(rest, say, terminal);
    case 'introduce':
      return introduce(rest, say, terminal);
    default:
      throw new WrongInput('unknownCommand', { command });
  }
}

/** The value of `--lang` where it is a language of ours; a wrong one is told in the language of the terminal. */
function languageOf(args: readonly string[], environmentLanguage: string): Language {
  const at = args.lastIndexOf('--lang');
  const written = at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (written === undefined) return preferredLanguage([environmentLanguage.replace('_', '-')]);
  return isLanguage(written) ? written : 'en';
}
