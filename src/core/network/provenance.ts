import { unknownValue } from '../model/filter.ts';
import { type TieAssertion, tieAssertions } from '../model/tie.ts';
import { countedOrganizations, countedTies, type Recorded } from './countedRecords.ts';

/** Whose word a tie rests on; `?`: nobody said. */
export type Word = TieAssertion | '?';

export const words: readonly Word[] = [...tieAssertions, unknownValue];

/** On whose word the ties rest that count. */
export interface Provenance {
  /** How many ties count: recorded, of the kinds and words that the rules take, both ends among those who count. */
  readonly ties: number;
  readonly counts: Readonly<Record<Word, number>>;
  /** Ties that are only suggested: they count in nothing. */
  readonly suggested: number;
}

export function provenanceOf(recorded: Recorded): Provenance {
  const counted = new Set(countedOrganizations(recorded).map(({ id }) => id));
  const ties = countedTies(recorded).filter(({ source, target }) => counted.has(source) && counted.has(target));
  const counts: Record<Word, number> = { staff: 0, oneSide: 0, bothSides: 0, document: 0, '?': 0 };
  for (const { assertedBy } of ties) counts[assertedBy ?? unknownValue] += 1;
  return { ties: ties.length, counts, suggested: recorded.ties.filter(({ status }) => status === 'suggested').length };
}
