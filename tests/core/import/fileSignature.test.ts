import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { refusalOf } from '../../../src/core/import/fileSignature.ts';
import { importFiles } from '../../../src/core/import/importFiles.ts';
import { limits } from '../../../src/core/import/limits.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { encoded, fileOf } from '../../support/importing.ts';

const text = (content: string) => encoded(content, 'utf-8');

describe('refusing what is no table', () => {
  it.each([
    ['emptyFile', new Uint8Array()],
    ['isPdf', text('%PDF-1.7\n…')],
    ['isXls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['isImage', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['isImage', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['isImage', text('RIFF\0\0\0\0WEBPVP8 ')],
    ['isGzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['isHtml', text('\ufeff  <!DOCTYPE html><table>')],
    ['isHtml', text('<?xml version="1.0"?>')],
    ['isRtf', text('{\\rtf1 a')],
    ['isJson', text('{"version": 1}')],
    ['isBinary', Uint8Array.from({ length: 200 }, (_, index) => (index * 7) % 31)],
  ])('by its bytes and not by its name: %s', (code, bytes) => {
    expect(refusalOf(bytes, limits.fileBytes)).toBe(code);
    expect(readFiles([{ name: 'table.csv', bytes }], noChoices).refusals).toMatchObject([
      { code, severity: 'error', file: 'table.csv' },
    ]);
  });

  it('refuses what is larger than the limit', () => {
    expect(refusalOf(new Uint8Array(11), 10)).toBe('tooLarge');
  });

  it.each([
    ['noDataRows', '\ufeff\r\n  \r\n,,\r\n'],
    ['headerOnly', 'id,name\r\n\r\n'],
    ['tooManyColumns', `${'a,'.repeat(1200)}b\n${'1,'.repeat(1200)}2\n`],
  ])('refuses text without a table in it: %s', (code, content) => {
    expect(readFiles([fileOf('a.csv', content)], noChoices).refusals).toMatchObject([{ code, file: 'a.csv' }]);
  });

  it('names the row and the line of a quote that is never closed', () => {
    expect(readFiles([fileOf('a.csv', 'id,name\n1,"two\nlines"\n2,"B\n3,C\n')], noChoices).refusals).toEqual([
      { code: 'unclosedQuote', severity: 'error', file: 'a.csv', row: 3, column: null, found: '4', expected: null },
    ]);
  });

  it('reads that file after all when quotes are to be plain text', () => {
    const choices = { version: 1, tables: [{ file: 'a.csv', quotes: 'plain' }] } as const;
    const { tables, refusals } = readFiles([fileOf('a.csv', 'id,name\n1,"A\n2,B\n')], choices);
    expect([refusals, tables[0]?.rows[1]]).toEqual([[], ['1', '"A']]);
  });

  it('imports nothing when one of several files is refused', () => {
    const fieldMap = emptyFieldMap('Test');
    const outcome = importFiles([fileOf('a.csv', 'id,name\n1,A\n'), fileOf('b.csv', '')], noChoices, fieldMap);
    expect(outcome.status).toBe('refused');
    expect(fieldMap).toEqual(emptyFieldMap('Test'));
  });

  it('never throws, whatever the bytes are, and ends in tables or refusals', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { tables, refusals } = readFiles([{ name: 'a', bytes }], noChoices);
        expect(tables.length + refusals.length).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
