import type { SeatedIn, SeatingReason } from '../../core/groups/seating/seating.ts';
import { numberText, pointsText, sectorText } from '../coverage/pageWords.ts';
import { costText, groupTitle, type PageWords, ruleText } from './pageWords.ts';
import type { SeatedPart } from './seated.ts';

type Reason<Part extends SeatingReason['part']> = Extract<SeatingReason, { part: Part }>;

const mostShown = 5;

/** Why it cannot be and what would help, or what else could be had. */
export function reasonsParts(part: SeatedPart, words: PageWords): readonly (readonly string[])[] {
  const of = <Part extends SeatingReason['part']>(kind: Part) =>
    part.reasons.filter((one): one is Reason<Part> => one.part === kind);
  const { say } = words;
  const under = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [say(heading), ...lines.map((line) => `  ${line}`)];
  return [
    under(
      'cli:groups.heading.sums',
      of('arithmetic').map((one) => sumText(one, words)),
    ),
    under(
      'cli:groups.heading.conflict',
      of('conflict').flatMap(({ rules }) => rules.map((one) => ruleText(one, words))),
    ),
    under(
      'cli:groups.heading.repairs',
      of('repair').map((one) => repairText(one, words)),
    ),
    under(
      'cli:groups.heading.next',
      of('next')
        .slice(0, mostShown)
        .map((one) => nextText(one, words)),
    ),
    under(
      'cli:groups.heading.prices',
      of('price').flatMap((one) => priceText(one, words)),
    ),
    under(
      'cli:groups.heading.alternatives',
      of('alternative').map((one) => alternativeText(one, part, words)),
    ),
  ];
}

function sumText({ code, rule, need, have }: Reason<'arithmetic'>, words: PageWords): string {
  return words.say(`cli:groups.sum.${code}`, { rule: ruleText(rule, words), need, have });
}

function repairText({ code, rule, amount, ids, left }: Reason<'repair'>, words: PageWords): string {
  const names = words.list(ids.map(words.title));
  return words.say(`cli:groups.repair.${code}`, {
    rule: ruleText(rule, words),
    amount,
    count: amount,
    names,
    left,
  });
}

function nextText({ id, cost, insteadOf }: Reason<'next'>, words: PageWords): string {
  const names = words.list(insteadOf.map(words.names.member));
  return words.say('cli:groups.nextFor', { name: words.title(id), names, cost: costText(cost, words) });
}

function priceText({ rule, gain }: Reason<'price'>, words: PageWords): readonly string[] {
  if (gain === null) return [];
  const by = words.say(`cli:groups.goal.${gain.by}`);
  return [words.say('cli:groups.gain', { rule: ruleText(rule, words), amount: pointsText(gain.amount), by })];
}

function alternativeText({ groups, cost }: Reason<'alternative'>, { proposal }: SeatedPart, words: PageWords): string {
  const proposed = proposal.seating.groups ?? [];
  const [others, out] = [beyond(groups, proposed), beyond(proposed, groups)];
  return words.say('cli:groups.alternative', {
    names: words.list(others.map(words.names.member)),
    out: words.list(out.map(words.names.member)),
    cost: costText(cost, words),
  });
}

/** Who sits in a group of one seating, but not in that of the other. */
function beyond(one: readonly SeatedIn[], other: readonly SeatedIn[]): readonly string[] {
  const seated = new Map(other.map(({ group, members }) => [group, new Set(members)]));
  const ids = one.flatMap(({ group, members }) => members.filter((id) => !seated.get(group)?.has(id)));
  return [...new Set(ids)];
}

/** The list by score alone, the draw, whom to bring in first, chairs, and who is set aside. */
export function besideParts(
  { proposal }: SeatedPart,
  seated: ReadonlySet<string>,
  words: PageWords,
): readonly (readonly string[])[] {
  const { say, list, names } = words;
  const { scoreOnly, lottery, bringIn, chairs } = proposal;
  const setAside = proposal.setAside.filter(({ id }) => !seated.has(id));
  const chaired = chairs.flatMap(({ group, chair }) => {
    return chair === null ? [] : [`  ${groupTitle(group, words)}: ${words.title(chair)}`];
  });
  const missing = scoreOnly?.sectorsMissing.map((sector) => sectorText(names.sector(sector), say)) ?? [];
  return [
    lottery === null
      ? []
      : [say('cli:groups.draw', { committees: lottery.committees, least: numberText(lottery.least) })],
    scoreOnly === null
      ? []
      : [
          say('cli:groups.heading.scoreOnly', {
            value: pointsText(scoreOnly.value),
            proposed: pointsText(scoreOnly.proposed),
          }),
          `  ${list(scoreOnly.members.map(names.member))}`,
          `  ${missing.length === 0 ? say('cli:groups.missingNobody') : say('cli:groups.missing', { names: list(missing) })}`,
        ],
    bringIn.length === 0 ? [] : [say('cli:groups.heading.bringIn'), ...bringIn.map((id) => `  ${words.title(id)}`)],
    chaired.length === 0 ? [] : [say('cli:groups.heading.chairs'), ...chaired],
    setAside.length === 0
      ? []
      : [
          say('cli:groups.heading.setAside'),
          ...setAside.map(({ id, why }) => `  ${words.title(id)}: ${say(`cli:groups.aside.${why}`)}`),
        ],
  ];
}
