/** Files that are no table of text, recognised by their first bytes and never by their name. */
export type Refusal =
  | 'emptyFile'
  | 'tooLarge'
  | 'isPdf'
  | 'isXls'
  | 'passwordProtected'
  | 'isDocument'
  | 'isGsheet'
  | 'isImage'
  | 'isGzip'
  | 'isHtml'
  | 'isRtf'
  | 'isJson'
  | 'isBinary';

const signatures: readonly (readonly [Refusal, readonly number[]])[] = [
  ['isPdf', [0x25, 0x50, 0x44, 0x46]],
  ['isXls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['isImage', [0x89, 0x50, 0x4e, 0x47]],
  ['isImage', [0xff, 0xd8, 0xff]],
  ['isImage', [0x47, 0x49, 0x46, 0x38]],
  ['isImage', [0x49, 0x49, 0x2a, 0x00]],
  ['isImage', [0x4d, 0x4d, 0x00, 0x2a]],
  ['isGzip', [0x1f, 0x8b]],
];

/** Why `bytes` cannot be a table, or null. */
export function refusalOf(bytes: Uint8Array, largest: number): Refusal | null {
  if (bytes.length === 0) return 'emptyFile';
  if (bytes.length > largest) return 'tooLarge';
  for (const [refusal, start] of signatures) {
    if (start.every((byte, index) => bytes[index] === byte)) return refusal === 'isXls' ? compoundFile(bytes) : refusal;
  }
  if (isWebp(bytes)) return 'isImage';
  return markupOf(bytes) ?? (looksBinary(bytes) ? 'isBinary' : null);
}

/** Old Office files, and new ones under a password, are little file systems; the names in them tell which is which. */
function compoundFile(bytes: Uint8Array): Refusal {
  if (holdsName(bytes, 'EncryptedPackage')) return 'passwordProtected';
  const isDocument = holdsName(bytes, 'WordDocument') || holdsName(bytes, 'PowerPoint Document');
  return isDocument && !holdsName(bytes, 'Workbook') ? 'isDocument' : 'isXls';
}

/** Names stand in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isWebp(bytes: Uint8Array): boolean {
  return ascii(bytes.subarray(0, 4)) === 'RIFF' && ascii(bytes.subarray(8, 12)) === 'WEBP';
}

function markupOf(bytes: Uint8Array): Refusal | null {
  const start = ascii(bytes.subarray(0, 512))
    .replace(/^(\xef\xbb\xbf)+/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype|html|head|body|table|\?xml|svg)/.test(start)) return 'isHtml';
  if (start.startsWith('{\\rtf')) return 'isRtf';
  const linksToSheet = start.includes('docs.google.com/') || start.includes('"doc_id"');
  if (bytes.length < 4096 && start.startsWith('{') && linksToSheet) return 'isGsheet';
  if (/^(\{\s*"|\[\s*\{\s*")/.test(start)) return 'isJson';
  return null;
}

/** Text has almost no control characters, except UTF-16, where every other byte may be zero. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26)).length;
  const zeros = sample.filter((byte) => byte === 0).length;
  const wideText = zeros > 0 || sample[0] === 0xff || sample[0] === 0xfe;
  return controls - zeros > sample.length * (wideText ? 0.6 : 0.05);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
