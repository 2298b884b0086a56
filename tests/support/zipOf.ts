import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../src/core/import/workbook/crc32.ts';

/** One file to be packed; whatever is given besides its content is what the archive says of it, true or not. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The bytes as they stand in the archive, in place of the packed content. */
  readonly packed?: Uint8Array;
  readonly stored?: boolean;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Whether the sizes follow the content, and not its header. */
  readonly descriptor?: boolean;
  /** Whether the long form of ZIP64 is used. */
  readonly long?: boolean;
  /** Where the directory says that it begins. */
  readonly offset?: number;
}

/** An archive byte by byte, so that each lie can be told by itself. */
export function zipOf(parts: readonly ZipPart[], count = parts.length): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const whole = wholeOf(part);
    const local = headerOf(whole, offset, false);
    directory.push(headerOf(whole, part.offset ?? offset, true));
    const pieceList = [
      local,
      whole.bytes,
      ...(part.descriptor ? [numbers([0x08074b50, 4], [whole.crc, 4], [whole.bytes.length, 4], [whole.size, 4])] : []),
    ];
    pieces.push(...pieceList);
    offset += pieceList.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [Math.min(count, 0xffff), 2],
    [Math.min(count, 0xffff), 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  const long = parts.some((part) => part.long) || count > 0xffff ? longEnd(count, size, offset) : [];
  return joined([...pieces, ...directory, ...long, end]);
}

type Whole = Omit<ZipPart, 'packed'> & { bytes: Uint8Array; crc: number; size: number; method: number; flags: number };

function wholeOf(part: ZipPart): Whole {
  const content = typeof part.content === 'string' ? strToU8(part.content) : part.content;
  const bytes = part.packed ?? (part.stored ? content : deflateSync(content));
  const flags = part.flags ?? (part.descriptor ? 8 : 0);
  return {
    ...part,
    bytes,
    flags,
    crc: part.crc ?? crc32(content),
    size: part.size ?? content.length,
    method: part.method ?? (part.stored ? 0 : 8),
  };
}

function headerOf(part: Whole, offset: number, central: boolean): Uint8Array {
  const name = strToU8(part.name);
  const full = 0xffffffff;
  const hidden = !central && part.descriptor === true;
  const sizes: [number, number][] = part.long
    ? [
        [full, 4],
        [full, 4],
      ]
    : [
        [hidden ? 0 : part.bytes.length, 4],
        [hidden ? 0 : part.size, 4],
      ];
  const extra = part.long
    ? numbers(
        [1, 2],
        [central ? 24 : 16, 2],
        [part.size, 8],
        [part.bytes.length, 8],
        ...(central ? [[offset, 8] as [number, number]] : []),
      )
    : new Uint8Array();
  const shared: [number, number][] = [
    [45, 2],
    [part.flags, 2],
    [part.method, 2],
    [0, 4],
    [hidden ? 0 : part.crc, 4],
    ...sizes,
    [name.length, 2],
    [extra.length, 2],
  ];
  const head = central
    ? numbers([0x02014b50, 4], [45, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [part.long ? full : offset, 4])
    : numbers([0x04034b50, 4], ...shared);
  return joined([head, name, extra]);
}

function longEnd(count: number, size: number, offset: number): Uint8Array[] {
  const end = numbers(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [size, 8],
    [offset, 8],
  );
  return [end, numbers([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4])];
}

/** Numbers as so many bytes each, the lowest first. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Zeros of so many megabytes, packed a thousandfold. */
export function denseZeros(megabytes: number): Pick<ZipPart, 'content'> {
  return { content: new Uint8Array(megabytes * 1024 * 1024) };
}

/**
 * Zeros of so many megabytes in a packed stream that is written bit by bit, since packing them would take seconds: a zero, and
 * then "258 bytes like the one before" again and again. Eight of these fill thirteen bytes.
 */
export function bombOf(megabytes: number): Pick<ZipPart, 'packed' | 'size' | 'crc'> {
  const again = '1100010100000';
  const rounds = Math.ceil((megabytes * 1024 * 1024) / (258 * 8));
  const start = bytesOfBits(`110${'00110000'}${again.repeat(8)}`.slice(0, 8));
  const round = bytesOfBits(`110${'00110000'}${again.repeat(16)}`.slice(8, 8 + 104));
  const packed = new Uint8Array(start.length + rounds * round.length + 3);
  packed.set(start);
  for (let count = 0; count < rounds; count += 1) packed.set(round, start.length + count * round.length);
  return { packed, size: megabytes * 1024 * 1024, crc: 0 };
}

/** The first bit is the lowest of the first byte. */
function bytesOfBits(bits: string): Uint8Array {
  return Uint8Array.from({ length: bits.length / 8 }, (_, index) =>
    Number.parseInt([...bits.slice(index * 8, index * 8 + 8)].reverse().join(''), 2),
  );
}
