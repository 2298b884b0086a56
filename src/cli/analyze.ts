import type { ImportOutcome } from '../core/import/importFiles.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { analyzeJson } from './analyzeJson.ts';
import { type AnalyzeOptions, analyzeFlags, readAnalyzeOptions } from './analyzeOptions.ts';
import { analyzePage } from './analyzePage.ts';
import { type GivenBytes, type GivenFiles, importGivenFiles } from './fieldFromFiles.ts';
import { readFlags } from './flags.ts';
import { jsonText } from './jsonText.ts';
import { openFile } from './openFile.ts';
import { describeGuesses } from './questions.ts';
import { referenceJson } from './reference/referenceJson.ts';
import { ruledField } from './ruledField.ts';
import type { Say } from './say.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { responseTables } from './trust/caseJson.ts';
import { levelsJson, levelsOf } from './trust/levelsJson.ts';
import { levelsPage } from './trust/levelsPage.ts';
import { partnerJson } from './trust/partnerJson.ts';
import { partnerPage } from './trust/partnerPage.ts';
import { type Responses, readResponses } from './trust/readResponses.ts';
import { type Asked, scoresOf } from './trust/scoresOf.ts';
import { stabilityJson } from './trust/stabilityJson.ts';
import { stabilityPage } from './trust/stabilityPage.ts';
import { tellUnanswered } from './unanswered.ts';

/** `sadeh analyze`: files in, figures out. */
export function analyze(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const options = readAnalyzeOptions(readFlags(args, analyzeFlags));
  const given = givenResponses(options, terminal);
  const outcome = importGivenFiles(given === null ? options : withOrganizations(options, given), terminal);
  if (outcome.status !== 'imported') return tellUnanswered(outcome, options.json, say, terminal);
  const responses = given === null ? null : readResponses(given, outcome.fieldMap);
  if (responses !== null && responses.outcome.status !== 'imported') {
    return tellUnanswered(responses.outcome, options.json, say, terminal);
  }
  for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
  answer(outcome, responses, options, say, terminal);
  return 0;
}

function givenResponses({ responses }: AnalyzeOptions, terminal: Terminal): GivenBytes | null {
  return responses === null ? null : { path: responses, bytes: openFile(responses, terminal) };
}

/** A file of answers may hold the organisations too, which are taken where no other file is there for them. */
function withOrganizations(options: AnalyzeOptions, { path, bytes }: GivenBytes): AnalyzeOptions & GivenFiles {
  const tables = responseTables(bytes);
  if (tables === null || options.organizations.length + options.files.length > 0) return options;
  const further = { path: `${path} (organisations)`, bytes: tables.organizations, role: 'organizations' as const };
  return { ...options, further: [further] };
}

type Outcome<Status extends ImportOutcome['status']> = Extract<ImportOutcome, { status: Status }>;

function answer(
  { reading, plan, fieldMap }: Outcome<'imported'>,
  responses: Responses | null,
  options: AnalyzeOptions,
  say: Say,
  terminal: Terminal,
): void {
  const ruled = ruledField(fieldMap, reading, options);
  const asked: Asked = { fieldMap: ruled, reading, responses };
  const told = withResponses(plan, responses);
  terminal.answer(options.json ? jsonAnswer(asked, told, options) : pageAnswer(asked, told, options, say));
}

/** What was set aside and noticed in the answers to a survey is told with the rest. */
function withResponses(plan: ImportPlan, responses: Responses | null): ImportPlan {
  if (responses?.outcome.status !== 'imported') return plan;
  const { setAside, issues } = responses.outcome.plan;
  return { ...plan, setAside: [...plan.setAside, ...setAside], issues: [...plan.issues, ...issues] };
}

function jsonAnswer(asked: Asked, plan: ImportPlan, options: AnalyzeOptions): string {
  const { fieldMap, reading } = asked;
  const scores = scoresOf(asked);
  return jsonText({
    ...analyzeJson(fieldMap, analyzeField(fieldMap), plan),
    ...(options.all ? { reference: referenceJson(fieldMap, reading) } : {}),
    ...(options.responses === null || scores === null ? {} : { partner: partnerJson(scores.fieldMap, scores.scores) }),
    ...(options.people.length + fieldMap.people.length === 0 ? {} : { levels: levelsJson(fieldMap, reading) }),
    ...(options.stability === null ? {} : { stability: stabilityJson(fieldMap, options.stability) }),
  });
}

function pageAnswer(asked: Asked, plan: ImportPlan, options: AnalyzeOptions, say: Say): string {
  const { fieldMap, reading } = asked;
  const scores = scoresOf(asked);
  const further = [
    ...(scores === null ? [] : partnerPage(scores.fieldMap, scores.scores, say)),
    ...(fieldMap.people.length === 0 ? [] : levelsPage(levelsOf(fieldMap, reading), say)),
    ...(options.stability === null ? [] : [stabilityPage(stabilityJson(fieldMap, options.stability), say)]),
  ];
  return analyzePage(fieldMap, analyzeField(fieldMap), plan, say, further);
}
