import { expect } from 'vitest';
import { sheetOf, sheetXml } from '../../support/workbookOf.ts';
import { zipOf } from '../../support/zipOf.ts';
import type { GoldenCase } from './goldenCase.ts';
import { organizations, others, plain, refusedAs, rightAtOnce, sheetPart, two, withPart } from './workbookCases.ts';

const strictNames = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const strict = plain.map(({ name, content }) => ({
  name,
  content: String(content)
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', strictNames)
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    ),
}));
const cellAt = (address: string) =>
  sheetXml({ name: '', rows: organizations }).replace(
    '</sheetData>',
    `<row><c r="${address}"><v>1</v></c></row></sheetData>`,
  );

const places: readonly GoldenCase[] = [
  refusedAs(104, 'a cell at ZZZZ99999999', withPart(sheetPart, cellAt('ZZZZ99999999')), 'cellBeyondSheet'),
  refusedAs(104, 'a cell one column beyond the last', withPart(sheetPart, cellAt('XFE5')), 'cellBeyondSheet'),
  refusedAs(104, 'a cell one row beyond the last', withPart(sheetPart, cellAt('A1048577')), 'cellBeyondSheet'),
  refusedAs(104, 'a filled cell in the very last row', withPart(sheetPart, cellAt('A1048576')), 'tooManyRows'),
  refusedAs(104, 'a filled cell in the very last column', withPart(sheetPart, cellAt('XFD9')), 'tooManyColumns'),
  rightAtOnce(
    104,
    'a sheet that claims to be full',
    sheetOf(organizations, { before: '<dimension ref="A1:XFD1048576"/>' }),
  ),
  rightAtOnce(
    104,
    'empty cells with a style in the very last row',
    withPart(sheetPart, cellAt('A1048576').replace('><v>1</v></c>', ' s="1"/>')),
  ),
  refusedAs(
    104,
    'merged areas that hold more cells than any table',
    sheetOf([...organizations, ...Array.from({ length: 3000 }, (_, index) => [`${index}`, 'x', 'y'])], {
      after: `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(400)}</mergeCells>`,
    }),
    'tooManyMerged',
  ),
  {
    row: 105,
    name: 'a cell that points to a text which is not there',
    files: [
      {
        name: 'members.xlsx',
        bytes: sheetOf([
          ['id', 'name'],
          ['1', 'Alon'],
          ['<c t="s"><v>99</v></c>', 'Orlan'],
        ]),
      },
    ],
    verdict: 'ASK',
    counts: two,
    told: ['warning:missingText'],
    also: ({ plan }) => expect(plan.issues).toMatchObject([{ row: 3, column: 'A' }]),
  },
  refusedAs(105, 'a sheet whose part is missing', zipOf(others), 'missingPart'),
  refusedAs(
    105,
    'the list of sheets is missing',
    zipOf(plain.filter(({ name }) => name !== 'xl/workbook.xml')),
    'missingPart',
  ),
  refusedAs(105, 'a part that is no XML', withPart(sheetPart, '<worksheet><sheetData>'), 'xmlMalformed'),
  rightAtOnce(105, 'the strict edition of the standard', zipOf(strict)),
  rightAtOnce(
    105,
    'content types of something else',
    withPart('[Content_Types].xml', '<Types><Default Extension="xml" ContentType="image/png"/></Types>'),
  ),
  rightAtOnce(
    106,
    'macros, a link to another workbook and an embedded object',
    zipOf([
      ...plain,
      { name: 'xl/vbaProject.bin', content: 'x' },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x><x/>' },
      { name: 'xl/embeddings/oleObject1.bin', content: 'x' },
    ]),
    {
      files: [{ name: 'members.xlsm', bytes: withPart('xl/vbaProject.bin', 'x') }],
      told: ['note:macrosLeftOut'],
    },
  ),
  refusedAs(108, 'half of a workbook', zipOf(plain).slice(0, 900), 'zipIncomplete'),
  refusedAs(108, 'all but the last bytes', zipOf(plain).slice(0, -10), 'zipIncomplete'),
];

/** Where cells stand and which parts there are: rows 104, 105, 106 and 108. */
export const workbookPlaces: readonly GoldenCase[] = places;
