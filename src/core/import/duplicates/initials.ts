import { foldText } from '../fold.ts';
import { withoutLegalForm } from './bareWords.ts';
import { nameWords } from './nameWords.ts';
import { stem } from './spelling.ts';

/** A name that could have initials has so many words at least, and initials so many letters. */
const fewest = 3;

const little = /^(of|for|in|on|at|to|של|על|עם|את)$/;

/** The initials of a name as people make them: of the words as they are, and without the letters that Hebrew joins to a word. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < fewest) return [];
  const telling = words.filter((word) => !little.test(word));
  const firstLetters = [telling, telling.map(stem)].map((all) => all.map((word) => word[0] ?? '').join(''));
  return [...new Set(firstLetters)].filter((letters) => letters.length >= fewest);
}

export function areInitialsOf(short: string, long: string): boolean {
  return (
    isWrittenAsInitials(short) && initialsOf(withoutLegalForm(nameWords(long))).includes(nameWords(short).join(''))
  );
}

export function isWrittenAsInitials(written: string): boolean {
  return /^\p{Lu}[\p{Lu}.]{2,}$/u.test(written.trim()) || /^[א-ת]{2,}"[א-ת]$/u.test(foldText(written));
}
