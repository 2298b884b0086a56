import { initialsOf, isWrittenAsInitials } from './initials.ts';
import type { NameForms } from './nameForms.ts';
import { tellingText } from './reasonFor.ts';
import { fewestLetters, rootOf, shortest, skeleton } from './spelling.ts';

/** Names of more letters are long enough to be told apart by more than one of them. */
const mostLetters = 60;

/**
 * The keys, whole numbers below 2³², under which names that may be one meet: two names with a reason to be one share at least one.
 * Others may share one by chance. There are about as many keys as letters.
 */
export function keysOf(form: NameForms): readonly number[] {
  const { kind, words, bare } = form;
  const keys = [hash('name', bare.join(''))];
  if (words !== bare) keys.push(hash('name', words.join('')));
  const telling = kind === 'aside' ? null : tellingText(form);
  if (telling !== null) keys.push(hash('telling', telling));
  for (const initials of ownInitials(form)) keys.push(hash('initials', initials));
  if (kind !== 'main') return keys;
  keys.push(hash('words', bare.map(rootOf).sort().join(' ')), hash('skeleton', bare.map(skeleton).join(' ')));
  const count = bare.join('').length;
  if (count >= fewestLetters - 1 && count <= mostLetters) pushLessOneLetter(keys, bare);
  return keys;
}

/** What the initials of a name are, or the name that is written as initials. */
function ownInitials({ bare, written }: NameForms): readonly string[] {
  const [only] = bare;
  if (bare.length === 1 && only !== undefined) return isWrittenAsInitials(written) ? [only] : [];
  return initialsOf(bare);
}

const factor = 0x01000193;

/** A polynomial over the letters, modulo 2³², so that a name without one letter need not be spelled out for its key. */
function polynomial(text: string, from = 0): number {
  let value = from;
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, factor) + text.charCodeAt(at)) | 0;
  return value;
}

type Kind = 'name' | 'telling' | 'words' | 'initials' | 'skeleton' | 'letters';

const seeds: Readonly<Record<Kind, number>> = {
  name: 11,
  telling: 23,
  words: 37,
  initials: 41,
  skeleton: 53,
  letters: 67,
};

function hash(kind: Kind, text: string): number {
  return mixed(polynomial(text), seeds[kind]);
}

function mixed(value: number, seed: number): number {
  let bits = Math.imul(value ^ seed ^ (value >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The whole text, and it with one letter left out of a word that can lose one: names one letter apart share at least one of these. */
function pushLessOneLetter(keys: number[], words: readonly string[]): void {
  const text = words.join(' ');
  const whole = polynomial(text);
  keys.push(mixed(whole, seeds.letters));
  let [before, power] = [0, powerOf(text.length)];
  let at = 0;
  for (const word of words) {
    const end = at + word.length;
    const losesOne = word.length > shortest && !/\p{N}/u.test(word);
    for (; at <= end && at < text.length; at += 1) {
      const through = (Math.imul(before, factor) + text.charCodeAt(at)) | 0;
      power = Math.imul(power, inverse);
      // All that comes after this letter, and what came before it moved up by one.
      const rest = (whole - Math.imul(through, power) + Math.imul(before, power)) | 0;
      if (losesOne && at < end) keys.push(mixed(rest, seeds.letters));
      before = through;
    }
  }
}

/** What undoes a multiplication by the factor, modulo 2³². */
const inverse = 0x359c449b;

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, factor);
  return power;
}
