import { expect } from 'vitest';
import { fileOf } from '../../support/importing.ts';
import type { GoldenCase, Outcome } from './goldenCase.ts';

const people = (text: string) => fileOf('people.csv', text);
const ties = (text: string) => fileOf('ties.csv', text);
const organizations = (text: string) => fileOf('organisations.csv', text);

/** Persons with their organisation, and ties with the persons through whom they run. */
function isKnown(expected: { readonly people: readonly string[]; readonly ties: readonly string[] }) {
  return ({ fieldMap }: Outcome) => {
    const nameOf = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
    expect({
      people: fieldMap.people.map((one) => `${one.name} @ ${nameOf.get(one.organization)}`),
      ties: fieldMap.ties.map(
        ({ source, target, sourcePerson, targetPerson }) =>
          `${nameOf.get(source)} (${sourcePerson ?? '–'}) – ${nameOf.get(target)} (${targetPerson ?? '–'})`,
      ),
    }).toEqual(expected);
  };
}

function count(rows: number, setAside: number, organizationCount: number, tieCount: number): GoldenCase['counts'] {
  return {
    rowsRead: rows,
    imported: rows - setAside,
    setAside,
    ignored: 0,
    organizations: organizationCount,
    ties: tieCount,
  };
}

/** 127: persons beside organisations and ties. */
export const people127: readonly GoldenCase[] = [
  {
    row: 127,
    name: 'persons in Hebrew without a list of organisations: the organisations come from them, and ties from their ties',
    files: [
      people('אדם,ארגון,מגזר\nדנה לוי,אלון,חברתי\nעומר כץ,אלון,חברתי\nרינה אזולאי,ברוש,ציבורי\n'),
      ties('מאת,אל,עוצמה\nדנה לוי,רינה אזולאי,3\nעומר כץ,דנה לוי,2\n'),
    ],
    verdict: 'OK',
    counts: count(5, 0, 2, 2),
    told: [],
    also: (outcome) => {
      isKnown({
        people: ['דנה לוי @ אלון', 'עומר כץ @ אלון', 'רינה אזולאי @ ברוש'],
        ties: ['אלון (דנה לוי) – ברוש (רינה אזולאי)', 'אלון (עומר כץ) – אלון (דנה לוי)'],
      })(outcome);
      expect(outcome.fieldMap.organizations.map(({ sector }) => sector)).toEqual(['social', 'public']);
      expect(outcome.plan.counts).toMatchObject({ people: 3, pairs: 1 });
    },
  },
  {
    row: 127,
    name: 'contacts of listed organisations, by id and by name; what else stands beside a person is not kept, and that is told',
    files: [
      organizations('id,name,sector\nO1,Alon,social\nO2,Brosh,public\n'),
      people('Contact person,Organisation,Phone\nDana,O1,050-1234567\nOmer,Alon,\nRina,O2,\n'),
      ties('from,to\nDana,Rina\nO2,Omer\n'),
    ],
    verdict: 'ASK',
    counts: count(7, 0, 2, 2),
    told: ['note:personColumnsLeftOut', 'question:role'],
    also: (outcome) => {
      isKnown({
        people: ['Dana @ Alon', 'Omer @ Alon', 'Rina @ Brosh'],
        ties: ['Alon (Dana) – Brosh (Rina)', 'Brosh (–) – Alon (Omer)'],
      })(outcome);
      expect(outcome.plan.issues.map(({ found }) => found)).toEqual(['Phone']);
      expect(JSON.stringify(outcome.fieldMap)).not.toContain('050-1234567');
    },
  },
  {
    row: 127,
    name: 'a person nobody listed, one without an organisation, one of an unlisted organisation, and one row twice',
    files: [
      organizations('id,name\nO1,Alon\nO2,Brosh\n'),
      people('Person,Organisation\nDana,Alon\nRina,Brosh\nRina,O2\nOmer,\nNoa,Gefen\n'),
      ties('from,to\nDana,Rina\nDana,Avi\nDana,\n'),
    ],
    verdict: 'ASK',
    counts: count(10, 5, 2, 1),
    told: [
      'warning:duplicatePerson',
      'warning:emptyEndpoint',
      'warning:incompletePerson',
      'warning:organizationOfPerson',
      'warning:unknownPerson',
    ],
    also: (outcome) => {
      isKnown({ people: ['Dana @ Alon', 'Rina @ Brosh'], ties: ['Alon (Dana) – Brosh (Rina)'] })(outcome);
      expect(outcome.plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
        ['duplicatePerson', 4, 'Rina'],
        ['incompletePerson', 5, 'Omer'],
        ['organizationOfPerson', 6, 'Gefen'],
        ['unknownPerson', 3, 'Avi'],
        ['emptyEndpoint', 4, ''],
      ]);
    },
  },
  {
    row: 127,
    name: 'one name in two organisations is two persons: a tie has to say which',
    files: [
      people('Person,Organisation\nDana,Alon\nDana,Brosh\nRina,Gefen\n'),
      ties('from,from person,to\n,Dana,Rina\nBrosh,Dana,Rina\n'),
    ],
    verdict: 'ASK',
    counts: count(5, 1, 3, 1),
    told: ['warning:ambiguousPerson', 'warning:personOfTwo'],
    also: isKnown({ people: ['Dana @ Alon', 'Dana @ Brosh', 'Rina @ Gefen'], ties: ['Brosh (Dana) – Gefen (Rina)'] }),
  },
  {
    row: 127,
    name: 'a person called like an organisation: a tie of that name is the organisation’s, unless the person works there',
    files: [
      people('Person,Organisation\nAlon,Brosh\nRina,Gefen\nGefen,Gefen\nOmer,Alon\n'),
      ties('from,to\nAlon,Rina\nGefen,Omer\n'),
    ],
    verdict: 'ASK',
    counts: count(6, 0, 3, 2),
    told: ['warning:personNamedAsOrganization', 'warning:personOrOrganization'],
    also: isKnown({
      people: ['Alon @ Brosh', 'Rina @ Gefen', 'Gefen @ Gefen', 'Omer @ Alon'],
      ties: ['Alon (–) – Gefen (Rina)', 'Gefen (Gefen) – Alon (Omer)'],
    }),
  },
  {
    row: 127,
    name: 'a contact beside each organisation is a field of the organisation, and no row of a person',
    files: [organizations('Organisation,Sector,Contact person\nAlon,social,Dana\nBrosh,public,Rina\n')],
    verdict: 'OK',
    counts: count(2, 0, 2, 0),
    told: [],
    also: ({ fieldMap }) => {
      expect(fieldMap.people).toEqual([]);
      expect(fieldMap.organizations.map(({ contact }) => contact)).toEqual(['Dana', 'Rina']);
    },
  },
];
