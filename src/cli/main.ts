import type { Solve } from '../core/solver/linearModel.ts';
import { isLanguage, type Language, preferredLanguage } from '../i18n/language.ts';
import { analyze } from './analyze.ts';
import { coverageCommand } from './coverage/coverageCommand.ts';
import { groupsCommand } from './groups/groupsCommand.ts';
import { importCommand } from './importCommand.ts';
import { introduce } from './introduce.ts';
import { loadSolver } from './loadSolver.ts';
import { oneLine } from './oneLine.ts';
import { recruitCommand } from './recruit/recruitCommand.ts';
import { createSay, type Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { usage } from './usage.ts';
import { WrongInput } from './wrongInput.ts';

/** The commands that need the solver. */
const choosing = ['groups', 'recruit'];

/** Runs one command, after loading what it works with. `environmentLanguage` is as for `runCommand`. */
export async function main(args: readonly string[], terminal: Terminal, environmentLanguage = ''): Promise<ExitCode> {
  try {
    const solve = choosing.includes(args[0] ?? '') ? await loadSolver() : null;
    return runCommand(args, terminal, environmentLanguage, solve);
  } catch (error) {
    return tellFault(error, createSay(languageOf(args, environmentLanguage)), terminal);
  }
}

/**
 * Runs one command. `environmentLanguage` is what the terminal speaks, like `he_IL.UTF-8`; `--lang` overrules it. `solve` may be
 * null for the commands that choose nothing.
 */
export function runCommand(
  args: readonly string[],
  terminal: Terminal,
  environmentLanguage = '',
  solve: Solve | null = null,
): ExitCode {
  const say = createSay(languageOf(args, environmentLanguage));
  try {
    return run(args, say, terminal, solve);
  } catch (error) {
    if (error instanceof WrongInput) {
      terminal.message(`${say(`cli:wrong.${error.key}`, error.values)} ${say('cli:seeHelp')}`);
      return 2;
    }
    return tellFault(error, say, terminal);
  }
}

function tellFault(error: unknown, say: Say, terminal: Terminal): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.message(`${say('cli:fault')} ${trace.split('\n').map(oneLine).join('\n')}`);
  return 1;
}

function run(args: readonly string[], say: Say, terminal: Terminal, solve: Solve | null): ExitCode {
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
    case 'coverage':
      return coverageCommand(rest, say, terminal);
    case 'groups':
      return groupsCommand(rest, say, terminal, needed(solve));
    case 'import':
      return importCommand(rest, say, terminal);
    case 'introduce':
      return introduce(rest, say, terminal);
    case 'recruit':
      return recruitCommand(rest, say, terminal, needed(solve));
    default:
      throw new WrongInput('unknownCommand', { command });
  }
}

function needed(solve: Solve | null): Solve {
  if (solve === null) throw new Error('This command needs the solver.');
  return solve;
}

/** The value of `--lang` where it is a language of ours; a wrong one is told in the language of the terminal. */
function languageOf(args: readonly string[], environmentLanguage: string): Language {
  const at = args.lastIndexOf('--lang');
  const written = at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (written === undefined) return preferredLanguage([environmentLanguage.replace('_', '-')]);
  return isLanguage(written) ? written : 'en';
}
