import { withoutGenericWords } from './bareWords.ts';
import { type DuplicateReason, initialsOf, isWrittenAsInitials, type NameForms } from './duplicateKeys.ts';
import { nearSpelling } from './spelling.ts';

/** The surest reason for which two bodies of these names may be one; null where nothing speaks for it. */
export function reasonFor(a: readonly NameForms[], b: readonly NameForms[]): DuplicateReason | null {
  const [one] = a;
  const [other] = b;
  if (one === undefined || other === undefined) return null;
  if (one.folded === other.folded) return 'sameName';
  if (joined(one.words) === joined(other.words)) return 'sameFolded';
  if (joined(one.bare) === joined(other.bare)) return 'legalForm';
  if (a.some((x) => b.some((y) => areOneName(x, y)))) return 'otherName';
  if ([...one.bare].sort().join(' ') === [...other.bare].sort().join(' ')) return 'transposedWords';
  const near = nearSpelling(one.bare, other.bare);
  if (near !== null) return near === 'plene' ? 'spelling' : 'oneLetter';
  if (a.some((x) => b.some((y) => areOneButForGenericWords(x, y)))) return 'genericWord';
  return a.some((x) => b.some((y) => areInitials(x, y) || areInitials(y, x))) ? 'initials' : null;
}

function areOneName(one: NameForms, other: NameForms): boolean {
  return (one.kind !== 'aside' || other.kind !== 'aside') && joined(one.bare) === joined(other.bare);
}

function areOneButForGenericWords(one: NameForms, other: NameForms): boolean {
  if (one.kind === 'aside' || other.kind === 'aside') return false;
  const telling = joined(withoutGenericWords(one.bare));
  return telling.length > 3 && telling === joined(withoutGenericWords(other.bare));
}

function areInitials(short: NameForms, long: NameForms): boolean {
  if (short.bare.length !== 1 || long.bare.length < 3 || !isWrittenAsInitials(short.written)) return false;
  return initialsOf(long.bare) === joined(short.bare);
}

function joined(words: readonly string[]): string {
  return words.join('');
}
