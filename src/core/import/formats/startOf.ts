import { decodeXml } from '../xml/decodeXml.ts';

const looked = 8_192;

/** The first characters of a file, whatever Unicode they are in; enough to recognise it by. Never null: what is no text is Latin. */
export function startOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || second === 0 ? 'utf-16le' : null;
  const big = (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? big ?? 'utf-8').decode(bytes.subarray(0, looked));
  return text.replace(/^[\ufeff\s]+/, '');
}

/** The whole text: by its byte order mark or the zeros of its first characters, else UTF-8. Null where it is not that. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first !== 0 && second === 0) return decoded(bytes, 'utf-16le');
  if (first === 0) return decoded(bytes, 'utf-16be');
  return decodeXml(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
