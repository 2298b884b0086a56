import { decodeCp862 } from './cp862.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1255' | 'windows-1252' | 'iso-8859-8' | 'cp862';

export const encodings: readonly Encoding[] = [
  'utf-8',
  'windows-1255',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-8',
  'cp862',
];

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Whether nothing else is plausible, so that nobody need be asked. */
  readonly certain: boolean;
}

/** How `bytes` were written: by the byte-order mark, else strict UTF-8, else by the pattern of zero or high bytes. */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { encoding: marked, certain: true };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { encoding: wide, certain: false };
  if (isStrictUtf8(bytes)) return { encoding: 'utf-8', certain: true };
  return eightBitEncoding(bytes);
}

/** The text of `bytes`; what cannot be decoded becomes U+FFFD. Never throws. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'cp862') return decodeCp862(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return encoding === 'windows-1252' ? withPunctuation(text) : text;
}

/** What windows-1252 has at bytes 80–9F: some hosts decode it as ISO-8859-1, which has control characters there. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => punctuation.charAt(character.charCodeAt(0) - 0x80));
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // A mark in front of text that is not UTF-8 comes from joining two files: the text decides.
  return marked && isStrictUtf8(bytes) ? 'utf-8' : null;
}

/** In UTF-16 one byte of each pair is 0 (Latin, digits, separators) or 5 (Hebrew). */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 8192) & ~1;
  if (length < 8) return null;
  let evenHigh = 0;
  let oddHigh = 0;
  let zeros = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index];
    if (byte === 0) zeros += 1;
    if (byte !== 0 && byte !== 5) continue;
    if (index % 2 === 0) evenHigh += 1;
    else oddHigh += 1;
  }
  const pairs = length / 2;
  if (zeros < pairs * 0.05) return null;
  if (oddHigh > pairs * 0.9 && evenHigh < pairs * 0.1) return 'utf-16le';
  if (evenHigh > pairs * 0.9 && oddHigh < pairs * 0.1) return 'utf-16be';
  return null;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hebrew letters are bytes E0–FA in windows-1255 and 80–9A in DOS, and stand in runs; the accented letters of windows-1252
 * stand alone between plain ones. UTF-8 with a few broken bytes stays UTF-8.
 */
function eightBitEncoding(bytes: Uint8Array): EncodingGuess {
  const utf8 = decode(bytes, 'utf-8');
  const broken = count(utf8, /\ufffd/g);
  const whole = count(utf8, /[\u0080-\ufffc]/g);
  if (whole > broken * 4) return { encoding: 'utf-8', certain: false };

  const high = bytes.filter((byte) => byte >= 0x80);
  const hebrew = high.filter((byte) => byte >= 0xe0 && byte <= 0xfa).length / high.length;
  const dos = high.filter((byte) => byte <= 0x9a).length / high.length;
  if (dos > 0.8) return { encoding: 'cp862', certain: false };
  if (hebrew > 0.6 && inRuns(bytes) > 0.5) return { encoding: 'windows-1255', certain: true };
  return { encoding: 'windows-1252', certain: false };
}

/** The share of high bytes that follow another. */
function inRuns(bytes: Uint8Array): number {
  let high = 0;
  let following = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    high += 1;
    if (index > 0 && (bytes[index - 1] ?? 0) >= 0x80) following += 1;
  }
  return high === 0 ? 0 : following / high;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
