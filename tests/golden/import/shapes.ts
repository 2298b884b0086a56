import { expect } from 'vitest';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

function tiesAre(expected: readonly string[]): (outcome: Outcome) => void {
  return ({ fieldMap: { organizations, ties } }) => {
    const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
    const found = ties.map(({ source, target, directed }) =>
      [nameOf.get(source), directed ? '→' : '–', nameOf.get(target)].join(' '),
    );
    expect(found).toEqual(expected);
  };
}

function counts(rows: number, organizations: number, ties: number): GoldenCase['counts'] {
  return { rowsRead: rows, imported: rows, setAside: 0, ignored: 0, organizations, ties };
}

/** 2C: tables that are no list, as in matrices, surveys and columns of partners. */
export const shapes: readonly GoldenCase[] = [
  {
    row: 50,
    name: 'a matrix whose sides differ: directed ties, and the isolated organisation is kept',
    files: [fileOf('matrix.csv', ',אלון,ברוש,גפן,דקל\nאלון,0,1,0,0\nברוש,0,0,1,0\nגפן,1,0,0,0\nדקל,0,0,0,0\n')],
    verdict: 'OK',
    counts: counts(4, 4, 3),
    told: ['note:matrixDirected'],
    also: tiesAre(['אלון → ברוש', 'ברוש → גפן', 'גפן → אלון']),
  },
  {
    row: 50,
    name: 'a matrix whose sides agree: one tie for each pair',
    files: [fileOf('matrix.csv', 'Body;Alon;Brosh;Gefen\nAlon;0;1;0\nBrosh;1;0;1\nGefen;0;1;0\n')],
    verdict: 'OK',
    counts: counts(3, 3, 2),
    told: ['note:matrixSymmetric'],
    also: tiesAre(['Alon – Brosh', 'Brosh – Gefen']),
  },
  {
    row: 51,
    name: 'a survey with several answers in a cell: what separates them is asked, and the effect is seen meanwhile',
    files: [
      fileOf(
        'survey.csv',
        'חותמת זמן,שם הארגון,עם אילו ארגונים אתם עובדים?\n1.1.2026,אלון,"ברוש, גפן"\n2.1.2026,ברוש,"אלון, גפן"\n3.1.2026,גפן,"אלון, ברוש"\n',
      ),
    ],
    verdict: 'ASK',
    counts: counts(3, 3, 6),
    told: ['question:split'],
    also: (outcome) => {
      tiesAre(['אלון → ברוש', 'אלון → גפן', 'ברוש → אלון', 'ברוש → גפן', 'גפן → אלון', 'גפן → ברוש'])(outcome);
      expect(outcome.reading.questions[0]).toMatchObject({ candidates: [',', ';', '\n'], answer: ',' });
      expect(outcome.fieldMap.organizations.map(({ respondent }) => respondent)).toEqual([true, true, true]);
    },
  },
  {
    row: 52,
    name: 'partners in numbered columns',
    files: [
      fileOf(
        'wide.csv',
        'Organisation,Sector,Partner 1,Partner 2,Partner 3\nAlon,social,Brosh,Gefen,\nBrosh,public,,,\nGefen,social,Brosh,,Alon\n',
      ),
    ],
    verdict: 'OK',
    counts: counts(3, 3, 3),
    told: [],
    also: tiesAre(['Alon – Brosh', 'Alon – Gefen', 'Gefen – Brosh']),
  },
];
