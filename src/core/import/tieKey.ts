import type { Tie } from '../model/tie.ts';
import { foldWord } from './fold.ts';

/** Two ties with one key say the same: one pair, one type, one direction. Without direction, either end may come first. */
export function tieKey(tie: Tie): string {
  const { source, target, directed } = tie;
  const ends = directed || source < target ? [source, target] : [target, source];
  return JSON.stringify([...ends, directed, foldWord(tie.type ?? '')]);
}
