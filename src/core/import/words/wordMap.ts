import { foldWord } from '../fold.ts';

/** The words of a text that lists them with commas. */
export function wordList(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A vocabulary for looking up: every word in its folded form, with what it means. The words are listed with commas. */
export function wordMap<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const [meaning, forms] of Object.entries(words) as [Meaning, string][]) {
    for (const form of wordList(forms)) map.set(foldWord(form), meaning);
  }
  return map;
}
