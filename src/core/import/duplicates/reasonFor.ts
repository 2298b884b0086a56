import { withoutGenericWords } from './bareWords.ts';
import type { DuplicateReason } from './duplicateReason.ts';
import { initialsOf, isWrittenAsInitials } from './initials.ts';
import type { NameForms } from './nameForms.ts';
import { areSameWords, nearSpelling } from './spelling.ts';

const ofSpelling = { plene: 'spelling', prefix: 'prefix', oneLetter: 'oneLetter' } as const;

/** The surest reason for which two bodies of these names may be one; null where nothing speaks for it. */
export function reasonFor(a: readonly NameForms[], b: readonly NameForms[]): DuplicateReason | null {
  const [one] = a;
  const [other] = b;
  if (one === undefined || other === undefined) return null;
  if (one.folded === other.folded) return 'sameName';
  if (joined(one.words) === joined(other.words)) return 'sameFolded';
  if (joined(one.bare) === joined(other.bare)) return 'legalForm';
  if (a.some((x) => b.some((y) => areOneName(x, y)))) return 'otherName';
  const near = nearSpelling(one.bare, other.bare);
  if (near === null && areSameWords(one.bare, other.bare)) return 'transposedWords';
  if (near !== null) return ofSpelling[near];
  if (a.some((x) => b.some((y) => areOneButForGenericWords(x, y)))) return 'genericWord';
  return a.some((x) => b.some((y) => areInitials(x, y) || areInitials(y, x))) ? 'initials' : null;
}

function areOneName(one: NameForms, other: NameForms): boolean {
  if (one.kind === 'aside' && other.kind === 'aside') return false;
  return joined(one.bare) === joined(other.bare) && !areToldApart(one, other);
}

function areOneButForGenericWords(one: NameForms, other: NameForms): boolean {
  if (one.kind === 'aside' || other.kind === 'aside') return false;
  const telling = tellingText(one);
  return telling !== null && telling === tellingText(other) && !areToldApart(one, other);
}

/** What tells a name apart, where that is enough to be a name. */
export function tellingText({ bare }: NameForms): string | null {
  const telling = joined(withoutGenericWords(bare));
  return telling.length > 3 ? telling : null;
}

/** Whether two equal parts of names are told apart by what stands beside them: `ויצ"ו (חיפה)`, `ויצ"ו (עכו)`. */
function areToldApart(one: NameForms, other: NameForms): boolean {
  if (one.beside === '' || other.beside === '' || one.beside === other.beside) return false;
  return isLatin(one.beside) === isLatin(other.beside);
}

function isLatin(text: string): boolean {
  return /[a-z]/.test(text);
}

function areInitials(short: NameForms, long: NameForms): boolean {
  if (short.bare.length !== 1 || !isWrittenAsInitials(short.written)) return false;
  return initialsOf(long.bare).includes(joined(short.bare));
}

function joined(words: readonly string[]): string {
  return words.join('');
}
