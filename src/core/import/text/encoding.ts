import { decodeCp862 } from './cp862.ts';
import { bestEightBit } from './eightBit.ts';

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1255'
  | 'windows-1252'
  | 'windows-1251'
  | 'windows-1256'
  | 'iso-8859-8'
  | 'cp862';

export const encodings: readonly Encoding[] = [
  'utf-8',
  'windows-1255',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1256',
  'windows-1251',
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

/** In UTF-16 one byte of each pair is 0 (Latin, digits, separators), 4 (Cyrillic), 5 (Hebrew) or 6 (Arabic). */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 8192) & ~1;
  if (length < 8) return null;
  let evenHigh = 0;
  let oddHigh = 0;
  let zeros = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index];
    if (byte === 0) zeros += 1;
    if (byte === undefined || (byte !== 0 && (byte < 4 || byte > 6))) continue;
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

/** UTF-8 with a few broken bytes stays UTF-8: no other text happens to be made of its sequences. */
function eightBitEncoding(bytes: Uint8Array): EncodingGuess {
  const utf8 = decode(bytes, 'utf-8');
  const broken = count(utf8, /\ufffd/g);
  const whole = count(utf8, /[\u0080-\ufffc]/g);
  return whole > 0 && whole >= broken ? { encoding: 'utf-8', certain: false } : bestEightBit(bytes);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
