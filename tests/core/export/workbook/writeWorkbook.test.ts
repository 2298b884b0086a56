import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../../src/core/export/workbook/writeWorkbook.ts';
import { readWorkbook } from '../../../../src/core/import/workbook/readWorkbook.ts';
import { openZip } from '../../../../src/core/import/workbook/zip.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\0\ufeff]/g, '')),
  fc.constantFrom(
    '=1+1',
    "'=x",
    '+972',
    ' padded ',
    'a\r\nb',
    '_x000D_',
    '_x005F_x0041_',
    '007',
    '<b>&amp;"',
    '😀',
    '\ud83d',
    'שלום',
    '\u0001',
    '',
  ),
);

const sheets = fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), { minLength: 1, maxLength: 3 });

/** What a reader can know of rows: blank ends are nothing. */
function seen(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = rows.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1));
  return filled.slice(0, filled.findLastIndex((cells) => cells.some((text) => text.trim() !== '')) + 1);
}

describe('a workbook of our own', () => {
  it('holds every text exactly, and says of each cell that it is a text', () => {
    fc.assert(
      fc.property(sheets, fc.boolean(), (tables, rightToLeft) => {
        const written = tables.map((rows, index) => ({ name: `S${index}`, rows, rightToLeft }));
        const bytes = writeWorkbook(written);
        const source = readWorkbook({ name: 'x.xlsx', bytes });
        const filled = written.filter(({ rows }) => seen(rows).length > 0);
        const read =
          'code' in source ? [] : source.map(({ sheet, rows, issues }) => ({ sheet, rows: seen(rows), issues }));
        expect(read).toEqual(filled.map(({ name, rows }) => ({ sheet: name, rows: seen(rows), issues: [] })));
        const xml = new TextDecoder().decode(openZip(bytes).unpack('xl/worksheets/sheet1.xml') ?? undefined);
        expect(xml).not.toMatch(/<f>|<v>|t="(n|str|s)"/);
        expect(xml.includes('rightToLeft="1"')).toBe(rightToLeft);
      }),
      { numRuns: 200 },
    );
  });

  it('has the same bytes whenever it is written', () => {
    const sheet = { name: 'A', rows: [['id'], ['1']], rightToLeft: false };
    expect(writeWorkbook([sheet])).toEqual(writeWorkbook([sheet]));
  });

  it('takes what is typed into an empty column as text, so that ids keep their zeros', () => {
    const bytes = writeWorkbook([{ name: 'A', rows: [['id', 'name']], rightToLeft: false }]);
    const part = (name: string) => new TextDecoder().decode(openZip(bytes).unpack(name) ?? undefined);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<col min="2" max="2" width="14" style="1" customWidth="1"/>');
    expect(part('xl/styles.xml')).toMatch(/<cellXfs count="3"><xf [^>]*\/><xf numFmtId="49"/);
  });
});
