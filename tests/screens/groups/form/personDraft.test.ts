import { expect, test } from 'vitest';
import { checkPerson, personDraftOf, personOf } from '../../../../src/screens/groups/form/personDraft.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const { organizations } = fieldOf(['Youth Council'], []);
const [council] = organizations;
const rana = {
  name: 'Rana',
  organization: council?.id ?? null,
  sector: null,
  regions: ['Wadi towns'],
  affected: true,
};

test('a form gives back the person that it was filled from', () => {
  expect(personOf(personDraftOf(rana, organizations), organizations)).toEqual(rana);
});

test('a name that is missing or taken and an organisation that is not listed are said', () => {
  const draft = personDraftOf(rana, organizations);
  expect(checkPerson({ ...draft, name: ' ' }, [], null, organizations)).toEqual({ name: 'name.empty' });
  expect(checkPerson(draft, [rana], null, organizations)).toEqual({ name: 'name.taken' });
  expect(checkPerson(draft, [rana], 'Rana', organizations)).toEqual({});
  expect(checkPerson({ ...draft, organization: 'Nowhere' }, [], null, organizations)).toEqual({
    organization: 'notListed',
  });
});
