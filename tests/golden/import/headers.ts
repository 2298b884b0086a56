import { expect } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const nothing = { rowsRead: 0, imported: 0, setAside: 0, ignored: 0, organizations: 0, ties: 0 };

function organizations(count: number): GoldenCase['counts'] {
  return { ...nothing, rowsRead: count, imported: count, organizations: count };
}

function namesAre(expected: readonly string[]): (outcome: Outcome) => void {
  return ({ fieldMap }) => expect(fieldMap.organizations.map(({ name }) => name)).toEqual(expected);
}

/** Next step, its day, effort, seats, availability, whether to be left alone; of each organisation. */
function approachesAre(...expected: readonly (readonly unknown[])[]): (outcome: Outcome) => void {
  return ({ fieldMap }) =>
    expect(
      fieldMap.organizations.map(({ nextStep, nextStepOn, cost, capacity, available, doNotContact }) => [
        nextStep,
        nextStepOn,
        cost,
        capacity,
        available,
        doNotContact,
      ]),
    ).toEqual(expected);
}

function titlesAre(expected: readonly string[]): (outcome: Outcome) => void {
  return ({ reading }) => expect(reading.tables[0]?.columns.map(({ title }) => title)).toEqual(expected);
}

const reserved = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'parent', 'classes'];
const long = `What the organisation does in its own words ${'and more '.repeat(550)}`.trim();

