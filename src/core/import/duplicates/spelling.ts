/**
 * How two names differ that are almost the same. `plene`: only in yod and vav that Hebrew writes or leaves out. `prefix`: also in
 * letters that it joins to a word, `המרכז`, `בלוד`.
 */
export type NearSpelling = 'plene' | 'prefix' | 'oneLetter';

/** A word this short is another word once a letter changes. */
export const shortest = 4;

/** Names with fewer letters than this are never one letter apart. */
export const fewestLetters = 6;

/**
 * How two names differ that are the same but for full and defective spelling, or for one letter in one word; null where they differ
 * by more, by a number, or in a word so short that another letter makes another word (`קרן א`, `קרן ב`).
 */
export function nearSpelling(a: readonly string[], b: readonly string[]): NearSpelling | null {
  if (a.length !== b.length) return null;
  const pairs = a.map((word, index): readonly [string, string] => [word, b[index] ?? '']);
  const unlike = pairs.filter(([one, other]) => one !== other);
  if (unlike.length === 0 || unlike.some(([one, other]) => /\p{N}/u.test(one + other))) return null;
  if (unlike.every(([one, other]) => isPlene(one, other))) return 'plene';
  if (unlike.every(([one, other]) => isOneWord(one, other))) return 'prefix';
  const [only] = unlike;
  if (unlike.length > 1 || only === undefined) return null;
  const letters = Math.max(a.join('').length, b.join('').length);
  return isOneLetter(only[0], only[1]) && letters >= fewestLetters ? 'oneLetter' : null;
}

/** Whether two names have the same words, but for their order and for full and defective spelling or joined letters. */
export function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [one, other] = [sortedByRoot(a), sortedByRoot(b)];
  return one.every((word, index) => isOneWord(word, other[index] ?? ''));
}

function sortedByRoot(words: readonly string[]): readonly string[] {
  return words
    .map((word) => [rootOf(word), word] as const)
    .sort(([a, one], [b, other]) => inOrder(a, b) || inOrder(one, other))
    .map(([, word]) => word);
}

function inOrder(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** A word without the letters that Hebrew may leave out. */
export function skeleton(word: string): string {
  return word.length < shortest ? word : word.slice(0, 1) + word.slice(1).replace(/[וי]/g, '');
}

/** A word without the letters that Hebrew joins to it, as far as they can be told from its own: `והרווחה` is `רווחה`. */
export function stem(word: string): string {
  const joined = /^ו?[הבל](?=[א-ת]{3})|^ו(?!ו)(?=[א-ת]{4})/.exec(word);
  return joined === null ? word : word.slice(joined[0].length);
}

/** The same for all spellings of a word, and for it with and without joined letters. */
export function rootOf(word: string): string {
  return skeleton(stem(word));
}

function isOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [stem(one), stem(other)];
  return skeleton(a) === skeleton(b) && (a === b || isPlene(a, b) || isPlene(one, other));
}

function isPlene(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < shortest || short.length === long.length || skeleton(short) !== skeleton(long)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** One letter more, less, other, or two neighbours changed about. */
function isOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) && !isEnding(long, at);
  if (short.length === shortest) return false;
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}

/** A last letter that makes another word: `איש` and `אישה`, `חברתי` and `חברתית`. */
function isEnding(word: string, at: number): boolean {
  return at === word.length - 1 && /[התי]$/.test(word);
}
