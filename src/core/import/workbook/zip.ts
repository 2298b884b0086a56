import { Inflate } from 'fflate';
import { limits } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { WorkbookFault } from './fault.ts';
import { damaged, type ZipEntry, zipDirectory } from './zipDirectory.ts';

/** A packed file with the place of its bytes in the archive. */
interface PlacedEntry extends ZipEntry {
  readonly start: number;
}

/** An archive whose sizes were looked at, of which single files can be unpacked. Names are compared without case. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** How many bytes a file unpacks to, as the archive says; 0 where there is no such file. */
  sizeOf(name: string): number;
  /** The unpacked bytes, their number and their checksum as the archive promised; null where there is no such file. */
  unpack(name: string): Uint8Array | null;
}

const megabyte = 1024 * 1024;
/** One slice unpacks to at most a thousand times its size before the count is looked at again. */
const slice = 4096;

/**
 * Opens an archive without unpacking anything. Throws WorkbookFault where what it would unpack to is over the limits, where
 * entries overlap or share a name, and what `zipDirectory` throws.
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = zipDirectory(bytes, limits.zipEntries);
  checkSizes(entries);
  const placed = entries.map((entry) => placedIn(bytes, entry));
  checkOverlaps(placed);
  const byName = new Map<string, PlacedEntry>();
  for (const entry of placed) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw damaged(entry.name);
    byName.set(key, entry);
  }
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    sizeOf: (name) => byName.get(name.toLowerCase())?.size ?? 0,
    unpack(name) {
      const entry = byName.get(name.toLowerCase());
      return entry === undefined ? null : unpacked(bytes, entry);
    },
  };
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpackedBytes) {
    throw new WorkbookFault('unpackedTooLarge', megabytes(total), megabytes(limits.unpackedBytes));
  }
  for (const { name, size, packedSize } of entries) {
    if (size > megabyte && size > packedSize * limits.zipRatio) throw new WorkbookFault('packedTooTightly', name);
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / megabyte));
}

function placedIn(bytes: Uint8Array, entry: ZipEntry): PlacedEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name);
  return { ...entry, start };
}

/** Bytes that belong to two entries can be counted twice, or be read as two different things. */
function checkOverlaps(entries: readonly PlacedEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw damaged(entry.name);
    end = entry.start + entry.packedSize;
  }
}

function unpacked(bytes: Uint8Array, entry: PlacedEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.method === 0 ? packed : inflated(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry.name);
  return content;
}

/** Stops as soon as more comes out than was promised. */
function inflated(packed: Uint8Array, { name, method, size }: PlacedEntry): Uint8Array {
  if (method !== 8) throw damaged(name);
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    throw damaged(name);
  }
  return filled === size ? content : content.subarray(0, filled);
}
