import { expect } from 'vitest';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

/** Every tie with whether it is there or only suggested, whose word it rests on, and its further columns. */
function tiesAre(...ties: readonly (readonly [string, string, string | null, string?])[]) {
  return ({ fieldMap }: Outcome): void => {
    const nameOf = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
    const found = fieldMap.ties.map(({ source, target, directed, status, assertedBy, extra }) => [
      `${nameOf.get(source)} ${directed ? '→' : '–'} ${nameOf.get(target)}`,
      status,
      assertedBy,
      ...extra.map(([title, text]) => `${title}: ${text}`),
    ]);
    expect(found).toEqual(ties);
  };
}

const list = fileOf('list.csv', 'id,name,sector\nA,Alpha,Public\nB,Beta,Social\nC,Gamma,Business\n');
const counts = { rowsRead: 7, imported: 7, setAside: 0, ignored: 0, organizations: 3, ties: 4 };
const q = 'How often do you work with each?';

/** Whose word a tie rests on, and whether it is there: as files of ties say, and as answers of a survey show. */
export const provenance: readonly GoldenCase[] = [
  {
    row: 86,
    name: 'ties say whose word they rest on, and which are only suggested',
    files: [
      list,
      fileOf(
        'ties.csv',
        'from,to,type,directed,Who says so,Status\nA,B,Joint,no,staff,existing\nA,C,Joint,no,one side,Planned\nB,C,Joint,no,both sides,\nC,A,Visit,no,Document,proposed\n',
      ),
    ],
    verdict: 'OK',
    counts,
    told: [],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', 'staff'],
      ['Alpha – Gamma', 'suggested', 'oneSide'],
      ['Beta – Gamma', 'recorded', 'bothSides'],
      ['Gamma – Alpha', 'suggested', 'document'],
    ),
  },
  {
    row: 86,
    name: 'the same in Hebrew',
    files: [
      list,
      fileOf(
        'קשרים.csv',
        'ממזהה,אל מזהה,סוג קשר,כיוון,לפי דברי מי,סטטוס\nA,B,פורום,הדדי,צוות,קיים\nA,C,פורום,הדדי,צד אחד,מתוכנן\nB,C,פורום,הדדי,שני הצדדים,\nC,A,ביקור,הדדי,מסמך,מוצע\n',
      ),
    ],
    verdict: 'OK',
    counts,
    told: [],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', 'staff'],
      ['Alpha – Gamma', 'suggested', 'oneSide'],
      ['Beta – Gamma', 'recorded', 'bothSides'],
      ['Gamma – Alpha', 'suggested', 'document'],
    ),
  },
  {
    row: 86,
    name: 'a word that is none of these is told of and kept',
    files: [
      list,
      fileOf(
        'ties.csv',
        'from,to,type,directed,Who says so,Tie status\nA,B,Joint,no,staff,existing\nA,C,Joint,no,a neighbour,existing\nB,C,Joint,no,staff,stormy\nC,A,Visit,no,staff,suggested\n',
      ),
    ],
    verdict: 'ASK',
    counts,
    told: ['warning:unknownAssertion', 'warning:unknownTieStatus'],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', 'staff'],
      ['Alpha – Gamma', 'recorded', null, 'Who says so: a neighbour'],
      ['Beta – Gamma', 'recorded', 'staff', 'Tie status: stormy'],
      ['Gamma – Alpha', 'suggested', 'staff'],
    ),
  },
  {
    row: 86,
    name: 'a status of something else is a further column',
    files: [
      list,
      fileOf(
        'ties.csv',
        'from,to,type,directed,Status\nA,B,Joint,no,signed\nA,C,Joint,no,planned\nB,C,Joint,no,renewal\nC,A,Visit,no,signed\n',
      ),
    ],
    verdict: 'OK',
    counts,
    told: [],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', null, 'Status: signed'],
      ['Alpha – Gamma', 'recorded', null, 'Status: planned'],
      ['Beta – Gamma', 'recorded', null, 'Status: renewal'],
      ['Gamma – Alpha', 'recorded', null, 'Status: signed'],
    ),
  },
  {
    row: 86,
    name: 'proposed ties stay proposed beside a word that nobody knows, and ended ones stay out',
    files: [
      list,
      fileOf(
        'קשרים.csv',
        'ממזהה,אל מזהה,סוג קשר,כיוון,מצב\nA,B,פורום,הדדי,קיים\nA,C,פורום,הדדי,מתוכנן\nB,C,פורום,הדדי,סוער\nC,A,ביקור,הדדי,הסתיים\n',
      ),
    ],
    verdict: 'ASK',
    counts: { ...counts, imported: 6, setAside: 1, ties: 3 },
    told: ['question:column', 'warning:endedTie', 'warning:unknownTieStatus'],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', null],
      ['Alpha – Gamma', 'suggested', null],
      ['Beta – Gamma', 'recorded', null, 'מצב: סוער'],
    ),
  },
  {
    row: 86,
    name: 'the same in English, where every word is known',
    files: [
      list,
      fileOf(
        'ties.csv',
        'from,to,type,directed,Status\nA,B,Joint,no,active\nA,C,Joint,no,Potential\nB,C,Joint,no,\nC,A,Visit,no,Ended\n',
      ),
    ],
    verdict: 'ASK',
    counts: { ...counts, imported: 6, setAside: 1, ties: 3 },
    told: ['warning:endedTie'],
    also: tiesAre(
      ['Alpha – Beta', 'recorded', null],
      ['Alpha – Gamma', 'suggested', null],
      ['Beta – Gamma', 'recorded', null],
    ),
  },
  {
    row: 86,
    name: 'an ended tie comes in as what a person says that its word means',
    files: [list, fileOf('ties.csv', 'from,to,type,directed,Tie status\nA,B,Joint,no,existing\nA,C,Joint,no,ended\n')],
    choices: { version: 1, tables: [{ file: 'ties.csv', values: { status: { ended: 'suggested' } } }] },
    verdict: 'OK',
    counts: { ...counts, rowsRead: 5, imported: 5, ties: 2 },
    told: [],
    also: tiesAre(['Alpha – Beta', 'recorded', null], ['Alpha – Gamma', 'suggested', null, 'Tie status: ended']),
  },
  {
    row: 51,
    name: 'what one respondent says is the word of one side, and of both where each names the other',
    files: [
      fileOf(
        'form.csv',
        `Timestamp,Your organization,Sector,${q} [Food Bank],${q} [Chamber],${q} [Health Dept]\n2025/03/01 10:00:00,Health Dept,Public,4,,\n2025/03/02 11:00:00,Food Bank,Nonprofit,,3,5\n`,
      ),
    ],
    verdict: 'OK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 3, ties: 3 },
    told: ['note:rosterTies'],
    also: tiesAre(
      ['Health Dept → Food Bank', 'recorded', 'bothSides', `${q}: 4`],
      ['Food Bank → Chamber', 'recorded', 'oneSide', `${q}: 3`],
      ['Food Bank → Health Dept', 'recorded', 'bothSides', `${q}: 5`],
    ),
  },
];
