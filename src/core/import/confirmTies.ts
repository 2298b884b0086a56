import type { OrganizationId } from '../model/ids.ts';
import type { Tie } from '../model/tie.ts';
import type { Draft } from './draft.ts';
import { foldWord } from './fold.ts';
import type { TableReading } from './reading.ts';
import { isOneWayType } from './words/booleanWords.ts';

/** Notes that the organisation of a row said that a tie is there, where the rows of the table are answers. */
export function noteClaim(
  draft: Draft,
  { respondents }: Pick<TableReading, 'respondents'>,
  id: Tie['id'] | undefined,
  respondent: OrganizationId,
): void {
  if (!respondents || id === undefined) return;
  const claims = draft.claims.get(id) ?? new Set();
  draft.claims.set(id, claims.add(respondent));
}

/**
 * Whose word the ties of a survey rest on: both sides' where each of the two named the other in the same question, else one side's.
 * That one funds the other is not confirmed by the other funding the first.
 */
export function confirmTies(draft: Draft): void {
  if (draft.claims.size === 0) return;
  const before = new Map(draft.current.ties.map((tie) => [tie.id, tie]));
  const places = new Map(draft.ties.map(({ id }, place) => [id, place]));
  const claimed = [...draft.claims].flatMap(([id, sides]) => {
    const tie = draft.changedTies.get(id) ?? draft.ties[places.get(id) ?? -1] ?? before.get(id);
    return tie === undefined ? [] : [{ tie, sides }];
  });
  const said = new Set(claimed.flatMap(({ tie, sides }) => [...sides].map((side) => claimKey(tie, side))));
  for (const { tie, sides } of claimed) {
    const isBoth = [tie.source, tie.target].every((side) => {
      return sides.has(side) || (!isOneWayType(tie.type) && said.has(claimKey(tie, side)));
    });
    const assertedBy = isBoth ? ('bothSides' as const) : ('oneSide' as const);
    const place = places.get(tie.id);
    if (place !== undefined) draft.ties[place] = { ...tie, assertedBy };
    else if (tie.assertedBy !== assertedBy) draft.changedTies.set(tie.id, { ...tie, assertedBy });
  }
}

function claimKey({ source, target, type }: Tie, side: OrganizationId): string {
  return JSON.stringify([...[source, target].sort(), foldWord(type ?? ''), side]);
}
