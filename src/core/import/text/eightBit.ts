/** Encodings of one byte a letter that can be told apart. ISO-8859-8 has the letters of windows-1255 in the same places. */
export type EightBit = 'windows-1255' | 'windows-1252' | 'windows-1251' | 'windows-1256' | 'cp862';

/** One byte in its place: what stands before it and behind it, 0 at the ends. */
interface Spot {
  readonly before: number;
  readonly byte: number;
  readonly after: number;
}

/** 1: it fits text in this encoding; -1: such text would not hold it here; 0: says nothing. */
type Judge = (spot: Spot) => number;

const judges: readonly (readonly [EightBit, Judge])[] = [
  ['windows-1255', hebrew],
  ['windows-1252', western],
  ['windows-1251', cyrillic],
  ['windows-1256', arabic],
  ['cp862', dosHebrew],
];

/** So many letters that fit Hebrew and nothing that speaks against it leave no doubt. */
const plenty = 6;

/** The encoding of one byte a letter that the high bytes fit best, by the company that each keeps. */
export function bestEightBit(bytes: Uint8Array): { readonly encoding: EightBit; readonly certain: boolean } {
  const scores = judges.map(() => ({ good: 0, bad: 0 }));
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const spot = { before: bytes[index - 1] ?? 0, byte, after: bytes[index + 1] ?? 0 };
    judges.forEach(([, judge], which) => {
      const verdict = judge(spot);
      const score = scores[which];
      if (score === undefined) return;
      if (verdict > 0) score.good += 1;
      if (verdict < 0) score.bad += 1;
    });
  }
  const worth = scores.map(({ good, bad }) => good - bad * 3);
  const best = worth.indexOf(Math.max(...worth));
  const encoding = worth[best] === 0 ? 'windows-1252' : (judges[best]?.[0] ?? 'windows-1252');
  const { good = 0, bad = 0 } = scores[best] ?? {};
  return { encoding, certain: encoding === 'windows-1255' && good >= plenty && bad * 50 < good };
}

/** Letters stand together; points stand behind letters; the final forms of five letters are never inside a word. */
function hebrew({ before, byte, after }: Spot): number {
  if (isHebrew(byte)) {
    if (isLatin(before) || isLatin(after)) return -1;
    return isFinal(byte) && isHebrew(before) && isHebrew(after) ? -1 : 1;
  }
  if (byte >= 0xc0 && byte <= 0xd3) return isHebrew(before) || (before >= 0xc0 && before <= 0xd3) ? 1 : -1;
  return byte >= 0xd9 ? -1 : 0;
}

/** Letters with accents stand among plain ones, two together at the most. */
function western({ before, byte, after }: Spot): number {
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7) return 0;
  if (isLatin(before) || isLatin(after)) return 1;
  return before >= 0xc0 || after >= 0xc0 ? -1 : 0;
}

/** Letters stand together, and a capital never behind a small letter. */
function cyrillic({ before, byte, after }: Spot): number {
  if (byte < 0xc0) return 0;
  if (isLatin(before) || isLatin(after)) return -1;
  return byte < 0xe0 && before >= 0xe0 && after >= 0xe0 ? -1 : 1;
}

/** Letters stand together; between them the code page has Latin ones, which Arabic text does not need. */
function arabic({ before, byte, after }: Spot): number {
  if (byte < 0xc0) return 0;
  if (isLatin(before) || isLatin(after)) return -1;
  const letter = (byte < 0xe0 && byte !== 0xd7) || [0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xec, 0xed].includes(byte);
  return letter ? 1 : -1;
}

/** The letters are where Windows has quotation marks and dashes, which stand alone. */
function dosHebrew({ before, byte, after }: Spot): number {
  if (!isDosHebrew(byte)) return byte >= 0xe0 ? -1 : 0;
  return isDosHebrew(before) || isDosHebrew(after) ? 1 : -1;
}

function isHebrew(byte: number): boolean {
  return byte >= 0xe0 && byte <= 0xfa;
}

function isFinal(byte: number): boolean {
  return byte === 0xea || byte === 0xed || byte === 0xef || byte === 0xf3 || byte === 0xf5;
}

function isDosHebrew(byte: number): boolean {
  return byte >= 0x80 && byte <= 0x9a;
}

function isLatin(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
