import { expect } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { emptyFieldMap, type FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const who = (text: string) => fileOf('who.csv', text);
const ties = (text: string) => fileOf('ties.csv', text);

const town =
  'id,name\nM1,עיריית חיפה\nM2,קריית שמונה\nM3,"מרכז תקווה (ע""ר)"\nM4,Bright Path Ltd\nM5,המכללה האקדמית תל חי\n';
const five = { setAside: 0, ignored: 0, organizations: 5 };

const all =
  (...checks: readonly ((outcome: Outcome) => void)[]) =>
  (outcome: Outcome) => {
    for (const check of checks) check(outcome);
  };

const issues =
  (code: string, ...values: readonly (readonly unknown[])[]) =>
  ({ plan }: Outcome) =>
    expect(
      plan.issues.filter((one) => one.code === code).map(({ row, found, expected }) => [row, found, expected]),
    ).toEqual(values);

/** The names at both ends of each tie. */
const tied =
  (...pairs: readonly (readonly [string, string])[]) =>
  ({ fieldMap }: Outcome) => {
    const nameOf = (wanted: string) => fieldMap.organizations.find(({ id }) => id === wanted)?.name;
    expect(fieldMap.ties.map(({ source, target }) => [nameOf(source), nameOf(target)])).toEqual(pairs);
  };

const named =
  (...names: readonly string[]) =>
  ({ fieldMap }: Outcome) =>
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(names);

const unlisted: readonly GoldenCase[] = [
  {
    row: 71,
    name: 'ties with organisations that nobody listed are set aside, with the names that may be meant',
    files: [
      who(town),
      ties(
        'from,to\nעירית חיפה,M2\nM1,קרית שמונה\nמרכז תקוה,M1\nBright Path,M1\nתל חי המכללה האקדמית,M1\nUnheard Of,M1\nM1,M2\n',
      ),
    ],
    verdict: 'ASK',
    counts: { rowsRead: 12, imported: 6, setAside: 6, ignored: 0, organizations: 5, ties: 1 },
    told: Array(6).fill('warning:unknownOrganization'),
    also: issues(
      'unknownOrganization',
      [2, 'עירית חיפה', 'עיריית חיפה'],
      [3, 'קרית שמונה', 'קריית שמונה'],
      [4, 'מרכז תקוה', 'מרכז תקווה (ע"ר)'],
      [5, 'Bright Path', 'Bright Path Ltd'],
      [6, 'תל חי המכללה האקדמית', 'המכללה האקדמית תל חי'],
      [7, 'Unheard Of', null],
    ),
  },
  {
    row: 71,
    name: 'a person says whom a name means, and the tie is imported',
    files: [who(town), ties('from,to\nעירית חיפה,M2\n')],
    choices: {
      ...noChoices,
      tables: [{ file: 'ties.csv', values: { from: { 'עירית חיפה': 'עיריית חיפה' } } }],
    },
    verdict: 'OK',
    counts: { ...five, rowsRead: 6, imported: 6, ties: 1 },
    told: [],
    also: tied(['עיריית חיפה', 'קריית שמונה']),
  },
  {
    row: 71,
    name: 'a person has missing organisations added, each with a note, and likely ones are told',
    files: [who(town), ties('from,to\nUnheard Of,M2\nעירית חיפה,M2\n')],
    choices: { ...noChoices, createMissing: true },
    verdict: 'ASK',
    counts: { rowsRead: 7, imported: 7, setAside: 0, ignored: 0, organizations: 7, ties: 2 },
    told: ['note:organizationAdded', 'note:organizationAdded', 'warning:likelyDuplicate'],
  },
  {
    row: 71,
    name: 'an id that nobody lists beside a name that is listed follows the name, and says so',
    files: [
      who(town),
      ties('from id,from name,to id,to name\nX9,עיריית חיפה,M2,קריית שמונה\nM1,עיריית חיפה,M4,Bright Path Ltd\n'),
    ],
    verdict: 'ASK',
    counts: { ...five, rowsRead: 7, imported: 7, ties: 2 },
    told: ['warning:idNotListed'],
    also: all(
      issues('idNotListed', [2, 'X9', 'עיריית חיפה']),
      tied(['עיריית חיפה', 'קריית שמונה'], ['עיריית חיפה', 'Bright Path Ltd']),
    ),
  },
];

const twice: readonly GoldenCase[] = [
  {
    row: 72,
    name: 'one id twice: the first is imported, the second is set aside whole',
    files: [who('id,name,sector\n1,Alpha,social\n1,Alpha,public\n2,Beta,public\n')],
    verdict: 'ASK',
    counts: { rowsRead: 3, imported: 2, setAside: 1, ignored: 0, organizations: 2, ties: 0 },
    told: ['warning:duplicateOrganization'],
    also: ({ plan, fieldMap }) => {
      expect(fieldMap.organizations[0]?.sector).toBe('social');
      expect(plan.setAside[0]?.cells).toEqual(['1', 'Alpha', 'public']);
    },
  },
  {
    row: 72,
    name: 'one name with two ids: two bodies, until a person says otherwise',
    files: [who('id,name,sector\n1,Alpha,social\n2,Alpha,public\n')],
    verdict: 'ASK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 0 },
    told: ['warning:sameName'],
  },
  {
    row: 72,
    name: 'one name, on the map with another id: two bodies, and it is told',
    files: [who('id,name\n2,Alpha\n')],
    into: mapOf('1', 'Alpha'),
    verdict: 'ASK',
    counts: { rowsRead: 1, imported: 1, setAside: 0, ignored: 0, organizations: 1, ties: 0 },
    told: ['warning:likelyDuplicate'],
    also: issues('likelyDuplicate', [2, 'Alpha', 'Alpha']),
  },
  {
    row: 73,
    name: 'names that differ in spelling alone are likely duplicates, all kept',
    files: [
      who(
        'id,name\n1,מרכז תקוה\n2,"מרכז תקוה ע""ר"\n3,Bright Path Ltd\n4,BRIGHT  PATH\n5,"ג\'וינט ישראל"\n6,גוינט ישראל\n7,עירית לוד\n8,עיריית לוד\n9,שָׁלוֹם\n10,שלום\n',
      ),
    ],
    verdict: 'ASK',
    counts: { rowsRead: 10, imported: 10, setAside: 0, ignored: 0, organizations: 10, ties: 0 },
    told: Array(5).fill('warning:likelyDuplicate'),
    also: issues(
      'likelyDuplicate',
      [7, 'גוינט ישראל', "ג'וינט ישראל"],
      [11, 'שלום', 'שָׁלוֹם'],
      [3, 'מרכז תקוה ע"ר', 'מרכז תקוה'],
      [5, 'BRIGHT  PATH'.replace('  ', ' '), 'Bright Path Ltd'],
      [9, 'עיריית לוד', 'עירית לוד'],
    ),
  },
  {
    row: 73,
    name: 'branches of one network are no duplicates',
    files: [who('id,name\n1,"מתנ""ס דימונה"\n2,"מתנ""ס ירוחם"\n3,Centre 1\n4,Centre 2\n')],
    verdict: 'OK',
    counts: { rowsRead: 4, imported: 4, setAside: 0, ignored: 0, organizations: 4, ties: 0 },
    told: [],
  },
];

const doubled: readonly GoldenCase[] = [
  {
    row: 74,
    name: 'a tie of an organisation to itself is kept and told',
    files: [ties('from,to\nA,A\nA,B\n')],
    verdict: 'ASK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 2 },
    told: ['warning:selfTie'],
    also: ({ plan }) => expect(plan.counts.pairs).toBe(1),
  },
  {
    row: 75,
    name: 'a tie twice, and there and back, is kept and told each time; it is one pair',
    files: [ties('from,to\nA,B\nA,B\nB,A\n')],
    verdict: 'ASK',
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 2, ties: 3 },
    told: ['warning:duplicateTie', 'warning:duplicateTie'],
    also: ({ plan }) => expect(plan.counts.pairs).toBe(1),
  },
  {
    row: 75,
    name: 'there and back are two ties where the file says that they have a direction',
    files: [ties('from,to,directed\nA,B,yes\nB,A,yes\n')],
    verdict: 'OK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 2 },
    told: [],
  },
  {
    row: 75,
    name: 'of another type it is another tie',
    files: [ties('from,to,type\nA,B,Funding\nA,B,Referral\n')],
    verdict: 'OK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 2, ties: 2 },
    told: ['note:directionAssumed'],
  },
  {
    row: 76,
    name: 'two strengths for one tie are both kept and listed',
    files: [ties('from,to,strength\nA,B,2\nB,A,4\nA,C,1\n')],
    verdict: 'ASK',
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 3, ties: 3 },
    told: ['warning:twoRatings'],
    also: issues('twoRatings', [3, 'B – A', '2, 4']),
  },
  {
    row: 77,
    name: 'a tie with an empty end is set aside',
    files: [ties('from,to\nA,\n,B\n-,C\nA,B\n')],
    verdict: 'ASK',
    counts: { rowsRead: 4, imported: 1, setAside: 3, ignored: 0, organizations: 2, ties: 1 },
    told: Array(3).fill('warning:emptyEndpoint'),
  },
];

