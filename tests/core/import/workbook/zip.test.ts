import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/core/import/limits.ts';
import { crc32 } from '../../../../src/core/import/workbook/crc32.ts';
import { WorkbookFault } from '../../../../src/core/import/workbook/fault.ts';
import { openZip } from '../../../../src/core/import/workbook/zip.ts';
import { bombOf, joined, type ZipPart, zipOf } from '../../../support/zipOf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

/** What is wrong, as the code and what was found; null where nothing is. */
function faultOf(work: () => unknown): readonly [string, string | null] | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (!(fault instanceof WorkbookFault)) throw fault;
    return [fault.code, fault.found];
  }
}

const unpackAll = (bytes: Uint8Array) => {
  const zip = openZip(bytes);
  return zip.names.map((name) => textOf(zip.unpack(name)));
};

describe('an archive', () => {
  it('has the checksums that ZIP asks for', () => {
    expect([crc32(bytesOf('123456789')), crc32(new Uint8Array())]).toEqual([0xcbf43926, 0]);
  });

  it('is read as another program packed it', () => {
    const large = 'שורה ארוכה '.repeat(20_000);
    const packed = zipSync(
      { 'a.xml': bytesOf('<a/>'), 'b/c.xml': bytesOf(large), empty: new Uint8Array() },
      { level: 9 },
    );
    expect(unpackAll(packed)).toEqual(['<a/>', large, '']);
  });

  it('gives files by their names whatever their case and slashes, and null for others', () => {
    const zip = openZip(zipOf([{ name: 'xl\\Workbook.xml', content: 'w' }]));
    expect([zip.names, textOf(zip.unpack('XL/workbook.xml')), zip.has('xl/workbook.xml'), zip.unpack('other')]).toEqual(
      [['xl/Workbook.xml'], 'w', true, null],
    );
  });

  it('may end with a comment or a little more', () => {
    const zip = zipOf([{ name: 'a', content: 'x' }]);
    expect(unpackAll(joined([zip, bytesOf('after the end')]))).toEqual(['x']);
  });

  it('unpacks nothing until it is asked: a bomb among other files is refused at the door', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(faultOf(() => openZip(zipOf([{ name: 'a', content: '', ...bombOf(300) }])))).toEqual([
      'unpackedTooLarge',
      '300',
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('that lies about a size is stopped where more comes out than was promised', () => {
    const before = process.memoryUsage().arrayBuffers;
    const zip = openZip(zipOf([{ name: 'a', content: '', ...bombOf(300), size: 10 }]));
    expect(faultOf(() => zip.unpack('a'))).toEqual(['zipDamaged', 'a']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('is measured as a whole: many files that each pass do not pass together', () => {
    const parts = Array.from(
      { length: 300 },
      (_, index): ZipPart => ({ name: `${index}`, content: 'x', size: 1024 * 1024 }),
    );
    expect(faultOf(() => openZip(zipOf(parts)))).toEqual(['unpackedTooLarge', '300']);
  });

  const text = 'some text that is long enough to be packed, packed, packed, packed';
  it.each<[string, ZipPart, readonly [string, string | null]]>([
    ['too small a size', { name: 'a', content: text, size: 20 }, ['zipDamaged', 'a']],
    ['too large a size', { name: 'a', content: text, size: 200 }, ['zipDamaged', 'a']],
    ['a wrong checksum', { name: 'a', content: text, crc: 1 }, ['zipDamaged', 'a']],
    ['a wrong checksum of a stored file', { name: 'a', content: text, stored: true, crc: 1 }, ['zipDamaged', 'a']],
    [
      'bytes that are no packed file',
      { name: 'a', content: text, packed: bytesOf('\u0007nonsense') },
      ['zipDamaged', 'a'],
    ],
    ['an unknown way of packing', { name: 'a', content: text, method: 14 }, ['zipDamaged', 'a']],
    ['no header where one should be', { name: 'a', content: text, offset: 3 }, ['zipDamaged', 'a']],
    ['a place beyond the end', { name: 'a', content: text, offset: 1e9 }, ['zipDamaged', 'a']],
    ['a password', { name: 'a', content: text, flags: 1 }, ['passwordProtected', null]],
    ['strong encryption', { name: 'a', content: text, flags: 64 }, ['passwordProtected', null]],
    ['an encrypted directory', { name: 'a', content: text, flags: 0x2000 }, ['passwordProtected', null]],
  ])('is refused for %s', (_, part, fault) => {
    expect(faultOf(() => unpackAll(zipOf([part])))).toEqual(fault);
  });

  it('is refused for more entries than are allowed, before they are looked at', () => {
    expect(faultOf(() => openZip(zipOf([{ name: 'a', content: 'x' }], limits.zipEntries + 1)))).toEqual([
      'tooManyParts',
      String(limits.zipEntries + 1),
    ]);
  });

  it('that was cut off anywhere is incomplete or damaged, never half read', () => {
    const whole = zipOf([
      { name: 'a', content: text },
      { name: 'b', content: text },
    ]);
    const codes = new Set(
      Array.from({ length: whole.length }, (_, length) => faultOf(() => unpackAll(whole.slice(0, length)))?.[0]),
    );
    expect([...codes]).toEqual(['zipIncomplete']);
  });
});
