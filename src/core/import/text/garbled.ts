import { decode } from './encoding.ts';

/** Text that was once read in a wrong encoding and saved so. */
export interface Garbled {
  /** The whole text with what could be put right. */
  readonly repaired: string;
  /** The first garbled piece, and what it is. */
  readonly found: string;
  readonly expected: string;
}

/** Text may have gone wrong more than once. */
const rounds = 3;

/**
 * Recognises UTF-8 that was read as windows-1252 (`×©×œ×•×`) or windows-1255 (`׳©׳œ׳•׳`), windows-1255 that was read as windows-1252
 * (`ùìåí`), and each of them again; null where nothing is garbled. A piece is put right only where its bytes make sense.
 */
export function garbledIn(text: string): Garbled | null {
  let repaired = text;
  let first: readonly [string, string] | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const pieces: [string, string][] = [];
    const next = repairedOnce(repaired, pieces);
    if (next === repaired) break;
    first ??= pieces[0] ?? null;
    repaired = next;
  }
  if (first === null) return null;
  return { repaired, found: first[0], expected: repeated(first[1]) };
}

function repeated(text: string): string {
  let last = text;
  for (let round = 1; round < rounds; round += 1) last = repairedOnce(last, []);
  return last;
}

/** A lead byte of UTF-8 and what follows it, as windows-1252 shows the two; of Hebrew, two such pairs. */
const utf8As1252 = /(?:[×ÐÑØÙ][\u0080-\u00bf\u0152-\u2122]){2}|[ÃÂ][\u0080-\u00bf]|â€|×[\u0080-\u00bf\u0152-\u2122]×/;
const utf8As1255 = /(?:׳[\u0080-\u00bf×\u0192-\u02dc\u2013-\u2122]){2}/;
const hebrewAs1252 = /(?<![A-Za-z\u00c0-\u00ff])[\u00e0-\u00fa]{3,}(?![A-Za-z\u00c0-\u00ff])/;

function repairedOnce(text: string, pieces: [string, string][]): string {
  const noting = (found: string, expected: string | null): string => {
    if (expected === null || expected === found) return found;
    pieces.push([found, expected]);
    return expected;
  };
  if (utf8As1252.test(text)) {
    return text.replace(/[\u0080-\u00ff\u0152-\u2122]+/g, (piece) => noting(piece, utf8From(piece, 'windows-1252')));
  }
  if (utf8As1255.test(text)) {
    return text.replace(/[\u0080-\u00ff\u0152-\u2122\u05b0-\u05f4]+/g, (piece) =>
      noting(piece, utf8From(piece, 'windows-1255')),
    );
  }
  if (!hebrewAs1252.test(text)) return text;
  return text.replace(/[^\r\n]+/g, (line) => {
    const shortest = hebrewAs1252.test(line) ? 1 : 2;
    return line.replace(/(?<![A-Za-z\u00c0-\u00ff])[\u00e0-\u00fa]+(?![A-Za-z\u00c0-\u00ff])/g, (word) =>
      word.length < shortest ? word : noting(word, hebrewFrom(word)),
    );
  });
}

/** What the bytes of `piece` are in UTF-8; null where they are none. A letter whose byte was lost on the way is U+FFFD. */
function utf8From(piece: string, wrong: 'windows-1252' | 'windows-1255'): string | null {
  const bytes = bytesOf(piece, wrong);
  if (bytes === null) return null;
  const text = decode(bytes, 'utf-8');
  const lost = text.split('\ufffd').length - 1;
  return lost * 3 <= text.length - 1 || (lost === 0 && text.length > 0) ? text : null;
}

function hebrewFrom(word: string): string | null {
  const bytes = bytesOf(word, 'windows-1252');
  return bytes === null ? null : decode(bytes, 'windows-1255');
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function bytesOf(piece: string, encoding: 'windows-1252' | 'windows-1255'): Uint8Array | null {
  const table = tables.get(encoding) ?? bytesByLetter(encoding);
  tables.set(encoding, table);
  const bytes = new Uint8Array(piece.length);
  for (let index = 0; index < piece.length; index += 1) {
    const byte = table.get(piece.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}

function bytesByLetter(encoding: 'windows-1252' | 'windows-1255'): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    table.set(decode(Uint8Array.of(byte), encoding), byte);
    if (byte < 0xa0 && !table.has(String.fromCharCode(byte))) table.set(String.fromCharCode(byte), byte);
  }
  table.delete('\ufffd');
  return table;
}
