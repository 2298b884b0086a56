import { healthOfAll } from '../../core/groups/health/groupHealth.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Solve } from '../../core/solver/linearModel.ts';
import { importGivenFiles } from '../fieldFromFiles.ts';
import { readFlags } from '../flags.ts';
import { jsonText } from '../jsonText.ts';
import { openFile } from '../openFile.ts';
import { describeGuesses } from '../questions.ts';
import { ruledField } from '../ruledField.ts';
import type { Say } from '../say.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { tellUnanswered } from '../unanswered.ts';
import { answerNames } from './answerNames.ts';
import type { GroupsAnswer } from './groupsAnswer.ts';
import { groupsJson } from './groupsJson.ts';
import { type GroupsOptions, groupsFlags, readGroupsOptions } from './groupsOptions.ts';
import { groupsPage } from './groupsPage.ts';
import { type RuledSeating, ruledSeating } from './ruledSeating.ts';
import { rulesIssues, tellRulesFaults } from './rulesFaults.ts';
import { seated } from './seated.ts';

/** `sadeh groups`: who could sit where by the rules of a file; without one, how the groups are as they are. */
export function groupsCommand(args: readonly string[], say: Say, terminal: Terminal, solve: Solve): ExitCode {
  const options = readGroupsOptions(readFlags(args, groupsFlags));
  const { rules } = options;
  const text = rules === null ? null : new TextDecoder().decode(openFile(rules, terminal));
  const outcome = importGivenFiles(options, terminal);
  if (outcome.status !== 'imported') return tellUnanswered(outcome, options.json, say, terminal);
  const fieldMap = ruledField(outcome.fieldMap, outcome.reading, options);
  const ruled = text === null ? null : ruledSeating(fieldMap, outcome.reading, text);
  if (ruled !== null && tellRulesFaults(rules ?? '', ruled.faults, say, terminal)) return 2;
  for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
  const answer = ruled === null ? presentGroups(fieldMap) : proposedGroups(ruled, options, solve);
  terminal.answer(options.json ? jsonText(groupsJson(answer, outcome.plan)) : groupsPage(answer, outcome.plan, say));
  return 0;
}

function presentGroups(fieldMap: FieldMap): GroupsAnswer {
  const names = answerNames(fieldMap, (sector) => sector);
  const health = { present: healthOfAll(fieldMap), proposed: null };
  return { fieldMap, parts: [], objective: { committee: null, groups: null }, health, names, issues: [] };
}

function proposedGroups(ruled: RuledSeating, options: GroupsOptions, solve: Solve): GroupsAnswer {
  const { asked, faults, sectorLabel } = ruled;
  if (asked === null) throw new Error('Rules that could not be read were not told');
  const fieldMap = options.isSeedGiven ? { ...ruled.fieldMap, seed: options.seed } : ruled.fieldMap;
  const { parts, proposed } = seated(fieldMap, asked, options.reasons, solve);
  return {
    fieldMap,
    parts,
    objective: asked.objective,
    health: { present: healthOfAll(fieldMap), proposed: healthOfAll(proposed) },
    names: answerNames(fieldMap, sectorLabel),
    issues: rulesIssues(options.rules ?? '', faults),
  };
}
