import type { ImportPlan } from '../../core/import/plan.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { PlannedIntroduction } from '../../core/recruitment/introductions/planIntroductions.ts';
import { routeStrength } from '../../core/recruitment/introductions/route.ts';
import { formatList } from '../../i18n/format.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { pointsText } from '../coverage/pageWords.ts';
import { issuesPart, setAsidePart } from '../issuesPage.ts';
import { oneLine } from '../oneLine.ts';
import type { Say } from '../say.ts';
import { organizationTitles } from '../shownIds.ts';
import { targetText } from '../targets/targetText.ts';
import type { Recruited } from './recruited.ts';
import type { RecruitOptions } from './recruitOptions.ts';

interface Page {
  readonly answer: Recruited;
  readonly options: Pick<RecruitOptions, 'limit'>;
  readonly say: Say;
  readonly title: (id: OrganizationId) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** The answer of `recruit` for a person: whom to approach, through whom, and whom else to look for. */
export function recruitPage(answer: Recruited, plan: ImportPlan, options: RecruitOptions, say: Say): string {
  const list = (texts: readonly string[]) => withoutBidiControls(formatList(say.language, texts));
  const page = { answer, options, say, title: organizationTitles(answer.targeted.fieldMap), list };
  const told = { ...plan, issues: [...plan.issues, ...answer.targeted.issues] };
  const parts = [setAsidePart(plan, say), issuesPart(told, say), listPart(page), greedyPart(page), wantedPart(page)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listPart({ answer, options, say, title, list }: Page): readonly string[] {
  const { chosen, value, open, optimum, bound, candidates, lockedBeyond, lockedAside } = answer.shortlist;
  const most = options.limit.most;
  const aside = lockedAside.map((id) => say('cli:recruit.lockedAside', { name: title(id) }));
  if (lockedBeyond !== null) return [say('cli:recruit.lockedBeyond', { locked: lockedBeyond, most }), ...aside];
  const lines = chosen.flatMap(({ id, closes, gain, left, locked, cost }, index) => {
    const targets = list(closes.map(({ target }) => nameOf(targetText(answer.targeted.writtenCell(target)), say)));
    const closed =
      closes.length === 0
        ? say('cli:recruit.closesNothing')
        : say('cli:recruit.closes', { targets, gain: pointsText(gain), left: pointsText(left) });
    const introduction = answer.introductions.introductions.find((one) => one.id === id);
    return [
      `  ${index + 1}. ${title(id)}${locked ? ` (${say('cli:recruit.locked')})` : ''}`,
      `      ${closed}${options.limit.by === 'cost' ? ` ${say('cli:recruit.cost', { cost })}` : ''}`,
      ...(introduction === undefined ? [] : [`      ${introductionLine(introduction, say, title)}`]),
    ];
  });
  return [
    say(`cli:recruit.heading.${options.limit.by}`, {
      most,
      value: pointsText(value),
      open: pointsText(open),
      candidates,
    }),
    ...lines,
    ...(chosen.length === 0 ? [`  ${say(open === 0 ? 'cli:recruit.allMet' : 'cli:recruit.nobody')}`] : []),
    `  ${optimum ? say('cli:recruit.optimum') : say('cli:recruit.bound', { bound: pointsText(bound) })}`,
    ...aside.map((line) => `  ${line}`),
  ];
}

/** The target of everybody has no parts to be called by. */
function nameOf(text: string, say: Say): string {
  return oneLine(text) || say('cli:coverage.everybody');
}

function introductionLine(
  { chosen, routes, full, without }: PlannedIntroduction,
  say: Say,
  title: (id: OrganizationId) => string,
): string {
  const route = chosen ?? routes[0];
  if (route === undefined) return say(`cli:recruit.without.${without ?? 'noPath'}`);
  // The arrow points the way one reads.
  const arrow = say.language === 'he' ? ' ← ' : ' → ';
  const path = route.path.map(title).join(arrow);
  const strength = say(`introductions:strength.${routeStrength(route.product)}`);
  const isFull = chosen === null && full.length > 0;
  return say(isFull ? 'cli:recruit.throughFull' : 'cli:recruit.through', { path, strength });
}

function greedyPart({ answer, say, title }: Page): readonly string[] {
  const { greedy, lockedBeyond } = answer.shortlist;
  if (lockedBeyond !== null || greedy.order.length === 0) return [];
  return [
    say('cli:recruit.greedy', { value: pointsText(greedy.value) }),
    ...greedy.order.map((id, index) => `  ${index + 1}. ${title(id)}`),
  ];
}

function wantedPart({ answer, say }: Page): readonly string[] {
  if (answer.wanted.length === 0) return [];
  const lines = answer.wanted.map(({ target, shortfall }) => {
    return `  ${say('cli:recruit.wanted', { target: nameOf(target, say), shortfall })}`;
  });
  return [say('cli:recruit.heading.wanted'), ...lines];
}
