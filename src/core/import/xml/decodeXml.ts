/**
 * The text of an XML file: by its byte order mark, else by the encoding that it declares, else UTF-8. Null where the bytes are
 * not of that encoding or the encoding is unknown.
 */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(markedEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && fourth === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0)) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1];
  return declared === undefined || /^utf-?16$/i.test(declared) ? null : declared;
}
