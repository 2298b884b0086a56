import type { ImportOutcome } from '../core/import/importFiles.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { importedId } from '../core/network/importedId.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { analyzeJson } from './analyzeJson.ts';
import { type AnalyzeOptions, analyzeFlags, readAnalyzeOptions } from './analyzeOptions.ts';
import { analyzePage } from './analyzePage.ts';
import { withRowsDirected } from './directedRows.ts';
import { importGivenFiles } from './fieldFromFiles.ts';
import { readFlags } from './flags.ts';
import { jsonText } from './jsonText.ts';
import { askQuestions, describeGuesses, describeRefusal, requiredQuestions } from './questions.ts';
import { referenceJson } from './reference/referenceJson.ts';
import type { Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { WrongInput } from './wrongInput.ts';

/** `sadeh analyze`: files in, figures out. */
export function analyze(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const options = readAnalyzeOptions(readFlags(args, analyzeFlags));
  const outcome = importGivenFiles(options, terminal);
  switch (outcome.status) {
    case 'refused':
      for (const refusal of outcome.reading.refusals) terminal.message(describeRefusal(refusal, say));
      return 2;
    case 'asks':
      askQuestions(requiredQuestions(outcome.reading), options.json, say, terminal);
      return 3;
    case 'imported':
      for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
      answer(outcome, options, say, terminal);
      return 0;
  }
}

function answer(
  { reading, plan, fieldMap }: Extract<ImportOutcome, { status: 'imported' }>,
  options: AnalyzeOptions,
  say: Say,
  terminal: Terminal,
): void {
  const { direction, merge, engagedFrom, seed } = options;
  const directed = direction === 'union' ? fieldMap : withRowsDirected(fieldMap, reading);
  const backbone = options.backbone === null ? ('fromRole' as const) : findOrganization(options.backbone, directed);
  const ruled = { ...directed, seed, rules: { ...directed.rules, direction, merge, engagedFrom, backbone } };
  terminal.answer(answerFor(ruled, { reading, plan }, options, say));
}

type Imported = Pick<Extract<ImportOutcome, { status: 'imported' }>, 'reading' | 'plan'>;

function answerFor(fieldMap: FieldMap, { reading, plan }: Imported, { json, all }: AnalyzeOptions, say: Say): string {
  const analysis = analyzeField(fieldMap);
  if (!json) return analyzePage(fieldMap, analysis, plan, say);
  const answer = analyzeJson(fieldMap, analysis, plan);
  return jsonText(all ? { ...answer, reference: referenceJson(fieldMap, reading) } : answer);
}

/** By id as imported, else by name. */
function findOrganization(wanted: string, { organizations }: FieldMap): OrganizationId {
  const found =
    organizations.find((organization) => importedId(organization) === wanted) ??
    organizations.find((organization) => organization.name === wanted);
  if (found === undefined) throw new WrongInput('noSuchOrganization', { id: wanted });
  return found.id;
}
