/** How two words differ that are almost the same. `plene`: only in yod and vav that Hebrew writes or leaves out. */
export type NearSpelling = 'plene' | 'oneLetter';

/** A word this short is another word once a letter changes. */
const shortest = 4;

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
  const [only] = unlike;
  if (unlike.length > 1 || only === undefined) return null;
  return isOneLetter(only[0], only[1]) && a.join('').length >= 6 ? 'oneLetter' : null;
}

/** A word without the letters that Hebrew may leave out. */
export function skeleton(word: string): string {
  return word.length < shortest ? word : word.slice(0, 1) + word.slice(1).replace(/[וי]/g, '');
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
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.length === shortest) return false;
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || short.slice(at + 1) === long.slice(at + 1);
}
