import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/core/import/workbook/readWorkbook.ts';
import {
  relations,
  type SheetSpec,
  sheetOf,
  sheetXml,
  type WorkbookSpec,
  workbookOf,
  workbookParts,
} from '../../../support/workbookOf.ts';
import { zipOf } from '../../../support/zipOf.ts';

/** The rows of the only sheet. */
function rowsOf(rows: SheetSpec['rows'], more: Partial<SheetSpec> = {}, spec: Partial<WorkbookSpec> = {}) {
  const source = readWorkbook({ name: 'a.xlsx', bytes: sheetOf(rows, more, spec) });
  return 'code' in source ? source.code : source[0]?.rows;
}

describe('the cells of a sheet', () => {
  it('stand where their addresses say, in any order, and next to each other where they have none', () => {
    const xml = sheetXml({ name: '' }).replace(
      '<sheetData></sheetData>',
      '<sheetData><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row><row r="1"><c r="C1"><v>2</v></c><c r="A1"><v>1</v></c></row></sheetData>',
    );
    expect(rowsOf(undefined, { xml })).toEqual(
      [
        ['1', '', '2'],
        ['', '', ''],
        ['', '3', '4'],
        ['5', '', ''],
      ].map((cells, index) => (index === 1 ? [] : cells)),
    );
  });

  it('are texts, numbers, yes and no, days and errors', () => {
    expect(
      rowsOf([
        [
          '<c t="b"><v>1</v></c>',
          '<c t="b"><v>0</v></c>',
          '<c t="d"><v>2025-03-04T00:00:00</v></c>',
          '<c t="d"><v>2025-03-04T13:30:00</v></c>',
        ],
        [
          '<c t="str"><v>a_x0042_</v></c>',
          '<c t="e"><v>#N/A</v></c>',
          '<c t="n"><v>1.50</v></c>',
          '<c t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>',
        ],
      ]),
    ).toEqual([
      ['TRUE', 'FALSE', '2025-03-04', '2025-03-04T13:30:00'],
      ['aB', '', '1.5', 'xy'],
    ]);
  });

  it('keep the blanks around them only where the workbook says so', () => {
    const strings =
      '<si><t> a\n</t></si><si><t xml:space="preserve"> b\n</t></si><si><r><t xml:space="preserve">c </t></r><r><t> d</t></r></si>';
    const cells = ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="s"><v>2</v></c>'];
    expect(rowsOf([cells], {}, { sharedStrings: strings })).toEqual([['a', ' b\n', 'c d']]);
  });

  it('lose characters that stand for nothing, which are counted', () => {
    const source = readWorkbook({ name: 'a.xlsx', bytes: sheetOf([['<c t="str"><v>a_x0000_b_xFEFF_</v></c>']]) });
    expect(
      'code' in source ? source : [source[0]?.rows, source[0]?.issues.map(({ code, found }) => [code, found])],
    ).toEqual([[['ab']], [['removedCharacters', '2']]]);
  });

  it('of one kind are told one by one up to a hundred, and the rest as a number', () => {
    const rows = Array.from({ length: 250 }, (_, index) => [index, '<c><f>A1</f></c>']);
    const source = readWorkbook({ name: 'a.xlsx', bytes: sheetOf(rows) });
    const issues = 'code' in source ? [] : (source[0]?.issues ?? []);
    expect([issues.length, issues[0], issues[100]]).toMatchObject([
      101,
      { row: 1, column: 'B', found: '=A1' },
      { row: null, column: null, found: '+150' },
    ]);
  });
});

describe('hidden rows and columns', () => {
  it('count where something stands in them', () => {
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="4" max="9" hidden="1"/></cols>';
    const xml = sheetXml({ name: '', rows: [['a', 'b']], before }).replace(
      '</sheetData>',
      '<row r="5" hidden="1"/><row r="6" hidden="true"><c r="A6"><v>1</v></c></row></sheetData>',
    );
    const source = readWorkbook({ name: 'a.xlsx', bytes: sheetOf(undefined, { xml }) });
    expect(source).toMatchObject([{ hiddenRows: [6], hiddenColumns: [1], issues: [] }]);
  });
});

