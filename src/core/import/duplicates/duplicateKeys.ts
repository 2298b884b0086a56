import { foldText } from '../fold.ts';
import { withoutGenericWords, withoutLegalForm } from './bareWords.ts';
import { nameWords } from './nameWords.ts';
import { skeleton } from './spelling.ts';

/** Why two organisations may be one body. */
export type DuplicateReason =
  /** The same name as written, but for spaces, case and quotation marks. */
  | 'sameName'
  /** The same name but for niqqud, accents, final letters, dashes, punctuation or letters that look alike. */
  | 'sameFolded'
  | 'legalForm'
  | 'otherName'
  | 'transposedWords'
  | 'spelling'
  | 'oneLetter'
  /** The same but for a common word (`Labs`, `ישראל`). */
  | 'genericWord'
  | 'initials';

/** How sure a reason is, 1 being the surest. */
export const scores: Readonly<Record<DuplicateReason, number>> = {
  sameName: 1,
  sameFolded: 0.97,
  legalForm: 0.93,
  otherName: 0.9,
  transposedWords: 0.85,
  spelling: 0.8,
  oneLetter: 0.7,
  genericWord: 0.6,
  initials: 0.5,
};

export interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** One name ready for comparing. */
export interface NameForms {
  /** The name itself, another name, or what stands beside the name in brackets, which may be a place and no name. */
  readonly kind: 'main' | 'other' | 'aside';
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly folded: string;
  readonly written: string;
}

/** What follows is another name of the same body, wherever it stands; at the head of what stands in brackets. */
const alsoCalled = /(?<![\p{L}\p{N}])(?:dba|d\/b\/a|aka|a\.k\.a\.|formerly|לשעבר)(?![\p{L}\p{N}])[:.]?/iu;
const nowCalled = /^(?:now|previously|היום|בעבר)(?![\p{L}\p{N}])[:.]?/iu;

/** A name, what it says the body is also called, and the other names. A place in brackets (`(Canada)`) is no name. */
export function formsOf({ name, otherNames }: Named): readonly NameForms[] {
  const asides = [...name.matchAll(/[([]([^)\]]{3,})[)\]]/g)].map(([, aside]) => aside ?? '');
  const outside = name.replace(/[([][^)\]]*[)\]]/g, ' ').trim();
  const parts =
    asides.length === 0 || outside === '' ? [name] : [outside, ...asides.flatMap((aside) => aside.split(nowCalled))];
  const called = parts.flatMap((part) => part.split(alsoCalled)).map((part) => part.trim());
  const others = [...called.filter((part) => part !== '' && part !== name), ...otherNames];
  const isAside = (part: string) => asides.includes(part);
  return [
    formOf(name, 'main'),
    ...[...new Set(others)].map((other) => formOf(other, isAside(other) ? 'aside' : 'other')),
  ].filter(({ words }) => words.length > 0);
}

function formOf(written: string, kind: NameForms['kind']): NameForms {
  const words = nameWords(written);
  return { kind, words, bare: withoutLegalForm(words), folded: foldText(written), written };
}

/**
 * The keys under which names that may be one meet. `letters` adds those of near spellings: as many as the name has letters.
 */
export function keysOf(form: NameForms, letters: boolean): readonly string[] {
  const bare = form.bare.join('');
  const keys = [`b${bare}`];
  const telling = withoutGenericWords(form.bare).join('');
  if (form.kind !== 'aside' && telling.length > 3) keys.push(`g${telling}`);
  if (form.kind !== 'main') return letters ? [...keys, ...initialsKeys(form)] : keys;
  if (form.bare.length > 1) keys.push(`t${[...form.bare].sort().join(' ')}`);
  if (!letters) return keys;
  keys.push(`s${form.bare.map(skeleton).join(' ')}`, ...initialsKeys(form));
  if (bare.length >= 6 && bare.length <= 60) keys.push(...lessOneLetter(form.bare));
  return keys;
}

/** Each word with each of its letters left out: names one letter apart share at least one. */
function lessOneLetter(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const keys = [`l${text}`];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ' ') keys.push(`l${text.slice(0, at)}${text.slice(at + 1)}`);
  }
  return keys;
}

/** Initials of a name of several words, and a name that is written as initials. */
function initialsKeys({ bare, written }: NameForms): readonly string[] {
  const [only] = bare;
  if (bare.length === 1 && only !== undefined) return isWrittenAsInitials(written) ? [`i${only}`] : [];
  const initials = initialsOf(bare);
  return initials.length >= 3 ? [`i${initials}`] : [];
}

export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(of|for|in|on|at|to|של|על|עם|את)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

export function isWrittenAsInitials(written: string): boolean {
  return /^\p{Lu}[\p{Lu}.]{2,}$/u.test(written.trim()) || /^[א-ת]{2,}["״”][א-ת]$/u.test(written.trim());
}
