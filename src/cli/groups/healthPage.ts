import type { GroupHealth } from '../../core/groups/health/health.ts';
import type { HealthWording } from '../../core/view/groups/healthWording.ts';
import { healthWords } from '../../core/view/groups/healthWords.ts';
import { sectorText } from '../coverage/pageWords.ts';
import { wordingOf } from '../wordingOf.ts';
import type { GroupsAnswer } from './groupsAnswer.ts';
import { groupTitle, type PageWords } from './pageWords.ts';

/** How the groups are; where some are proposed, how those would be: in the sentences of the screen. */
export function healthParts({ health, parts }: GroupsAnswer, words: PageWords): readonly (readonly string[])[] {
  const { present, proposed } = health;
  if (proposed === null) return healthPart('cli:groups.heading.health', present, words);
  const filled = new Set(parts.flatMap(({ proposal }) => (proposal.seating.groups ?? []).map(({ group }) => group)));
  const shown = proposed.filter(({ group }) => filled.has(group));
  return shown.length === 0 ? [] : healthPart('cli:groups.heading.healthProposed', shown, words);
}

function healthPart(heading: string, groups: readonly GroupHealth[], words: PageWords): readonly (readonly string[])[] {
  const seated = groups.filter(({ seats }) => seats > 0);
  if (seated.length === 0) return [[words.say(heading), `  ${words.say('cli:groups.nobody')}`]];
  const wording = healthWording(words);
  return seated.map((one, at) => [...(at === 0 ? [words.say(heading)] : []), ...groupLines(one, wording, words)]);
}

function groupLines(one: GroupHealth, wording: HealthWording, words: PageWords): readonly string[] {
  const { say, names } = words;
  const sectors = one.marks.map(({ sector, seats }) => `${sectorText(names.sector(sector), say)} ${seats}`).join(' · ');
  const told = one.findings.filter(({ severity }) => severity !== 'good');
  return [
    `  ${say('cli:groups.seats', { group: groupTitle(one.group, words), count: one.seats, sectors })}`,
    ...told.flatMap((finding) => {
      const { text, remedies } = healthWords(finding, wording);
      return [`    ${text}`, ...remedies.map((remedy) => `      ${remedy}`)];
    }),
  ];
}

/** Sectors under the names that the files write. */
function healthWording({ say, names, title }: PageWords): HealthWording {
  const wording = wordingOf(say, title, false);
  return {
    ...wording,
    sectorLong: (sector) => wording.sectorLong(names.sector(sector)),
    from: (sectors) => wording.from(sectors.map(names.sector)),
  };
}
