import type { Issue } from '../../model/issue.ts';
import { limits } from '../limits.ts';
import type { RawFile } from '../rawFile.ts';
import { refused } from '../sourceTable.ts';

/** The first lines of a file so large that a person is asked before all of it is read; null for any other. */
export function startOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length <= limits.askedBytes) return null;
  const part = bytes.subarray(0, limits.startBytes);
  const newline = Math.max(part.lastIndexOf(0x0a), part.lastIndexOf(0x0d));
  if (newline < 0) return part;
  // In UTF-16 a newline is two bytes, the second of them before or behind.
  const wide = part.subarray(newline - 1, newline + 2).includes(0);
  return part.subarray(0, wide ? (newline + 2) & ~1 : newline + 1);
}

/** What is asked about such a file: its megabytes, and about how many rows it has. */
export function largeFile(file: RawFile, start: Uint8Array, rows: number): Issue {
  const estimate = Number(((file.bytes.length / start.length) * rows).toPrecision(2));
  const megabytes = String(Math.round(file.bytes.length / 1_000_000));
  return { ...refused('largeFile', file.name), severity: 'warning', found: megabytes, expected: String(estimate) };
}