/** 2C: titles and the shape of a table. */
export const headers: readonly GoldenCase[] = [
  {
    row: 41,
    name: 'no titles: the first organisation is not taken for one',
    files: [fileOf('members.csv', 'Alpha,public\nBeta,social\nGamma,public\n')],
    choices: {
      ...noChoices,
      tables: [{ file: 'members.csv', shape: 'organizations', columns: { '0': 'name', '1': 'sector' } }],
    },
    verdict: 'ASK',
    counts: organizations(3),
    told: ['question:headerRow'],
    also: (outcome) => {
      namesAre(['Alpha', 'Beta', 'Gamma'])(outcome);
      expect(outcome.reading.questions[0]).toMatchObject({ answer: '0', candidates: expect.arrayContaining(['1']) });
    },
  },
  {
    row: 41,
    name: 'a list of names without a title: the first is not taken for one',
    files: [fileOf('members.csv', 'עמותת אלון\nקרן השקמה\nבית ספר דקל\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', shape: 'organizations', columns: { '0': 'name' } }] },
    verdict: 'ASK',
    counts: organizations(3),
    told: ['question:headerRow'],
    also: namesAre(['עמותת אלון', 'קרן השקמה', 'בית ספר דקל']),
  },
  {
    row: 41,
    name: 'ties without titles, the names of which come again below',
    files: [fileOf('ties.csv', 'Alpha,Beta\nBeta,Gamma\nGamma,Alpha\n')],
    choices: { ...noChoices, tables: [{ file: 'ties.csv', shape: 'ties', columns: { '0': 'from', '1': 'to' } }] },
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 3, imported: 3, organizations: 3, ties: 3 },
    told: ['question:headerRow'],
  },
  {
    row: 41,
    name: 'titles that nobody knows, over figures: they are titles',
    files: [fileOf('members.csv', 'Qux,Zot\nAlpha,12\nBeta,7\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', shape: 'organizations', columns: { '0': 'name' } }] },
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:headerRow'],
    also: namesAre(['Alpha', 'Beta']),
  },
  {
    row: 42,
    name: 'a title, a date and blank rows above the titles of the columns',
    files: [
      fileOf(
        'members.csv',
        'רשימת השותפים,,\nעודכן: מרץ 2025,,\n,,\nמזהה,שם הארגון,מגזר\n1,אלון,ציבורי\n2,דקל,חברתי\n',
      ),
    ],
    verdict: 'OK',
    counts: organizations(2),
    told: ['note:rowsAboveTitles'],
    also: ({ reading }) => expect(reading.tables[0]?.headerRow).toBe(4),
  },
  {
    row: 42,
    name: 'a heading above titles that nobody knows: proposed, and asked',
    files: [fileOf('members.csv', 'Field list 2025,,\n,,\nGrantee,Purpose,Sum\nAlpha,Youth,100\nBeta,Youth,200\n')],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 2, ignored: 2 },
    told: ['note:rowsAboveTitles', 'question:headerRow', 'question:role'],
    also: ({ reading }) => expect(reading.tables[0]?.headerRow).toBe(3),
  },
  {
    row: 43,
    name: 'titles in two rows, the upper merged over several columns: joined, and asked',
    files: [
      fileOf(
        'members.csv',
        'פרטי הארגון,,,איש קשר,\nשם,מגזר,אזור,שם,טלפון\nאלון,ציבורי,צפון,דנה,03-1\nדקל,חברתי,דרום,רון,03-2\n',
      ),
    ],
    choices: {
      ...noChoices,
      tables: [
        { file: 'members.csv', columns: { '0': 'name', '1': 'sector', '2': 'regions', '3': 'extra', '4': 'contact' } },
      ],
    },
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:headerRow', 'warning:joinedTitles'],
    also: (outcome) => {
      titlesAre(['פרטי הארגון / שם', 'פרטי הארגון / מגזר', 'פרטי הארגון / אזור', 'איש קשר / שם', 'איש קשר / טלפון'])(
        outcome,
      );
      namesAre(['אלון', 'דקל'])(outcome);
    },
  },
  {
    row: 43,
    name: 'titles merged over two rows beside one merged over two columns',
    files: [fileOf('members.csv', 'Name,Sector,Contact,\n,,Person,Phone\nAlpha,social,Dana,1\nBeta,public,Ron,2\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:headerRow', 'warning:joinedTitles'],
    also: (outcome) => {
      titlesAre(['Name', 'Sector', 'Contact / Person', 'Contact / Phone'])(outcome);
      expect(outcome.fieldMap.organizations[0]).toMatchObject({ contact: '1', extra: [['Contact / Person', 'Dana']] });
    },
  },
  {
    row: 43,
    name: 'one row of the two chosen by a person',
    files: [fileOf('members.csv', 'About,,Contact,\nName,Sector,Who,Where\nAlpha,social,Dana,1\nBeta,public,Ron,2\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', headerRow: 2 }] },
    verdict: 'OK',
    counts: organizations(2),
    told: ['note:rowsAboveTitles'],
    also: titlesAre(['Name', 'Sector', 'Who', 'Where']),
  },
  {
    row: 44,
    name: 'the same title twice: the second is shown with (2), and both are kept',
    files: [fileOf('members.csv', 'שם,טלפון,טלפון,טלפון\nאלון,1,2,3\nדקל,4,5,6\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations[0]).toMatchObject({
        contact: '1',
        extra: [
          ['טלפון (2)', '2'],
          ['טלפון (3)', '3'],
        ],
      }),
  },
  {
    row: 44,
    name: 'the title of the name twice: shown with (2), and asked which it is, as in 56',
    files: [fileOf('members.csv', 'שם,שם\nאלון,Oak\nדקל,Palm\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:twoColumns'],
    also: titlesAre(['שם', 'שם (2)']),
  },
  {
    row: 45,
    name: 'a column without a title',
    files: [fileOf('members.csv', 'name,sector,\nAlpha,social,x\nBeta,public,y\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations[0]?.extra).toEqual([['Column C', 'x']]),
  },
  {
    row: 46,
    name: 'titles with blanks, hard spaces, direction marks, line breaks and colons',
    files: [
      fileOf(
        'members.csv',
        '" \u200fשם\u00a0הארגון: ","\u200eמגזר\u200f","תחומי\nפעילות :"\nאלון,ציבורי,חינוך\nדקל,חברתי,בריאות\n',
      ),
    ],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ reading, fieldMap }) => {
      expect(reading.tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'sector', 'topics']);
      expect(fieldMap.organizations[0]).toMatchObject({ name: 'אלון', sector: 'public', topics: ['חינוך'] });
    },
  },
  {
    row: 47,
    name: 'titles that mean something to the program are ordinary titles',
    files: [fileOf('members.csv', `id,name,${reserved.join(',')}\n1,Alpha,a,b,c,d,e,f,g\n2,Beta,h,i,j,k,l,m,n\n`)],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) => {
      expect(fieldMap.organizations[0]?.extra).toEqual(
        reserved.map((title, index) => [title, 'abcdefg'.charAt(index)]),
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  },
  {
    row: 47,
    name: 'source and target with such titles beside them',
    files: [fileOf('ties.csv', `source,target,${reserved.join(',')}\nAlpha,Beta,a,b,c,d,e,f,g\n`)],
    verdict: 'OK',
    counts: { ...nothing, rowsRead: 1, imported: 1, organizations: 2, ties: 1 },
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.ties[0]?.extra).toEqual(reserved.map((title, index) => [title, 'abcdefg'.charAt(index)])),
  },
  {
    row: 48,
    name: '__proto__ twice',
    files: [fileOf('members.csv', 'name,__proto__,__proto__\nAlpha,1,2\nBeta,3,4\n')],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations[0]?.extra).toEqual([
        ['__proto__', '1'],
        ['__proto__ (2)', '2'],
      ]),
  },
  {
    row: 49,
    name: 'a title of 5,000 characters: kept whole, with a warning',
    files: [fileOf('members.csv', `name,${long}\nAlpha,x\nBeta,y\n`)],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['warning:longTitle'],
    also: ({ fieldMap, plan }) => {
      expect(long.length).toBeGreaterThan(4990);
      expect(fieldMap.organizations[0]?.extra).toEqual([[long, 'x']]);
      expect(plan.issues[0]?.found?.length).toBeLessThan(100);
    },
  },
  {
    row: 49,
    name: '3,000 columns',
    files: [fileOf('members.csv', `name${',x'.repeat(2999)}\nAlpha${',1'.repeat(2999)}\n`)],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:tooManyColumns'],
    also: ({ reading }) => expect(reading.refusals[0]).toMatchObject({ found: '3000', expected: '1000' }),
  },
  {
    row: 53,
    name: 'totals and a note at the bottom are set aside, and no organisations',
    files: [
      fileOf(
        'members.csv',
        'שם,מגזר,תקציב\nאלון,ציבורי,100\nדקל,חברתי,50\n"סה״כ",,150\n,,\n* הערה: הנתונים משוערים,,\n',
      ),
    ],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 5, imported: 2, setAside: 2, ignored: 1, organizations: 2 },
    told: ['warning:notARecord', 'warning:notARecord'],
    also: ({ plan }) =>
      expect(plan.setAside.map(({ row, reason }) => [row, reason])).toEqual([
        [4, 'סה״כ'],
        [6, '* הערה: הנתונים משוערים'],
      ]),
  },
  {
    row: 53,
    name: 'a total of ties, in words and figures',
    files: [fileOf('ties.csv', 'from,to,strength\nAlpha,Beta,1\nBeta,Gamma,2\nTotal: 2 ties,,3\n')],
    verdict: 'ASK',
    counts: { ...nothing, rowsRead: 3, imported: 2, setAside: 1, organizations: 3, ties: 2 },
    told: ['warning:notARecord'],
  },
  {
    row: 53,
    name: 'an organisation whose name begins with such a word is one',
    files: [fileOf('members.csv', 'name,sector\nAlpha,social\nTotal Youth,social\nSum,public\n')],
    verdict: 'OK',
    counts: organizations(3),
    told: [],
  },
  {
    row: 54,
    name: 'titles and no rows',
    files: [fileOf('members.csv', 'name,sector,notes\n')],
    verdict: 'NO',
    counts: nothing,
    told: ['refusal:headerOnly'],
  },
  ...['ארגון', 'שם הארגון', 'Organisation', 'Organization name', 'Org'].map(
    (title): GoldenCase => ({
      row: 55,
      name: `the name under the title ${title}`,
      files: [fileOf('members.csv', `${title},מגזר,Region\nAlpha,ציבורי,North\nBeta,חברתי,South\n`)],
      verdict: 'OK',
      counts: organizations(2),
      told: [],
      also: namesAre(['Alpha', 'Beta']),
    }),
  ),
  {
    row: 55,
    name: 'what approaching it takes, under the titles of English files',
    files: [
      fileOf(
        'members.csv',
        'name,sector,next step,due,cost of approach,max groups,availability,do not contact\nAlpha,social,Call,2026-12-01,2,3,yes,no\nBeta,public,,,,,no,yes\n',
      ),
    ],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: approachesAre(['Call', '2026-12-01', 2, 3, true, false], [null, null, null, null, false, true]),
  },
  {
    row: 55,
    name: 'what approaching it takes, under the titles of Hebrew files',
    files: [
      fileOf(
        'members.csv',
        'שם הארגון,מגזר,הצעד הבא,עד מתי,מאמץ,קיבולת,זמינות,לא ליצור קשר\nאלון,חברתי,שיחה,1.12.2026,2,3,כן,לא\nברוש,ציבורי,,,,,לא,כן\n',
      ),
    ],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: approachesAre(['שיחה', '2026-12-01', 2, 3, true, false], [null, null, null, null, false, true]),
  },
  {
    row: 55,
    name: 'a column of such a title that holds nothing of the kind stays under its own',
    files: [
      fileOf(
        'members.csv',
        'name,sector,capacity,availability,deadline\nAlpha,social,40 beds of two wards,Mondays,when ready\nBeta,public,one hall,evenings,soon\n',
      ),
    ],
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations.map(({ extra }) => extra)).toEqual([
        [
          ['capacity', '40 beds of two wards'],
          ['availability', 'Mondays'],
          ['deadline', 'when ready'],
        ],
        [
          ['capacity', 'one hall'],
          ['availability', 'evenings'],
          ['deadline', 'soon'],
        ],
      ]),
  },
  {
    row: 56,
    name: 'two columns for one required field: a person chooses',
    files: [fileOf('members.csv', 'Organisation,Name,Sector\nAlpha,A,social\nBeta,B,public\n')],
    verdict: 'ASK',
    counts: organizations(2),
    told: ['question:twoColumns'],
    also: ({ reading }) => expect(reading.questions[0]).toMatchObject({ required: true, field: 'name', answer: null }),
  },
  {
    row: 56,
    name: 'two columns for one required field, the second chosen',
    files: [fileOf('members.csv', 'Organisation,Name,Sector\nAlpha,A,social\nBeta,B,public\n')],
    choices: { ...noChoices, tables: [{ file: 'members.csv', columns: { '1': 'name' } }] },
    verdict: 'OK',
    counts: organizations(2),
    told: [],
    also: namesAre(['A', 'B']),
  },
];
