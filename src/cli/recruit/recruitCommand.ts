import type { Solve } from '../../core/solver/linearModel.ts';
import { importGivenFiles } from '../fieldFromFiles.ts';
import { readFlags } from '../flags.ts';
import { jsonText } from '../jsonText.ts';
import { describeGuesses } from '../questions.ts';
import { ruledField } from '../ruledField.ts';
import type { Say } from '../say.ts';
import { openTargets, tellTargetErrors } from '../targets/readTargetsFile.ts';
import { targetedField } from '../targets/targetedField.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { tellUnanswered } from '../unanswered.ts';
import { recruited } from './recruited.ts';
import { recruitJson } from './recruitJson.ts';
import { readRecruitOptions, recruitFlags } from './recruitOptions.ts';
import { recruitPage } from './recruitPage.ts';

/** `sadeh recruit`: which organisations to approach next so that most of the gaps of a file of targets close. */
export function recruitCommand(args: readonly string[], say: Say, terminal: Terminal, solve: Solve): ExitCode {
  const options = readRecruitOptions(readFlags(args, recruitFlags));
  const file = openTargets(options.targets, terminal);
  const outcome = importGivenFiles(options, terminal);
  if (outcome.status !== 'imported') return tellUnanswered(outcome, options.json, say, terminal);
  const targeted = targetedField(ruledField(outcome.fieldMap, outcome.reading, options), outcome.reading, file);
  if (tellTargetErrors(targeted.issues, say, terminal)) return 2;
  for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
  const answer = recruited(targeted, options, solve);
  terminal.answer(
    options.json ? jsonText(recruitJson(answer, outcome.plan)) : recruitPage(answer, outcome.plan, options, say),
  );
  return 0;
}
