import { expect, it } from 'vitest';
import { namesMeant } from '../../../../src/core/import/duplicates/namesMeant.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';

const listed = (...names: readonly string[]) =>
  names.map((name, index) => newOrganization(organizationId(index + 1), name));

it('are near spellings, the name without its legal form, and what is most of the name, in the order of the texts', () => {
  const names = namesMeant(['Gama', 'Alpha Hose Ltd', 'Delta', 'Gamma Ltd'], listed('Alpha House', 'Gamma'));
  expect([...names]).toEqual([
    ['Gama', ['Gamma']],
    ['Alpha Hose Ltd', ['Alpha House']],
    ['Gamma Ltd', ['Gamma']],
  ]);
});

it('are found for short Hebrew names too, three at the most', () => {
  expect([...namesMeant(['ברושש', 'גפן'], listed('ברוש', 'אלון'))]).toEqual([['ברושש', ['ברוש']]]);
  const four = listed('בית ספר אלון', 'בית ספר אורן', 'בית ספר אלה', 'בית ספר אלונים');
  expect(namesMeant(['בית ספר אלו'], four).get('בית ספר אלו')).toEqual([
    'בית ספר אלון',
    'בית ספר אלה',
    'בית ספר אלונים',
  ]);
});

it('are none of another number', () => {
  expect([...namesMeant(['Forum 12'], listed('Forum 11', 'Forum 121'))]).toEqual([]);
});

it('are near spellings alone where there are very many names', () => {
  const many = listed(...Array.from({ length: 100_001 }, (_, index) => `Body ${index}`), 'Gamma');
  expect([...namesMeant(['Gama', 'Gamma Ltd', 'Gammas of old'], many)]).toEqual([['Gamma Ltd', ['Gamma']]]);
});
