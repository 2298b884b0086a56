import { WorkbookFault } from './fault.ts';

/** One packed file, as the directory at the end of the archive tells of it. Nothing is unpacked yet, and sizes may lie. */
export interface ZipEntry {
  /** With `/` between folders, as written otherwise. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

interface Place {
  readonly offset: number;
  readonly count: number;
  readonly end: number;
}

const headerSize = 46;
const endSize = 22;
const longestComment = 0xffff;
const encrypted = 0x2041;
const long = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** The entries of an archive, ZIP64 too. Throws WorkbookFault: incomplete, damaged, protected by a password, too many entries. */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  if (place.count > mostEntries) throw new WorkbookFault('tooManyParts', String(place.count), String(mostEntries));
  const entries: ZipEntry[] = [];
  let at = place.offset;
  while (entries.length < place.count) {
    if (at + headerSize > place.end || view.getUint32(at, true) !== 0x02014b50) throw damaged('directory');
    const next =
      at + headerSize + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > place.end) throw damaged('directory');
    entries.push(entryAt(view, at));
    at = next;
  }
  return entries;
}

export function damaged(found: string): WorkbookFault {
  return new WorkbookFault('zipDamaged', found);
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = textAt(view, at + headerSize, nameLength)
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw new WorkbookFault('passwordProtected');
  const wide = wideNumbers(view, at + headerSize + nameLength, view.getUint16(at + 30, true));
  // The long numbers stand in this order, and only those that the short fields have no room for.
  const number = (field: number) => {
    const short = view.getUint32(at + field, true);
    return short === long ? (wide.shift() ?? short) : short;
  };
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  return { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packedSize, size, offset };
}

function wideNumbers(view: DataView, start: number, length: number): number[] {
  let at = start;
  while (at + 4 <= start + length) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + fieldLength <= start + length) {
      return Array.from({ length: Math.floor(fieldLength / 8) }, (_, index) => longAt(view, at + 4 + index * 8));
    }
    at += 4 + fieldLength;
  }
  return [];
}

/** Found from the end, where a comment may follow; a file without one was cut off. */
function directoryPlace(view: DataView): Place {
  const earliest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endSize + view.getUint16(at + 20, true) > view.byteLength) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const place = isLong(view, at)
      ? longPlace(view, at)
      : { offset, count: view.getUint16(at + 10, true), end: offset + size };
    if (place.end > at) throw damaged('directory');
    return place;
  }
  throw new WorkbookFault('zipIncomplete');
}

function isLong(view: DataView, end: number): boolean {
  return end >= 20 && view.getUint32(end - 20, true) === 0x07064b50;
}

function longPlace(view: DataView, end: number): Place {
  const at = longAt(view, end - 20 + 8);
  if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) throw damaged('directory');
  const offset = longAt(view, at + 48);
  return { offset, count: longAt(view, at + 32), end: offset + longAt(view, at + 40) };
}

function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function textAt(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
