import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { mayBeAsked } from '../core/recruitment/introductions/mayBeAsked.ts';
import { routesBetween } from '../core/recruitment/introductions/routesTo.ts';
import { importGivenFiles } from './fieldFromFiles.ts';
import { readFlags } from './flags.ts';
import { introduceFlags, readIntroduceOptions } from './introduceOptions.ts';
import { introducePage } from './introducePage.ts';
import { jsonText } from './jsonText.ts';
import { namedOrganization } from './namedOrganization.ts';
import { describeGuesses } from './questions.ts';
import { routeJson } from './routeJson.ts';
import { ruledField } from './ruledField.ts';
import type { Say } from './say.ts';
import { shownIds } from './shownIds.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { tellUnanswered } from './unanswered.ts';
import { WrongInput } from './wrongInput.ts';

/** `sadeh introduce`: the best ways from one organisation to another, through whom each would be introduced. */
export function introduce(args: readonly string[], say: Say, terminal: Terminal): ExitCode {
  const options = readIntroduceOptions(readFlags(args, introduceFlags));
  const outcome = importGivenFiles(options, terminal);
  if (outcome.status !== 'imported') return tellUnanswered(outcome, options.json, say, terminal);
  const fieldMap = ruledField(outcome.fieldMap, outcome.reading, options);
  const [from, to] = [namedOrganization(options.from, fieldMap), namedOrganization(options.to, fieldMap)];
  if (from === to) throw new WrongInput('sameEnds', { id: options.from });
  for (const guess of describeGuesses(outcome.reading, say)) terminal.message(guess);
  const shown = shownIds(fieldMap.organizations);
  const closed = [from, to].filter((id) => isClosed(id, fieldMap));
  for (const id of closed) terminal.message(say('cli:introduce.closed', { id: shown(id) }));
  const routes = closed.length > 0 ? [] : routesBetween(from, to, fieldMap, options);
  terminal.answer(
    options.json
      ? jsonText({ routes: routes.map(routeJson(fieldMap, shown)) })
      : introducePage({ from, to, routes, options, fieldMap, say }),
  );
  return 0;
}

/** Whoever declined or is to be left alone is neither asked nor reached. */
function isClosed(id: OrganizationId, { organizations, recruitment }: FieldMap): boolean {
  return organizations.some((one) => one.id === id && !mayBeAsked(one, recruitment));
}
