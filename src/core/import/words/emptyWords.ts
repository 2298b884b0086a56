import { foldText } from '../fold.ts';
import { wordList } from './wordMap.ts';

const empties = new Set(
  wordList(`
    -, --, –, —, ?, n/a, na, #n/a, #ref!, #div/0!, #value!, #name?, #null!, nan, nat, null, unknown, not known, לא ידוע,
  לא ידועה, לא רלוונטי`),
);

/** What people and programs write for "not known" in a column of known values. Zero is never empty. */
export function meansEmpty(text: string): boolean {
  const folded = foldText(text);
  return folded === '' || empties.has(folded);
}
