import { areLegalForm, withoutGenericWords } from './bareWords.ts';
import { areInitialsOf, isWrittenAsInitials } from './initials.ts';
import { nameWords } from './nameWords.ts';

/** A piece of a name that may be a name of its own. */
export interface NamePart {
  /** What follows `formerly` and the like is another name; what stands in brackets may be one, or a place; the rest is a part. */
  readonly kind: 'other' | 'aside' | 'part';
  readonly text: string;
  /** What stands beside a part, such as the town in brackets. */
  readonly beside: string;
}

/** What follows is another name of the same body, wherever it stands; at the head of what stands in brackets. */
const alsoCalled = /(?<![\p{L}\p{N}])(?:dba|d\/b\/a|aka|a\.k\.a\.|formerly|לשעבר)(?![\p{L}\p{N}])[:.]?/iu;
const nowCalled = /^(?:now|previously|היום|בעבר)(?![\p{L}\p{N}])[:.]?/iu;

/** Whoever runs a body stands in brackets beside its name, and is no name of it. */
const owner = /^(?:עיריית|עירית|מועצה|מועצת|משרד|ממשלת|city of|municipality|ministry)(?![\p{L}\p{N}])/iu;

/** The pieces of a name: what stands in brackets and outside, before and after `formerly`, in Hebrew and in English. */
export function nameParts(name: string): readonly NamePart[] {
  if (isPlain(name)) return [];
  const asides = [...name.matchAll(/[([]([^)\]]{3,})[)\]]/g)]
    .map(([, aside]) => (aside ?? '').trim())
    .filter((aside) => !areLegalForm(nameWords(aside)));
  const outside = name.replace(/[([][^)\]]*[)\]]/g, ' ').trim();
  const places = asides.filter((aside) => !isCalled(aside));
  const called = asides.filter(isCalled).flatMap((aside) => namesIn(aside.replace(nowCalled, '')));
  const inside = places.filter((aside) => !owner.test(aside)).map((text) => part('aside', text));
  return [...outsideParts(outside, places.join(' ')), ...inside, ...called.map((text) => part('other', text))];
}

/** Most names are in one script, and nothing stands in brackets or after a dash. */
function isPlain(name: string): boolean {
  return !(/[([|/–—-]/.test(name) || alsoCalled.test(name) || (latin.test(name) && hebrew.test(name)));
}

function outsideParts(outside: string, beside: string): readonly NamePart[] {
  const names = namesIn(outside);
  if (names.length !== 1) return names.map((text) => part('other', text));
  const two = twoNames(outside);
  return [
    beside === '' ? part('other', outside) : part('part', outside, beside),
    ...two.map((text, index) => part('part', text, `${two[1 - index]} ${beside}`)),
  ];
}

function part(kind: NamePart['kind'], text: string, beside = ''): NamePart {
  return { kind, text, beside };
}

function isCalled(aside: string): boolean {
  return nowCalled.test(aside) || alsoCalled.test(aside);
}

function namesIn(text: string): readonly string[] {
  return text
    .split(alsoCalled)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const latin = /\p{Script=Latin}/u;
const hebrew = /\p{Script=Hebrew}/u;

/** The two names that one text gives, in two languages or as initials and in full: `מט"ח - המרכז לטכנולוגיה`, `Shatil שתיל`. */
function twoNames(text: string): readonly string[] {
  const [one = '', other = '', ...more] = text.split(/\s+[-–—/]\s+|\s*\|\s*/);
  if (other === '') return latin.test(text) && hebrew.test(text) ? tellingTwo(scriptsOf(text)) : [];
  // Initials behind a name that they are not of are whoever runs it: `Lab - SFU`.
  const isTwice = latin.test(one) !== latin.test(other) || isWrittenAsInitials(one) || areInitialsOf(other, one);
  return more.length === 0 && isTwice ? tellingTwo([one, other]) : [];
}

/** A text that goes over from one script to the other once, cut there; not cut otherwise. */
function scriptsOf(text: string): readonly string[] {
  const runs = text
    .trim()
    .match(/(?:[^\p{Script=Latin}]*[\p{Script=Latin}][^\p{Script=Hebrew}]*)|[^\p{Script=Latin}]+/gu);
  return runs?.map((run) => run.trim()) ?? [];
}

function tellingTwo(names: readonly string[]): readonly string[] {
  const telling = names.filter((name) => withoutGenericWords(nameWords(name)).join('').length >= 3);
  return names.length === 2 && telling.length === 2 ? names : [];
}
