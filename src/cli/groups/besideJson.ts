import type { SeatingProposal } from '../../core/groups/seating/proposal.ts';
import { record } from '../fieldCounts.ts';
import { type AnswerNames, groupKey } from './answerNames.ts';
import { type SeatedPart, seatedIn } from './seated.ts';

/** What stands beside a proposal: the list by score alone, the draw, whom to bring in, who is set aside, chairs. */
export function besideJson(parts: readonly SeatedPart[], names: AnswerNames) {
  const proposals = parts.map(({ proposal }) => proposal);
  const seated = seatedIn(parts);
  const left = proposals.flatMap(({ setAside }) => setAside.filter(({ id }) => !seated.has(id)));
  const aside = new Map(left.map(({ id, why }) => [names.member(id), why]));
  const first = <Value>(of: (proposal: SeatingProposal) => Value | null) =>
    proposals.map(of).find((one) => one !== null) ?? null;
  const score = first(({ scoreOnly }) => scoreOnly);
  const lottery = first((proposal) => proposal.lottery);
  return {
    scoreOnly:
      score === null
        ? null
        : {
            members: score.members.map(names.member).sort(),
            objective: score.value,
            proposed: score.proposed,
            sectorsMissing: score.sectorsMissing.map(names.sector).sort(),
            regionsMissing: score.regionsMissing.toSorted(),
            affected: score.affected,
          },
    lottery: lottery === null ? null : { ...lottery, chances: chancesJson(lottery.chances, names) },
    bringIn: [...new Set(proposals.flatMap(({ bringIn }) => bringIn.map(names.member)))],
    setAside: [...aside].sort().map(([id, why]) => ({ id, why })),
    chairs: record(
      proposals.flatMap(({ chairs }) =>
        chairs.map(({ group, chair }) => [groupKey(group), chair === null ? null : names.member(chair)] as const),
      ),
    ),
    unrated: Math.max(0, ...proposals.map(({ unrated }) => unrated)),
  };
}

function chancesJson(chances: Readonly<Record<string, number>>, names: AnswerNames) {
  return record(Object.entries(chances).map(([id, chance]) => [names.member(id), chance]));
}
