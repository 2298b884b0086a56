import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../../../src/core/import/text/splitRows.ts';

describe('splitting text into rows', () => {
  it('ends a row at CRLF, LF and CR, also mixed, and makes no row of a newline at the end', () => {
    expect(splitRows('a,b\r\nc,d\ne,f\rg,h\n', ',').rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('keeps newlines and separators inside quotes, and undoubles quotes', () => {
    expect(splitRows('"a\r\nb","c,""d"""\r\n', ',').rows).toEqual([['a\r\nb', 'c,"d"']]);
  });

  it('keeps an empty cell at the end of a row and of the file', () => {
    expect(splitRows('a,\nb,', ',').rows).toEqual([
      ['a', ''],
      ['b', ''],
    ]);
  });

  it('reads a quote in the middle of a cell as text', () => {
    expect(splitRows('מנכ"ל,דנה', ',')).toEqual({
      rows: [['מנכ"ל', 'דנה']],
      strayQuotes: [],
      spacedQuotes: false,
      unclosed: null,
    });
  });

  it('keeps a quote that is not doubled, and says in which row', () => {
    expect(splitRows('x,y\n"מנכ"ל",דנה', ',')).toEqual({
      rows: [
        ['x', 'y'],
        ['מנכ"ל', 'דנה'],
      ],
      strayQuotes: [2],
      spacedQuotes: false,
      unclosed: null,
    });
  });

  it('reads a quoted word at the start of a plain cell as text', () => {
    expect(splitRows('"צעד ראשון" עמותה,b\n"c","d"', ',').rows).toEqual([
      ['"צעד ראשון" עמותה', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes spaces before an opening quote and after a closing one as nothing', () => {
    expect(splitRows('a, "b, c" ,d', ',').rows).toEqual([['a', 'b, c', 'd']]);
  });

  it('names the row and the line where a quote opens that nothing closes', () => {
    const text = 'a,b\n"c\nd",e\n"f,g\nh,i\n';
    expect(splitRows(text, ',').unclosed).toEqual({ row: 3, line: 4 });
  });

  it('does not let a later quote close a quote that was left open', () => {
    const text = 'a,b\n"c,d\ne,f\n"g",h\n';
    expect(splitRows(text, ',').unclosed).toEqual({ row: 2, line: 2 });
  });

  it('reads every quote as text when told so', () => {
    expect(splitRows('"a,b\nc,d', ',', 'plain').rows).toEqual([
      ['"a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes a quote behind a backslash as a letter where that is the dialect', () => {
    expect(splitRows('"a \\"b\\", c",d\n"e",f', ',', 'backslash').rows).toEqual([
      ['a "b", c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('takes curly quotes around a cell as quotes where that is the dialect', () => {
    expect(splitRows('“a, b”,"c, d",„e\nf”\n“g” h,i,', ',', 'curly').rows).toEqual([
      ['a, b', 'c, d', 'e\nf'],
      ['“g” h', 'i', ''],
    ]);
  });

  it('agrees with another reader on every regular file', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ש', '"', ',', '\n', ' ', '־', 'é'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse(rows, { newline: '\n' });
        expect(splitRows(text, ',').rows).toEqual(Papa.parse(text, { delimiter: ',', newline: '\n' }).data);
      }),
    );
  });

  it('never loses a character outside quotes and separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ',', '\n', '\r', ' ', 'ש') }), (text) => {
        const letters = splitRows(text, ',').rows.flat().join('').replace(/\s/g, '');
        expect(letters).toBe(text.replace(/[\s,]/g, ''));
      }),
    );
  });
});
