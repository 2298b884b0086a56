import type { Tie } from '../model/tie.ts';
import { foldText, foldWord } from './fold.ts';

/**
 * Two ties with one key say the same: one pair, one type, one direction. Without direction, either end may come first; between persons
 * each end says what it says of the other.
 */
export function tieKey(tie: Tie): string {
  const { source, target, directed, sourcePerson, targetPerson } = tie;
  const persons = sourcePerson === null && targetPerson === null ? [] : [sourcePerson, targetPerson].map(folded);
  const ends = directed || persons.length > 0 || source < target ? [source, target] : [target, source];
  return JSON.stringify([...ends, directed, foldWord(tie.type ?? ''), ...persons]);
}

function folded(name: string | null): string {
  return foldText(name ?? '');
}
