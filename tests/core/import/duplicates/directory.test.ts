import { expect, it } from 'vitest';
import { likelyDuplicates } from '../../../../src/core/import/duplicates/likelyDuplicates.ts';
import { fileOf, imported } from '../../../support/importing.ts';

/** An invented directory with the ways in which real ones name a body twice, among bodies that only sound alike. */
const directory = `id,name,locations,tags
d-1,Northwave Quantum,"Burnaby, BC",a|b
d-2,Northwave Quantum,"Burnaby, BC",a
d-3,Harbour Industries,North Shore,
d-4,Harbour Industries Inc.,North Shore,b
d-5,Lark AI,,
d-6,LarkAI,,
d-7,The University of the Sound,"Sound, BC",
d-8,University of the Sound,,
d-9,Tidal (now Estuary),,
d-10,Estuary (formerly Tidal Bio Inc.),,
d-11,USW,,
d-12,University Sound West,,
d-13,Orca Water,,
d-14,Orca Water Solutions,,
d-15,Youth Centre,Lod,
d-16,Youth Centre,Ramla,
d-17,Growth Labs (Canada),,
d-18,Seed Systems (Canada),,
d-19,School 12,,
d-20,School 13,,
d-21,University of the Sound Library,,
d-22,N/A,,
d-23,AI Lab,,
d-24,AI Solutions,,
`;

it('a directory offers the bodies that it names twice, and none that only sound alike', () => {
  const { organizations } = imported([fileOf('directory.csv', directory)]).fieldMap;
  const codes = new Map<string, string | null>(organizations.map(({ id, code }) => [id, code]));
  expect(organizations.length).toBe(24);
  expect(likelyDuplicates(organizations).map(({ ids, reason }) => [...ids.map((id) => codes.get(id)), reason])).toEqual(
    [
      ['d-1', 'd-2', 'sameName'],
      ['d-5', 'd-6', 'sameFolded'],
      ['d-7', 'd-8', 'sameFolded'],
      ['d-3', 'd-4', 'legalForm'],
      ['d-9', 'd-10', 'otherName'],
      ['d-13', 'd-14', 'genericWord'],
      ['d-11', 'd-12', 'initials'],
    ],
  );
});
