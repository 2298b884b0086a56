import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/core/import/limits.ts';
import { largeFile, startOf } from '../../../../src/core/import/text/startOf.ts';
import { encoded } from '../../../support/importing.ts';

/** A file too large to be read unasked, with `line` again and again. */
function large(line: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(limits.askedBytes + 1000);
  for (let at = 0; at + line.length <= limits.startBytes + 1000; at += line.length) bytes.set(line, at);
  return bytes;
}

describe('the start of a very large file', () => {
  it('is not taken from a smaller one', () => {
    expect(startOf(new Uint8Array(limits.askedBytes))).toBe(null);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('ends behind a whole line, in %s', (encoding) => {
    const line = encoded('אלון,social\r\n', encoding);
    const start = startOf(large(line)) ?? new Uint8Array();
    expect(start.length % line.length).toBe(0);
    expect(limits.startBytes - start.length).toBeLessThan(line.length + 2);
  });

  it('says how many rows the whole may have', () => {
    const line = encoded('Alpha,social\n', 'utf-8');
    const bytes = large(line);
    const start = startOf(bytes) ?? new Uint8Array();
    const issue = largeFile({ name: 'a.csv', bytes }, start, start.length / line.length);
    expect(issue).toMatchObject({ code: 'largeFile', file: 'a.csv', found: '101', expected: '7700000' });
  });
});
