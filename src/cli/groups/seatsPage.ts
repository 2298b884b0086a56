import type { SeatedIn, SeatReason } from '../../core/groups/seating/seating.ts';
import { sectorsOf } from '../../core/groups/sectorsOf.ts';
import { numberText, percentText, pointsText, sectorText } from '../coverage/pageWords.ts';
import { pageTable } from '../pageTable.ts';
import type { GroupsAnswer } from './groupsAnswer.ts';
import { costText, groupTitle, type PageWords, shortfallText } from './pageWords.ts';
import type { SeatedPart } from './seated.ts';

/** Who is proposed and why each, what it comes to, and what is missed. */
export function seatsParts(part: SeatedPart, answer: GroupsAnswer, words: PageWords): readonly (readonly string[])[] {
  const { groups, feasible } = part.proposal.seating;
  const tables = (groups ?? []).map((one) => [
    words.say(feasible ? 'cli:groups.heading.proposal' : 'cli:groups.heading.nearest', {
      group: groupTitle(one.group, words),
      seats: one.members.length,
    }),
    ...membersTable(one, part, answer, words),
  ]);
  return [missedPart(part, words), ...tables, reachedPart(part, answer, words)];
}

function missedPart({ proposal }: SeatedPart, words: PageWords): readonly string[] {
  const { feasible, groups, shortfall, shortfalls, optimum } = proposal.seating;
  const { say } = words;
  if (feasible) return [];
  const lines = shortfalls.map((one) => `  ${shortfallText(one, words)}`);
  if (groups === null) return [say('cli:groups.heading.impossible'), ...lines];
  const heading = optimum ? 'cli:groups.heading.missed' : 'cli:groups.heading.missedSoFar';
  return [say(heading, { amount: shortfall ?? '–' }), ...lines];
}

function membersTable(
  { group, members }: SeatedIn,
  { reasons }: SeatedPart,
  { fieldMap }: GroupsAnswer,
  words: PageWords,
): readonly string[] {
  const byId = new Map<string, (typeof fieldMap.organizations)[number]>(
    fieldMap.organizations.map((one) => [one.id, one]),
  );
  const isReason = (one: (typeof reasons)[number]): one is SeatReason => one.part === 'seat' && one.group === group;
  const why = new Map(reasons.filter(isReason).map((one) => [one.id, one]));
  const rows = members.map((id) => {
    const one = byId.get(id);
    const sectors =
      one === undefined ? [] : sectorsOf(one).map((sector) => sectorText(words.names.sector(sector), words.say));
    const reason = why.get(id);
    return [words.title(id), sectors.join(' · '), reason === undefined ? '' : whyText(reason, words)];
  });
  return pageTable([{ title: '' }, { title: '' }, { title: '' }], rows).slice(1);
}

function whyText({ code, breaks, cost, instead }: SeatReason, words: PageWords): string {
  const { say, list } = words;
  const why = say(`cli:groups.why.${code}`, {
    breaks: list(breaks.map((one) => shortfallText(one, words))),
    cost: costText(cost, words),
  });
  return instead.length === 0 ? why : say('cli:groups.instead', { why, names: list(instead.map(words.names.member)) });
}

function reachedPart(
  { fill, proposal }: SeatedPart,
  { objective }: GroupsAnswer,
  { say }: PageWords,
): readonly string[] {
  const { groups, goals, optimum, gap, feasible } = proposal.seating;
  if (groups === null) return [];
  const lines = goals.map(({ goal, value }) => {
    const name = objective[fill] ?? say(`cli:groups.goal.${goal}`);
    return say('cli:groups.reached', { name, value: pointsText(value) });
  });
  const share = gap === null ? numberText(null) : percentText(gap);
  return [
    ...lines,
    optimum
      ? say(feasible ? 'cli:groups.proven' : 'cli:groups.provenNearest')
      : say('cli:groups.notProven', { gap: share }),
    ...(proposal.unrated > 0 ? [say('cli:groups.unrated', { count: proposal.unrated })] : []),
  ];
}
