import { expect } from 'vitest';
import { fileOf } from '../../support/importing.ts';
import { sheetOf } from '../../support/workbookOf.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

/** Every tie with its strength, and who answered: true, false for those who were asked about and did not, null where nothing is said. */
function fieldIs(ties: readonly string[], respondents: Readonly<Record<string, boolean | null>>) {
  return ({ fieldMap }: Outcome): void => {
    const nameOf = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
    const found = fieldMap.ties.map(({ source, target, directed, strength }) =>
      [nameOf.get(source), directed ? '→' : '–', nameOf.get(target), strength]
        .filter((part) => part !== null)
        .join(' '),
    );
    expect(found).toEqual(ties);
    expect(Object.fromEntries(fieldMap.organizations.map(({ name, respondent }) => [name, respondent]))).toEqual(
      respondents,
    );
  };
}

function counts(read: number, imported: number, ignored: number): GoldenCase['counts'] {
  return { rowsRead: read, imported, setAside: 0, ignored, organizations: 3, ties: 3 };
}

const english = fieldIs(['Health Dept → Food Bank 4', 'Food Bank → Chamber 3', 'Food Bank → Health Dept 4'], {
  'Health Dept': true,
  'Food Bank': true,
  Chamber: false,
});
const q = 'How often do you work with each?';
const hebrew = 'באיזו תדירות אתם עובדים עם כל אחד מהארגונים?';

/** Row 51: answers about a roster of organisations, as the tools of surveys write them. Blank is silence, and no tie is no absence of one. */
export const surveys: readonly GoldenCase[] = [
  {
    row: 51,
    name: 'a grid of Google Forms: what its words mean is asked, and never is no tie',
    files: [
      fileOf(
        'form.csv',
        `Timestamp,Your organization,Sector,${q} [Food Bank],${q} [Chamber],${q} [Health Dept]\n2025/03/01 10:00:00,Health Dept,Public,Weekly,Never,\n2025/03/02 11:00:00,Food Bank,Nonprofit,,Monthly,Weekly\n`,
      ),
    ],
    verdict: 'ASK',
    counts: counts(2, 2, 0),
    told: ['note:rosterTies', 'question:values'],
    also: english,
  },
  {
    row: 51,
    name: 'the same in Hebrew',
    files: [
      fileOf(
        'form.csv',
        `חותמת זמן,שם הארגון שלך,מגזר,${hebrew} [מזון לכולם],${hebrew} [לשכת המסחר],${hebrew} [מחלקת הבריאות]\n2025/03/01 10:00:00,מחלקת הבריאות,ציבורי,כל שבוע,אף פעם,\n2025/03/02 11:00:00,מזון לכולם,חברתי,,פעם בחודש,כל שבוע\n`,
      ),
    ],
    verdict: 'ASK',
    counts: counts(2, 2, 0),
    told: ['note:rosterTies', 'question:values'],
    also: fieldIs(['מחלקת הבריאות → מזון לכולם 4', 'מזון לכולם → לשכת המסחר 3', 'מזון לכולם → מחלקת הבריאות 4'], {
      'מחלקת הבריאות': true,
      'מזון לכולם': true,
      'לשכת המסחר': false,
    }),
  },
  {
    row: 51,
    name: 'an export of Qualtrics, with three rows of titles: the third is ignored and told',
    files: [
      fileOf(
        'qualtrics.csv',
        'StartDate,Q1,Q2_1,Q2_2,Q2_3\nStart Date,What is your organization?,How often do you work with: - Food Bank,How often do you work with: - Chamber,How often do you work with: - Health Dept\n"{""ImportId"":""startDate""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID2_3""}"\n2025-03-01 10:00:00,Health Dept,4,0,\n2025-03-01 10:00:00,Food Bank,,3,4\n',
      ),
    ],
    verdict: 'OK',
    counts: counts(3, 2, 1),
    told: ['note:furtherTitles', 'note:rosterTies', 'note:rowsAboveTitles'],
    also: english,
  },
  {
    row: 51,
    name: 'an export of SurveyMonkey, with the names below the question',
    files: [
      fileOf(
        'monkey.csv',
        `Respondent ID,Organization name,${q},,\n,Open-Ended Response,Food Bank,Chamber,Health Dept\n1001,Health Dept,Weekly,Never,\n1002,Food Bank,,Monthly,Weekly\n`,
      ),
    ],
    verdict: 'ASK',
    counts: counts(2, 2, 0),
    told: ['note:rosterTies', 'question:values', 'warning:joinedTitles'],
    also: english,
  },
  {
    row: 51,
    name: 'a survey of partners, by the numbers of organisations, with who answered',
    files: [
      fileOf(
        'partner.csv',
        'OrgID,Org Name,Sector,ResponseStatus,How often do you work with: Org 1,How often do you work with: Org 2,How often do you work with: Org 3\n1,Health Dept,Public,Completed,,Weekly,Never\n2,Food Bank,Nonprofit,Completed,Weekly,,Monthly\n3,Chamber,Business,Not started,,,\n',
      ),
    ],
    verdict: 'ASK',
    counts: counts(3, 3, 0),
    told: ['note:rosterTies', 'question:values'],
    also: fieldIs(['Health Dept → Food Bank 4', 'Food Bank → Health Dept 4', 'Food Bank → Chamber 3'], {
      'Health Dept': true,
      'Food Bank': true,
      Chamber: false,
    }),
  },
  {
    row: 51,
    name: 'a roster in a workbook, its question merged over the columns',
    files: [
      {
        name: 'form.xlsx',
        bytes: sheetOf(
          [
            ['Your organization', q, '', ''],
            ['', 'Food Bank', 'Chamber', 'Health Dept'],
            ['Health Dept', 'Weekly', 'Never', ''],
            ['Food Bank', '', 'Monthly', 'Weekly'],
          ],
          { after: '<mergeCells><mergeCell ref="B1:D1"/></mergeCells>' },
        ),
      },
    ],
    verdict: 'ASK',
    counts: counts(2, 2, 0),
    told: ['note:rosterTies', 'question:values', 'warning:joinedTitles', 'warning:mergedCells'],
    also: english,
  },
];