const kinds: readonly GoldenCase[] = [
  {
    row: 78,
    name: 'names at one end and ids at the other are both found, and it is told',
    files: [who(town), ties('from,to\nעיריית חיפה,M2\nBright Path Ltd,M1\nקריית שמונה,M5\n')],
    verdict: 'ASK',
    counts: { ...five, rowsRead: 8, imported: 8, ties: 3 },
    told: ['warning:namesAndIds'],
    also: all(
      issues('namesAndIds', [null, 'from', 'to']),
      tied(['עיריית חיפה', 'קריית שמונה'], ['Bright Path Ltd', 'עיריית חיפה'], ['קריית שמונה', 'המכללה האקדמית תל חי']),
    ),
  },
  {
    row: 79,
    name: 'organisations without ties stay',
    files: [who(town), ties('from,to\nM1,M2\n')],
    verdict: 'OK',
    counts: { ...five, rowsRead: 6, imported: 6, ties: 1 },
    told: [],
    also: ({ fieldMap }) => expect(fieldMap.organizations.length).toBe(5),
  },
  {
    row: 80,
    name: 'organisations alone',
    files: [who(town)],
    verdict: 'OK',
    counts: { ...five, rowsRead: 5, imported: 5, ties: 0 },
    told: [],
  },
  {
    row: 80,
    name: 'ties alone make their organisations',
    files: [ties('from,to\nA,B\nB,C\n')],
    verdict: 'OK',
    counts: { rowsRead: 2, imported: 2, setAside: 0, ignored: 0, organizations: 3, ties: 2 },
    told: [],
    also: named('A', 'B', 'C'),
  },
  {
    row: 81,
    name: 'there are no groups of groups: who belongs to whom, even in a circle, stays under its title',
    files: [who('id,name,parent\n1,Alpha,2\n2,Beta,1\n3,Gamma,3\n')],
    verdict: 'OK',
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 3, ties: 0 },
    told: [],
    also: ({ fieldMap }) =>
      expect(fieldMap.organizations.map(({ extra }) => extra)).toEqual([
        [['parent', '2']],
        [['parent', '1']],
        [['parent', '3']],
      ]),
  },
  {
    row: 82,
    name: 'ids like null, undefined and 0, and an id that is another one’s name, are ids like any other',
    files: [
      who('id,name\nnull,Alpha\nundefined,Beta\n0,Gamma\nAlpha,Delta\n'),
      ties('from,to\nnull,undefined\n0,null\n'),
    ],
    verdict: 'OK',
    counts: { rowsRead: 6, imported: 6, setAside: 0, ignored: 0, organizations: 4, ties: 2 },
    told: [],
    also: all(
      ({ fieldMap }) =>
        expect(fieldMap.organizations.map(({ id, code }) => [id, code])).toEqual([
          ['o1', 'null'],
          ['o2', 'undefined'],
          ['o3', '0'],
          ['o4', 'Alpha'],
        ]),
      tied(['Alpha', 'Beta'], ['Gamma', 'Alpha']),
    ),
  },
  {
    row: 82,
    name: 'a tie to a text that is one’s id and another’s name follows the id, and says so',
    files: [who('id,name\n1,Alpha\nAlpha,Delta\n3,Gamma\n'), ties('from,to\nAlpha,3\n')],
    verdict: 'ASK',
    counts: { rowsRead: 4, imported: 4, setAside: 0, ignored: 0, organizations: 3, ties: 1 },
    told: ['warning:endpointMismatch'],
    also: all(issues('endpointMismatch', [2, 'Alpha', 'Delta']), tied(['Delta', 'Gamma'])),
  },
];

export const identity: readonly GoldenCase[] = [...unlisted, ...twice, ...doubled, ...kinds];

function mapOf(code: string, name: string): FieldMap {
  const organization = { ...newOrganization(organizationId(1), name), code };
  return { ...emptyFieldMap('Test'), organizations: [organization], nextOrganization: 2 };
}
