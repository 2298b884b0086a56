import type { ImportPlan } from '../../core/import/plan.ts';
import { formatList } from '../../i18n/format.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { issuesPart, setAsidePart } from '../issuesPage.ts';
import type { Say } from '../say.ts';
import { organizationTitles } from '../shownIds.ts';
import type { GroupsAnswer } from './groupsAnswer.ts';
import { healthParts } from './healthPage.ts';
import type { PageWords } from './pageWords.ts';
import { besideParts, reasonsParts } from './reasonsPage.ts';
import { seatedIn } from './seated.ts';
import { seatsParts } from './seatsPage.ts';

/** The answer of `groups` for a person: the proposal and why, what is missed and what would help, and how the groups are. */
export function groupsPage(answer: GroupsAnswer, plan: ImportPlan, say: Say): string {
  const words = pageWords(answer, say);
  const everybody = seatedIn(answer.parts);
  const proposals = answer.parts.flatMap((part) => [
    ...seatsParts(part, answer, words),
    ...reasonsParts(part, words),
    ...besideParts(part, everybody, words),
  ]);
  return [setAsidePart(plan, say), issuesPart(plan, say), ...proposals, ...healthParts(answer, words)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function pageWords({ fieldMap, names }: GroupsAnswer, say: Say): PageWords {
  const title = organizationTitles(fieldMap);
  const known = new Set<string>(fieldMap.organizations.map(({ id }) => id));
  return {
    say,
    names,
    title: (key) => (known.has(key) ? title(key as Parameters<typeof title>[0]) : names.member(key)),
    list: (texts) => withoutBidiControls(formatList(say.language, texts)),
  };
}
