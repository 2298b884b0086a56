import { expect } from 'vitest';
import { relations, sheetOf } from '../../support/workbookOf.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';
import { rightAtOnce, two } from './workbookCases.ts';

const namesAre =
  (...names: readonly string[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map((one) => one.name)).toEqual(names);

const formulas = [
  ['id', 'name', 'notes'],
  ['1', 'Alon', '<c t="str"><f>UPPER("x")</f><v>X</v></c>'],
  ['2', 'Orlan', '<c t="str"><f>""</f><v></v></c>'],
  ['3', 'Gefen', '<c><f>1+1</f></c>'],
  ['4', 'Tamar', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
  ['5', 'Rimon', '<c><f t="shared" si="0"/><v>7</v></c>'],
];

const cells: readonly GoldenCase[] = [
  {
    row: 102,
    name: 'formulas with a result, with an empty one, with none, and with an error',
    files: [{ name: 'members.xlsx', bytes: sheetOf(formulas) }],
    verdict: 'ASK',
    counts: { rowsRead: 5, imported: 5, setAside: 0, ignored: 0, organizations: 5, ties: 0 },
    told: ['warning:errorCell', 'warning:formulaWithoutResult'],
    also: ({ fieldMap, plan }) => {
      expect(fieldMap.organizations.map(({ notes }) => notes)).toEqual(['X', null, null, null, '7']);
      expect(plan.issues.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
        ['formulaWithoutResult', 4, 'C', '=1+1'],
        ['errorCell', 5, 'C', '#DIV/0!'],
      ]);
    },
  },
  rightAtOnce(
    103,
    'runs, pronunciation, kept blanks, escapes, and characters above U+FFFF; comments are left out with a note',
    sheetOf(
      [
        ['id', 'name', 'notes'],
        ['1', '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'],
        ['2', '<c t="s"><v>2</v></c>', '<c t="inlineStr"><is><t>&#128512; &#x1F600; 😀</t></is></c>'],
      ],
      {},
      {
        sharedStrings:
          '<si><r><rPr><b/></rPr><t xml:space="preserve">Alon </t></r><r><t>House</t></r><rPh sb="0" eb="1"><t>アロン</t></rPh><phoneticPr fontId="1"/></si>' +
          '<si><t>two_x000D_\nlines _x005F_x000D_</t></si><si><t> Orlan\n</t></si>',
        parts: [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: relations([['rId1', 'comments', '../comments1.xml']]),
          },
          { name: 'xl/comments1.xml', content: '<comments><t>secret</t></comments>' },
        ],
      },
    ),
    {
      told: ['note:commentsLeftOut'],
      also: (outcome) => {
        namesAre('Alon House', 'Orlan')(outcome);
        expect(outcome.fieldMap.organizations.map(({ notes }) => notes)).toEqual(['two\r\nlines _x000D_', '😀 😀 😀']);
      },
    },
  ),
];

function days(formats: readonly (string | number)[], values: readonly number[], workbookPr = ''): Uint8Array {
  const rows = values.map((value, index) => [`${index}`, `Org ${index}`, `<c s="${index + 1}"><v>${value}</v></c>`]);
  return sheetOf([['id', 'name', 'last updated'], ...rows], {}, { formats, workbookPr });
}

const updatedAre =
  (...texts: readonly string[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map(({ updated }) => updated)).toEqual(texts);

const dates: readonly GoldenCase[] = [
  rightAtOnce(
    107,
    'days in the formats of Excel and of a Hebrew locale',
    days(
      [14, '[$-1010000]d/m/yyyy;@', 'dd"/"mm"/"yy', '[$-40D]d \\ב mmmm yyyy', 22],
      [45720, 45720, 45720, 45720, 45720.5625],
    ),
    {
      counts: { ...two, rowsRead: 5, imported: 5, organizations: 5 },
      also: updatedAre('2025-03-04', '2025-03-04', '2025-03-04', '2025-03-04', '2025-03-04T13:30'),
    },
  ),
  rightAtOnce(107, 'days counted from 1904', days([14, 'yyyy-mm-dd'], [44258, 0], '<workbookPr date1904="1"/>'), {
    also: updatedAre('2025-03-04', '1904-01-01'),
  }),
];

/** What stands in cells: rows 102, 103 and 107. */
export const workbookCells: readonly GoldenCase[] = [...cells, ...dates];