describe('merged areas', () => {
  const merge = (...areas: readonly string[]) => ({
    after: `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
  });

  it('give their value to each of their cells, over rows and over columns', () => {
    expect(
      rowsOf(
        [
          ['a', null, 'x'],
          [null, null, 'y'],
        ],
        merge('A1:B2'),
      ),
    ).toEqual([
      ['a', 'a', 'x'],
      ['a', 'a', 'y'],
    ]);
  });

  it('end with the table: no row and no column is made by them alone', () => {
    expect(
      rowsOf(
        [
          ['t', 'u'],
          ['a', 'x'],
        ],
        merge('A2:A900000', 'B2:XFD2'),
      ),
    ).toEqual([
      ['t', 'u'],
      ['a', 'x'],
    ]);
  });

  it('leave alone what stands under them where nothing else does: it was hidden, and is not lost', () => {
    const rows = [
      ['a', null, 'x'],
      [null, 'under', null],
    ];
    expect(rowsOf(rows, merge('A1:B2'))).toEqual([
      ['a', 'a', 'x'],
      ['', 'under', ''],
    ]);
  });

  it('that are a heading by itself stay one cell', () => {
    expect(
      rowsOf(
        [
          ['Heading', null],
          ['t', 'u'],
        ],
        merge('A1:B1'),
      ),
    ).toEqual([
      ['Heading', ''],
      ['t', 'u'],
    ]);
  });

  it('over columns beside other titles are no heading', () => {
    expect(
      rowsOf(
        [
          ['name', 'contact', null],
          [null, 'person', 'phone'],
        ],
        merge('B1:C1', 'A1:A2'),
      ),
    ).toEqual([
      ['name', 'contact', 'contact'],
      ['name', 'person', 'phone'],
    ]);
  });
});

describe('the parts of a workbook', () => {
  it('are found by what points to them, whatever they are called', () => {
    const [types, , main, , sheet, strings, styles] = workbookParts({ sheets: [{ name: 'S', rows: [['a']] }] });
    const parts = [
      types,
      { name: '_rels/.rels', content: relations([['r', 'officeDocument', '/xl/book/main.xml']]) },
      { name: 'xl/book/main.xml', content: main?.content ?? '' },
      { name: 'xl/book/_rels/main.xml.rels', content: relations([['rId1', 'worksheet', '../tabs/./one.xml']]) },
      { name: 'xl/tabs/one.xml', content: sheet?.content ?? '' },
      strings,
      styles,
    ].filter((part) => part !== undefined);
    const source = readWorkbook({ name: 'a.xlsx', bytes: zipOf(parts) });
    expect('code' in source ? source : source[0]?.rows).toEqual([['a']]);
  });

  it('lie within the file: what points elsewhere is never followed', () => {
    const spec: WorkbookSpec = {
      sheets: [{ name: 'S', rows: [['a']] }],
      parts: [
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: relations([['rId1', 'worksheet', 'https://example.org/sheet.xml']]).replace(
            'Target=',
            'TargetMode="External" Target=',
          ),
        },
      ],
    };
    expect(readWorkbook({ name: 'a.xlsx', bytes: workbookOf(spec) })).toMatchObject({
      code: 'missingPart',
      found: 'S',
    });
  });

  it('that are charts have no rows and are passed over', () => {
    const spec: WorkbookSpec = {
      sheets: [{ name: 'Chart' }, { name: 'S', rows: [['a']] }],
      parts: [
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: relations([
            ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
            ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ]),
        },
      ],
    };
    const source = readWorkbook({ name: 'a.xlsx', bytes: workbookOf(spec) });
    expect('code' in source ? source : source.map(({ sheet }) => sheet)).toEqual(['S']);
  });
});

const fuzzed: WorkbookSpec = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['id', 'name', 5],
        ['1', '<c t="s" s="1"><v>0</v></c>', '<c s="1"><v>45000.5</v></c>'],
      ],
      after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      before: '<cols><col min="1" max="2" hidden="1"/></cols>',
    },
  ],
  formats: [14, '[$-1010000]d/m/yyyy', '000-0'],
  sharedStrings: '<si><r><t>x</t></r><rPh><t>y</t></rPh></si>',
};

/** Tables, or one refusal. */
function endsWell(bytes: Uint8Array): void {
  const source = readWorkbook({ name: 'a.xlsx', bytes });
  expect('code' in source ? source.severity : source.length).toSatisfy((seen) => seen === 'error' || seen === 1);
}

describe('a broken workbook', () => {
  it('gives tables or one refusal, and throws nothing, whatever became of its bytes', () => {
    const sound = workbookOf(fuzzed);
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        endsWell(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('does so whatever stands in its parts, soundly packed', () => {
    const parts = workbookParts(fuzzed).map(({ name, content }) => ({ name, content: String(content), stored: true }));
    const scrap = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '&#0;',
      '<v>',
      '</c>',
      '<c r="A99">',
      '-1',
      '1e308',
      '9999999999',
      'NaN',
      '_xD800_',
      '__proto__',
      '<row r="0">',
      ']]>',
      '<!DOCTYPE x>',
    );
    fc.assert(
      fc.property(fc.nat(parts.length - 1), fc.nat(1000), fc.nat(6), scrap, (index, at, cut, text) => {
        const changed = parts.map((part, place) => {
          if (place !== index) return part;
          const from = at % (part.content.length + 1);
          return { ...part, content: part.content.slice(0, from) + text + part.content.slice(from + cut) };
        });
        endsWell(zipOf(changed));
      }),
      { numRuns: 2000 },
    );
  });
});
