import { foldWord } from '../fold.ts';

/** A word this short is another word once a letter changes. */
const shortest = 4;
/** From so many letters on, two may differ. */
const long = 7;

const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/**
 * What the words of a vocabulary that are almost `text` mean, each once; empty where none is near. Near is: the same but for final
 * letters and for yod and vav that Hebrew doubles or leaves out, else one letter apart (two from seven letters on, two neighbours
 * changed about counting as one).
 */
export function nearMeanings<Meaning extends string>(
  text: string,
  vocabulary: ReadonlyMap<string, Meaning>,
): readonly Meaning[] {
  const asked = plainLetters(foldWord(text));
  if (asked.length < shortest) return [];
  let nearest = asked.length < long ? 1.5 : 2.5;
  let found = new Set<Meaning>();
  for (const [word, meaning] of vocabulary) {
    const known = plainLetters(word);
    const away = known.length < shortest ? Number.POSITIVE_INFINITY : distance(asked, known);
    if (away < nearest) [nearest, found] = [away, new Set()];
    if (away === nearest) found.add(meaning);
  }
  return [...found];
}

/** Letters as they are in the middle of a word. */
function plainLetters(word: string): string {
  return word.replace(/[ךםןףץ]/g, (letter) => finals[letter] ?? letter);
}

/** A word without yod and vav, which are written or left out as one likes, behind its first letter. */
function withoutPlene(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[וי]/g, '');
}

function distance(a: string, b: string): number {
  if (a === b) return 0;
  const plene = withoutPlene(a) === withoutPlene(b) && withoutPlene(a).length >= 3;
  if (!plene && Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const letters = lettersApart(a, b);
  if (plene) return letters / 100;
  // Whoever misspells twice begins well.
  return letters > 1 && a[0] !== b[0] ? Number.POSITIVE_INFINITY : letters;
}

/** Letters to add, leave out, change, or change about with the next one (optimal string alignment). */
function lettersApart(a: string, b: string): number {
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const steps = [(above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1)];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps.push((before[column - 2] ?? 0) + 1);
      line.push(Math.min(...steps));
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? 0;
}
