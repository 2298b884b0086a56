import { importGivenFiles } from '../fieldFromFiles.ts';
import { readFlags } from '../flags.ts';
import { jsonText } from '../jsonText.ts';
import { describeGuesses } from '../questions.ts';
import { ruledField } from '../ruledField.ts';
import type { Say } from '../say.ts';
import { openTargets, tellTargetErrors } from '../targets/readTargetsFile.ts';
import { targetedField, withoutTargets } from '../targets/targetedField.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { tellUnanswered } from '../unanswered.ts';
import { type Covered, coverageJson } from './coverageJson.ts';
import { coverageFlags, readCoverageOptions } from './coverageOptions.ts';
import { coveragePage } from './coveragePage.ts';
import { sectorCategories, withKnownSectors } from './sectorMix.ts';

/** `sadeh coverage`: who is there by sector and each other dimension, and how far the targets of a file are met. */
export function coverageCommand(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const options = readCoverageOptions(readFlags(args, coverageFlags));
  const file = options.targets === null ? null : openTargets(options.targets, terminal);
  const outcome = importGivenFiles(options, terminal);
  if (outcome.status !== 'imported') return tellUnanswered(outcome, options.json, say, terminal);
  const fieldMap = ruledField(outcome.fieldMap, outcome.reading, options);
  const targeted = file === null ? withoutTargets(fieldMap) : targetedField(fieldMap, outcome.reading, file);
  if (tellTargetErrors(targeted.issues, say, terminal)) return 2;
  for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
  const found = sectorCategories(targeted.fieldMap);
  const categories = file === null ? withKnownSectors(found) : found;
  const covered: Covered = { fieldMap, targeted, categories, plan: outcome.plan };
  terminal.answer(options.json ? jsonText(coverageJson(covered)) : coveragePage(covered, say));
  return 0;
}
